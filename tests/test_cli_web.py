"""Web addresses on the command line and in manifests, against a real web server on this computer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli import UNREADABLE, main
from desktop_app.resources import resource
from tests.articles.site import Site
from tests.batch.batches import table

DATA = Path(__file__).parent / "data"
B = str(resource("examples/article-b.md"))


@pytest.fixture
def address(site: Site) -> str:
    return site.page("/news/court.html", (DATA / "article.html").read_bytes())


def test_an_address_stands_wherever_a_file_does(
    site: Site, address: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["compare", address, B, "--format", "json"]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert main(["compare", str(DATA / "article.html"), B, "--format", "json"]) == 0
    of_file = json.loads(capfdbinary.readouterr().out)
    page = found["articles"]["a"]
    assert (page["origin"], page["sha256"]) == (address, of_file["articles"]["a"]["sha256"])
    assert page["retrieved"]
    assert found["facts"] == of_file["facts"]
    assert site.paths == ["/news/court.html"]


def test_what_goes_wrong_is_one_sentence(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    missing = site.address("/gone.html")
    assert main(["compare", B, missing]) == UNREADABLE
    assert capsys.readouterr().err == f"twosource: There is no page at {missing} (404). Check the address.\n"
    elsewhere = site.redirect("/moved", site.address("/there", host="localhost"))
    assert main(["compare", elsewhere, B]) == UNREADABLE
    assert capsys.readouterr().err.startswith(f"twosource: {elsewhere} sends on to another site, localhost.")
    assert "/there" not in site.paths


def test_a_locked_pdf_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(DATA / "locked.pdf"), B]) == UNREADABLE
    assert capsys.readouterr().err.startswith("twosource: “locked.pdf” opens only with a password.")


def test_a_manifest_may_name_addresses(site: Site, address: str, tmp_path: Path) -> None:
    manifest = tmp_path / "pairs.csv"
    rows = f"id,a,b\none,{address},{B}\ntwo,{B},{address}\nthree,{site.address('/gone')},{B}\nfour,{B},{B}\n"
    manifest.write_text(rows, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["batch", str(manifest), "--out", str(out), "--workers", "1"]) == 1
    assert [row["state"] for row in table(out / "summary.csv")] == ["done", "done", "failed", "done"]
    assert address in (out / "one.md").read_text(encoding="utf-8")
    assert site.paths == ["/news/court.html", "/gone"]
