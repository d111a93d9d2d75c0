"""The command line: what it writes where, its exit codes, and errors of one line."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.cli import ENDINGS, main
from desktop_app.reports import FORMATS, render_report
from desktop_app.resources import resource
from desktop_app.review.session import save
from tests.review.made import example_case

A, B = (str(resource(f"examples/article-{side}.md")) for side in "ab")
ROOT = Path(__file__).resolve().parents[1]


def run(*words: str | Path, **options) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m desktop_app` as a person would, with no display."""
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *map(str, words)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        **options,
    )


def test_a_report_on_standard_output_needs_no_display() -> None:
    done = run("compare", A, B)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("# Comparison report\n")


def test_the_core_needs_no_qt() -> None:
    code = "import sys; sys.modules['PySide6'] = None\nfrom desktop_app.cli import main\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}sys.exit(main(['compare', {A!r}, {B!r}]))"], cwd=ROOT, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"twosource {__version__}")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("command", ["", "compare", "verify", "batch"])
def test_every_option_stands_in_the_readme(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    told = "".join(part for part in readme.split("\n\n") if part.startswith(f"    twosource {command}"))
    assert told
    assert [option for option in sorted(options) if option not in told] == []


def test_output_that_cannot_be_written() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", "compare", A, B], cwd=ROOT, stdout=full, stderr=subprocess.PIPE
        )
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)


