"""Batches: a report for each row, a summary of all, and bad rows that stop nothing."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import load
from desktop_app.batch import UnreadableManifest, run_batch
from desktop_app.batch.manifest import Row
from desktop_app.batch.pair import Outcome
from desktop_app.batch.run import HEADER, SUMMARY, summary
from desktop_app.comparison import compare
from desktop_app.files import UnwritableFile

COLUMNS = ["id", "a", "b", "state", "only_a", "only_b", "differs", "shared", "coverage_a", "coverage_b", "message"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text("The ferry sailed on Monday with 12 people on board.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("The ferry sailed on Monday. Nobody was hurt.", encoding="utf-8")
    return tmp_path


def run(folder: Path, manifest: str | bytes, format="md") -> list[dict[str, str]]:
    file = folder / "pairs.csv"
    file.write_bytes(manifest if isinstance(manifest, bytes) else manifest.encode())
    run_batch(file, format, folder / "out")
    with (folder / "out" / SUMMARY).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def test_the_summary_says_what_the_comparison_found(folder: Path) -> None:
    (row,) = run(folder, "id,a,b\nferry,one.txt,two.txt\n", "json")
    comparison = compare(load(folder / "one.txt"), load(folder / "two.txt"))
    counts = comparison.counts()
    assert list(row) == COLUMNS
    assert [row["id"], row["a"], row["b"], row["state"], row["message"]] == ["ferry", "one.txt", "two.txt", "done", ""]
    numbers = [counts.only_a, counts.only_b, counts.differs, counts.shared]
    assert [int(row[name]) for name in ("only_a", "only_b", "differs", "shared")] == numbers
    assert float(row["coverage_a"]) == pytest.approx(comparison.a.coverage, abs=1e-4)
    form = json.loads((folder / "out" / "ferry.json").read_text(encoding="utf-8"))
    assert form["articles"]["a"]["origin"] == "one.txt"


@pytest.mark.parametrize("format", ["md", "html", "json"])
def test_each_format_has_its_ending(folder: Path, format) -> None:
    run(folder, "id,a,b\nferry,one.txt,two.txt\n", format)
    assert sorted(file.name for file in (folder / "out").iterdir()) == sorted([f"ferry.{format}", SUMMARY])


def test_bad_rows_stop_nothing(folder: Path) -> None:
    rows = run(
        folder,
        "id,a,b\n.hidden,one.txt,two.txt\na/b,one.txt,two.txt\n,one.txt,two.txt\nferry,one.txt,two.txt\n"
        "FERRY,one.txt,two.txt\ngone,one.txt,gone.txt\nshort,one.txt\n\nfolder,.,two.txt\nlast,one.txt,two.txt,more\n",
    )
    assert [row["state"] for row in rows] == ["failed"] * 3 + ["done"] + ["failed"] * 4 + ["done"]
    told = [row["message"] for row in rows if row["state"] == "failed"]
    assert all(message.endswith(".") and "\n" not in message for message in told)
    assert "earlier row" in told[3]
    assert "gone.txt" in told[4]
    assert all(row["only_a"] == row["coverage_b"] == "" for row in rows if row["state"] == "failed")
    assert sorted(file.name for file in (folder / "out").iterdir()) == ["ferry.md", "last.md", SUMMARY]


@pytest.mark.parametrize(
    "manifest",
    [
        b"\xef\xbb\xbfid,a,b\r\nferry,one.txt,two.txt\r\n",
        b"b,note,id,a\ntwo.txt,x,ferry,one.txt\n",
        b'id, a ,b\n"ferry",one.txt, two.txt\n',
    ],
)
def test_manifests_as_programs_write_them(folder: Path, manifest: bytes) -> None:
    assert [row["state"] for row in run(folder, manifest)] == ["done"]


def test_a_manifest_without_rows(folder: Path) -> None:
    assert run(folder, "id,a,b\n") == []


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        (b"", "lacks the column id"),
        (b"id;a;b\n", "lacks the column id"),
        (b"id,a\n", "lacks the column b"),
        (b"id,a,b\n\xff\xfe,x,y\n", "is not in UTF-8"),
        (b'id,a,b\n"x,y,z\n', "is no CSV file"),
    ],
)
def test_manifests_that_cannot_be_read(folder: Path, manifest: bytes, told: str) -> None:
    with pytest.raises(UnreadableManifest, match=told):
        run(folder, manifest)
    assert not (folder / "out").exists()


def test_no_manifest(folder: Path) -> None:
    for name in ("gone.csv", "."):
        with pytest.raises(UnreadableManifest, match="cannot be read: "):
            run_batch(folder / name, "md", folder / "out")


def test_nothing_is_overwritten_that_was_read(folder: Path) -> None:
    manifest = folder / SUMMARY
    manifest.write_text("id,a,b\none,one.md,two.txt\nnext,two.txt,one.txt\n", encoding="utf-8")
    (folder / "one.md").write_text("The ferry sailed.", encoding="utf-8")
    with pytest.raises(UnreadableManifest, match="take the place of the manifest"):
        run_batch(manifest, "md", folder)
    outcomes = run_batch(manifest.rename(folder / "pairs.csv"), "md", folder)
    assert [outcome.done for outcome in outcomes] == [False, True]
    assert (folder / "one.md").read_text(encoding="utf-8") == "The ferry sailed."


def test_a_folder_that_cannot_be_made(folder: Path) -> None:
    (folder / "pairs.csv").write_text("id,a,b\n", encoding="utf-8")
    with pytest.raises(UnwritableFile, match="cannot be made"):
        run_batch(folder / "pairs.csv", "md", folder / "one.txt" / "out")


cells = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


@given(st.lists(st.tuples(cells, cells, cells, cells), max_size=5))
def test_any_summary_is_read_back_as_it_was(rows: list[tuple[str, str, str, str]]) -> None:
    text = summary(Outcome(Row(name, a, b), message=message) for name, a, b, message in rows)
    header, *back = csv.reader(io.StringIO(text, newline=""))
    assert tuple(header) == HEADER == tuple(COLUMNS)
    assert [(row[0], row[1], row[2], row[10]) for row in back] == rows


def test_a_row_whose_path_cannot_be_one_stops_nothing(folder: Path) -> None:
    rows = run(folder, "id,a,b\nbad,one.txt,t\0wo.txt\ngood,one.txt,two.txt\n")
    assert [(row["id"], row["state"]) for row in rows] == [("bad", "failed"), ("good", "done")]
