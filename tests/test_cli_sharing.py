"""Reports to share from the command line: what `--profile share` leaves out, and what can be kept in."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.review.session import save
from tests.reports.made import SECRET, decided


@pytest.fixture
def articles(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "casework"
    folder.mkdir()
    a, b = folder / "a.txt", folder / "b.txt"
    a.write_text("The ferry sailed on Monday.\n\n12 people were on board.", encoding="utf-8")
    b.write_text("The ferry sailed on Monday.\n\n15 people were on board.", encoding="utf-8")
    return a, b


def test_a_comparison_is_shared_without_folders_and_full_texts(
    articles: tuple[Path, Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    words = ["compare", *map(str, articles)]
    assert main(words) == 0
    internal = capfdbinary.readouterr().out.decode()
    assert "casework" in internal
    assert "Both texts" in internal
    assert main([*words, "--profile", "internal"]) == 0
    assert capfdbinary.readouterr().out.decode() == internal
    assert main([*words, "--profile", "share"]) == 0
    shared = capfdbinary.readouterr().out.decode()
    assert "casework" not in shared
    assert "Both texts" not in shared
    assert "a.txt" in shared
    assert "Left out of this copy" in shared


@pytest.mark.parametrize(
    ("ticks", "note", "grade"),
    [([], False, False), (["--with-notes"], True, False), (["--with-notes", "--with-grades"], True, True)],
)
def test_a_session_is_shared_with_what_is_asked_for(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], ticks: list[str], note: bool, grade: bool
) -> None:
    session = tmp_path / "ferry.twosource"
    save(decided(), session)
    assert main(["compare", str(session), "--profile", "share", *ticks]) == 0
    shared = capfdbinary.readouterr().out.decode()
    assert (SECRET in shared) == note
    assert ("fairly reliable" in shared) == grade


@pytest.mark.parametrize("tick", ["--with-notes", "--with-grades"])
def test_an_internal_report_takes_no_ticks(tick: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["compare", "a.txt", "b.txt", tick])
    assert left.value.code == 2
    assert "holds all notes and grades" in capsys.readouterr().err


def test_the_reports_of_a_batch_are_shared(articles: tuple[Path, Path], tmp_path: Path) -> None:
    manifest, out = tmp_path / "pairs.csv", tmp_path / "out"
    a, b = articles
    manifest.write_text(f"id,a,b\none,{a},{b}\n", encoding="utf-8")
    words = ["batch", str(manifest), "--out", str(out), "--workers", "1"]
    assert main(words) == 0
    assert "Both texts" in (out / "one.md").read_text(encoding="utf-8")
    # Another profile is another report: nothing is passed over.
    assert main([*words, "--profile", "share", "--resume"]) == 0
    assert "Both texts" not in (out / "one.md").read_text(encoding="utf-8")