def test_formats_and_endings(tmp_path: Path) -> None:
    for name, start in [
        ("r.md", "# "),
        ("r.html", "<!DOCTYPE"),
        ("r.HTM", "<!DOCTYPE"),
        ("r.json", "{"),
        ("r.csv", "\ufeff"),
        ("r.markdown", "# "),
        ("r", "# "),
    ]:
        assert main(["compare", A, B, "-o", str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
    assert main(["compare", A, B, "-o", str(tmp_path / "r.md"), "--format", "html"]) == 0
    assert (tmp_path / "r.md").read_text(encoding="utf-8").startswith("<!DOCTYPE")
    assert main(["compare", A, B, "-o", str(tmp_path / "r.xyz"), "--format", "csv"]) == 0
    assert (tmp_path / "r.xyz").read_text(encoding="utf-8").startswith("\ufeff")


def test_every_ending_is_that_of_one_format() -> None:
    endings = [ending for name, format in FORMATS.items() for ending in (name, *format.also)]
    assert len(endings) == len(set(endings))
    assert {ENDINGS[f".{ending}"] for ending in endings} == set(FORMATS)


def test_options_reach_the_comparison(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    days = ["--published-a", "2023-07-26", "--published-b", "2023-07-27"]
    assert main(["compare", A, B, "--format", "json", "--strictness", "0.9", "--language", "en", *days]) == 0
    form = json.loads(capfdbinary.readouterr().out)
    chosen = {"strictness": 0.9, "language": "en", "language_entered": True}
    assert form["settings"] == {**chosen, "published_a": "2023-07-26", "published_b": "2023-07-27"}


def test_the_date_stands_on_the_report(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compare", A, B, "--date", "2023-08-01"]) == 0
    assert b"\nDate: 2023-08-01\n" in capfdbinary.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["compare"],
        ["compare", A],
        ["compare", A, B, A],
        ["compare", A, B, "--format", "xml"],
        ["compare", A, B, "--form", "md"],
        ["compare", A, B, "--strictness", "1.1"],
        ["compare", A, B, "--strictness", "nan"],
        ["compare", A, B, "--strictness", "much"],
        ["compare", A, B, "--language", "English"],
        ["compare", A, B, "--language", "zz"],
        ["compare", A, B, "--published-a", "soon"],
        ["compare", A, B, "-o", A],
        ["compare", A, B, "-o", "r.xyz"],
        ["compare", "case.twosource", A],
        ["compare", "case.twosource", "--strictness", "0.5"],
        ["compare", "case.twosource", "--language", "en"],
        ["compare", "case.twosource", "--published-a", "2023-07-26"],
        ["compare", "case.twosource", "--published-b", "2023-07-26"],
        ["compare", "case.twosource", "--date", "2023-07-26"],
        ["compare", "case.twosource", "-o", "case.twosource"],
        ["verify"],
        ["verify", "case.twosource", "other.twosource"],
        ["batch"],
        ["batch", "pairs.csv"],
        ["batch", "pairs.csv", "--out", "x", "--format", "xml"],
        ["batch", "--out", "x"],
        ["batch", "pairs.csv", "--all-pairs", "x", "--out", "x"],
        ["batch", "pairs.csv", "--out", "x", "--workers", "0"],
        ["batch", "pairs.csv", "--out", "x", "--workers", "2", "--cluster", "tcp://x:1"],
        ["batch", "pairs.csv", "--out", "x", "--format", "pdf", "--cluster", "tcp://x:1"],
        [A],
        ["--no-such-option"],
        [A, "case.twosource"],
        ["--self-test", A],
        ["--self-test", "case.twosource"],
    ],
)
def test_wrong_usage_is_told_in_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    told = capsys.readouterr()
    assert (left.value.code, told.out) == (2, "")
    assert told.err.startswith("twosource")
    assert told.err.count("\n") == 1


def test_an_article_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", A, str(tmp_path / "gone.txt")]) == 3
    assert capsys.readouterr().err == f"twosource: There is no file “{tmp_path}/gone.txt”. Check its name and folder.\n"


def test_a_report_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", A, B, "-o", str(tmp_path / "no" / "report.md")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_documents_need_no_display(tmp_path: Path) -> None:
    for name, start in (("r.pdf", b"%PDF-"), ("r.docx", b"PK")):
        done = run("compare", A, B, "-o", tmp_path / name)
        assert (done.returncode, done.stderr) == (0, b"")
        assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize("format", FORMATS)
def test_the_report_of_a_session_is_that_of_its_case(
    format, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    case, session, report = example_case(), tmp_path / "case.TwoSource", tmp_path / f"report.{format}"
    save(case, session)
    assert main(["compare", str(session), "--format", format]) == 0
    assert main(["compare", str(session), "-o", str(report)]) == 0
    assert capfdbinary.readouterr().out == report.read_bytes() == render_report(case, format)


def test_a_session_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(tmp_path / "gone.twosource")]) == 3
    assert capsys.readouterr().err.startswith("twosource: There is no file ")


def test_batch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = tmp_path / "pairs.csv"
    manifest.write_text(f"id,a,b\none,{A},{B}\n", encoding="utf-8")
    assert main(["batch", str(manifest), "--format", "md", "--out", str(tmp_path / "out")]) == 0
    manifest.write_text(f"id,a,b\none,{A},{B}\ntwo,gone.md,{B}\n", encoding="utf-8")
    assert main(["batch", str(manifest), "--format", "md", "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.startswith("twosource: two: There is no file ")
    assert main(["batch", str(tmp_path / "gone.csv"), "--format", "md", "--out", str(tmp_path / "out")]) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_a_fault_of_the_program_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "desktop_app.app", None)
    assert main([]) == 1
    assert capsys.readouterr().err.startswith("twosource: this did not work, and Twosource is at fault: ")


def test_the_labelled_sets_are_scored(shared: Path) -> None:
    command = [sys.executable, str(shared / "bench" / "score.py"), "--set", "seeds"]
    done = subprocess.run(
        [*command, "--app", f"{sys.executable} -m desktop_app"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("seeds ")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the environment tells of a display on Linux alone")
@pytest.mark.parametrize(("words", "out"), [(["--self-test"], b'{"ok": false}\n'), ([], b"")])
def test_without_a_display_the_window_says_so(words: list[str], out: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    done = run(*words)
    assert (done.returncode, done.stdout) == (1, out)
    assert done.stderr.startswith(b"twosource: there is no display")
    assert done.stderr.count(b"\n") == 1
