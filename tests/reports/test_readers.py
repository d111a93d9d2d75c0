"""The exports opened by programs that others made: every one-sided fact of the example is found in each."""

import csv
import http.server
import io
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.articles import load
from desktop_app.comparison import compare
from desktop_app.reports import render_report
from desktop_app.resources import resource
from desktop_app.review import Case

OWN = re.compile(r"\b(?:google|googleapis|gstatic|gvt1)\.com\b")
QUIET = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed here")


@pytest.fixture(scope="module")
def case() -> Case:
    """Return the case of the bundled example."""
    examples = resource("examples")
    return Case.of(compare(load(examples / "article-a.md"), load(examples / "article-b.md")))


@pytest.fixture(scope="module")
def facts(case: Case) -> list[str]:
    """Return the words of every one-sided fact without white space."""
    words = [bare(fact.text) for side in ("a", "b") for fact in case.judged.only_in(side)]
    assert len(words) > 40
    return words


def bare(text: str) -> str:
    """Return text without white space and signs that stand between columns, which every reader puts where it likes."""
    return re.sub(r"\s+", "", text)


def run(*words: str | Path, **options: object) -> str:
    done = subprocess.run(list(map(str, words)), capture_output=True, timeout=180, check=False, **options)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def office(folder: Path, file: Path, form: str) -> Path:
    """Convert a file with LibreOffice, under settings of its own."""
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", own, "--headless", "--convert-to", form, "--outdir", folder / "out", file)
    return folder / "out" / f"{file.stem}.{form.partition(':')[0]}"


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """Serve nothing, and keep the paths that were asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            # A browser asks its own maker for the time; that is no request of the page.
            if not OWN.search(self.path):
                asked.append(self.path)
            self.send_error(404)

        do_CONNECT = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}", asked
        listening.shutdown()
        thread.join()


@needs("soffice")
@needs("pdftotext")
def test_docx_in_libreoffice(tmp_path: Path, case: Case, facts: list[str]) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(render_report(case, "docx"))
    text = run("pdftotext", "-layout", office(tmp_path, file, "pdf"), "-")
    assert "DRAFT" in text.split("\f")[1]
    plain = bare(office(tmp_path, file, "txt:Text (encoded):UTF8").read_text(encoding="utf-8-sig"))
    assert [words for words in facts if words not in plain] == []


@needs("pdftotext")
@pytest.mark.usefixtures("qapp")
def test_pdf_in_pdftotext(tmp_path: Path, case: Case, facts: list[str]) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(render_report(case, "pdf"))
    pages = run("pdftotext", "-layout", file, "-").split("\f")[:-1]
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert "DRAFT" in page
        assert page.strip().endswith(f"{number} / {len(pages)}")
    # A fact may go on over the end of a page.
    text = run("pdftotext", "-raw", file, "-")
    flowing = bare(re.sub(r"\s\d+ / \d+\s+\f(?:DRAFT\n)?(?:Kind\nIn [AB]\n)?", "\n", text))
    assert [words for words in facts if words not in flowing] == []


@needs("chromium")
@needs("pdftotext")
def test_html_in_a_browser(tmp_path: Path, case: Case, facts: list[str], server: tuple[str, list[str]]) -> None:
    address, asked = server
    file = tmp_path / "report.html"
    file.write_bytes(render_report(case, "html"))
    browser = ["chromium", *QUIET, f"--user-data-dir={tmp_path / 'browser'}", f"--proxy-server={address}"]
    shot, printed = tmp_path / "shot.png", tmp_path / "printed.pdf"
    run(*browser, "--window-size=1000,1400", f"--screenshot={shot}", file.as_uri())
    image = QImage(str(shot))
    seen = {image.pixelColor(x, y).name() for x in range(0, 1000, 2) for y in range(0, 1400, 2)}
    assert {"#ffffff", "#f3f4f6", "#0b5fa5", "#f3dff0"} <= seen
    run(*browser, "--no-pdf-header-footer", f"--print-to-pdf={printed}", file.as_uri())
    pages = run("pdftotext", "-layout", printed, "-").split("\f")[:-1]
    assert all("DRAFT" in page for page in pages)
    dom = run(*browser, "--dump-dom", file.as_uri())
    plain = bare(re.sub(r"<[^>]+>", "", dom.replace("&nbsp;", " ")))
    assert [words for words in facts if words.replace("&", "&amp;") not in plain] == []
    assert asked == []


@needs("soffice")
def test_csv_in_libreoffice(tmp_path: Path, case: Case, facts: list[str]) -> None:
    file = tmp_path / "facts.csv"
    report = render_report(case, "csv")
    file.write_bytes(report)
    rows = list(csv.reader(io.StringIO(report.decode("utf-8-sig"), newline="")))
    again = office(tmp_path, file, "xlsx")
    back = office(tmp_path, again, "csv")
    rows_again = list(csv.reader(io.StringIO(back.read_text(encoding="utf-8-sig"), newline="")))
    assert len(rows_again) == len(rows)
    cells = {bare(cell) for row in rows_again for cell in row}
    assert [words for words in facts if words not in cells] == []


def test_csv_in_python(case: Case, facts: list[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(render_report(case, "csv").decode("utf-8-sig"), newline="")))
    cells = {bare(row[name]) for row in rows for name in ("words_a", "words_b")}
    assert [words for words in facts if words not in cells] == []


def test_markdown_has_every_fact(case: Case, facts: list[str]) -> None:
    text = bare(render_report(case, "md").decode().replace("**", ""))
    assert [words for words in facts if words not in text] == []
