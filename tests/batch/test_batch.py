"""Batches: a report for each row, a summary of all, and bad rows that stop nothing."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import load
from desktop_app.batch import UnreadableManifest
from desktop_app.batch.kept import Record
from desktop_app.batch.manifest import Row
from desktop_app.batch.sharing import Sharing
from desktop_app.batch.tables import FACTS, OF_A_PAIR, RESUME, SUMMARY, summary_head, summary_line
from desktop_app.comparison import compare
from desktop_app.files import UnwritableFile
from desktop_app.reports import FORMATS, INTERNAL, SHARE, render_report
from desktop_app.reports.formats.as_csv import COLUMNS as OF_A_FACT
from desktop_app.review import Case
from tests.articles.site import running_site
from tests.batch import batches
from tests.batch.batches import table

COLUMNS = ["id", "a", "b", "state", "only_a", "only_b", "differs", "shared", "coverage_a", "coverage_b", "message"]
TABLES = [FACTS, RESUME, SUMMARY]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text("The ferry sailed on Monday with 12 people on board.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("The ferry sailed on Monday. Nobody was hurt.", encoding="utf-8")
    return tmp_path


def run(folder: Path, manifest: str | bytes, format="md") -> list[dict[str, str]]:
    file = folder / "pairs.csv"
    file.write_bytes(manifest if isinstance(manifest, bytes) else manifest.encode())
    batches.run(folder / "out", file, format=format)
    return table(folder / "out" / SUMMARY)


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


def test_the_facts_are_those_of_the_reports(folder: Path) -> None:
    run(folder, "id,a,b\none,one.txt,two.txt\ngone,one.txt,gone.txt\ntwo,two.txt,one.txt\n")
    found = table(folder / "out" / FACTS)
    assert list(found[0]) == ["id", *OF_A_FACT]
    for name, a, b in (("one", "one.txt", "two.txt"), ("two", "two.txt", "one.txt")):
        case = Case.of(compare(load(folder / a), load(folder / b)))
        alone = csv.DictReader(io.StringIO(render_report(case, "csv").decode("utf-8-sig"), newline=""))
        expected = [{"id": name, **row} for row in alone]
        assert expected
        assert [row for row in found if row["id"] == name] == expected
    assert {row["id"] for row in found} == {"one", "two"}


def test_an_address_is_asked_once_whether_it_answers_or_not(folder: Path) -> None:
    with running_site() as site:
        page = site.page("/page", "<article><p>The ferry sailed on Monday, and nobody was hurt.</p></article>" * 3)
        gone = site.page("/gone", "", status=404)
        lines = (f"{number},{address},one.txt\n" for number, address in enumerate((page, gone, gone, page, gone)))
        rows = run(folder, f"id,a,b\n{''.join(lines)}")
    assert [row["state"] for row in rows] == ["done", "failed", "failed", "done", "failed"]
    assert {row["message"] for row in rows} == {"", f"There is no page at {gone} (404). Check the address."}
    assert sorted(site.paths) == ["/gone", "/page"]


def test_what_is_shared_names_no_folder_and_no_query(folder: Path) -> None:
    private = folder / "private folder"
    private.mkdir()
    (private / "two.txt").write_bytes((folder / "two.txt").read_bytes())
    gone, page = f"{private}/gone.txt", "http://127.0.0.1:9/page?private=7"
    manifest = folder / "pairs.csv"
    manifest.write_text(
        f"id,a,b\nfile,one.txt,{private}/two.txt\ngone,private folder/none.txt,{gone}\npage,one.txt,{page}\n"
        f"bad one,{gone},{gone}\n",
        encoding="utf-8",
    )
    out = private / "out"
    batches.run(out, manifest, profile=SHARE)
    rows = table(out / SUMMARY)
    assert [(row["a"], row["b"]) for row in rows] == [
        ("one.txt", "two.txt"),
        ("none.txt", "gone.txt"),
        ("one.txt", "http://127.0.0.1:9/page"),
        ("gone.txt", "gone.txt"),
    ]
    assert [row["state"] for row in rows] == ["done", *["failed"] * 3]
    assert rows[1]["message"] == "There is no file “none.txt”. Check its name and folder."
    assert [name for name, data in batches.files(out).items() if b"private" in data] == []

    batches.run(out, manifest)
    assert table(out / SUMMARY)[0]["b"] == f"{private}/two.txt"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("“/home/jane doe/desk/a.txt” is a folder.", "“a.txt” is a folder."),
        ("“/home/jane doe/out/x.md” cannot be written.", "“x.md” cannot be written."),
        (
            "There is no page at https://me:pw@site.test/b?key=7 (404).",
            "There is no page at https://site.test/b (404).",
        ),
        ("To read that, fetch https://other.test/c?key=7", "To read that, fetch https://other.test/c"),
    ],
)
def test_messages_that_are_shared(message: str, told: str) -> None:
    home = Path("/home/jane doe")
    row = Row("x", "desk/a.txt", "https://me:pw@site.test/b?key=7")
    assert Sharing(SHARE, home, home / "out").message(row, message) == told
    assert Sharing(INTERNAL, home, home / "out").message(row, message) == message


def test_no_cell_is_a_formula(folder: Path) -> None:
    (folder / "=cmd.txt").write_text("=1+1 people sailed on the ferry. @Ann said so.", encoding="utf-8")
    run(folder, "id,a,b\n-1,=cmd.txt,two.txt\n")
    rows = [*table(folder / "out" / SUMMARY), *table(folder / "out" / FACTS)]
    assert len(rows) > 2
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("format", FORMATS)
def test_each_format_has_its_ending(folder: Path, format) -> None:
    run(folder, "id,a,b\nferry,one.txt,two.txt\n", format)
    assert sorted(file.name for file in (folder / "out").iterdir()) == sorted([f"ferry.{format}", *TABLES])


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
    assert sorted(file.name for file in (folder / "out").iterdir()) == sorted(["ferry.md", "last.md", *TABLES])


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
            batches.run(folder / "out", folder / name)


def test_nothing_is_overwritten_that_was_read(folder: Path) -> None:
    manifest = folder / SUMMARY
    manifest.write_text("id,a,b\none,one.md,two.txt\nnext,two.txt,one.txt\n", encoding="utf-8")
    (folder / "one.md").write_text("The ferry sailed.", encoding="utf-8")
    with pytest.raises(UnreadableManifest, match="take the place of the manifest"):
        batches.run(folder, manifest)
    total = batches.run(folder, manifest.rename(folder / "pairs.csv"))
    assert [name for name, _ in total.failed] == ["one"]
    assert total.states == {"done": 1, "failed": 1}
    assert (folder / "one.md").read_text(encoding="utf-8") == "The ferry sailed."
    (folder / FACTS).write_text("The ferry sailed.", encoding="utf-8")
    (folder / "pairs.csv").write_text(f"id,a,b\none,{FACTS},two.txt\n", encoding="utf-8")
    with pytest.raises(UnreadableManifest, match="take the place of an article"):
        batches.run(folder, folder / "pairs.csv")


@pytest.mark.parametrize("name", ["summary", "FACTS"])
def test_a_report_takes_the_place_of_no_table(folder: Path, name: str) -> None:
    (row,) = run(folder, f"id,a,b\n{name},one.txt,two.txt\n", "csv")
    assert (row["state"], "the place of the table" in row["message"]) == ("failed", True)
    assert sorted(file.name for file in (folder / "out").iterdir()) == TABLES


@pytest.mark.parametrize("name", ["CON", "nul", "Com1", "COM¹", "lpt9.md", "aux.", "a.", "a..", "-.", "."])
def test_ids_that_windows_would_not_have(folder: Path, name: str) -> None:
    (row,) = run(folder, f"id,a,b\n{name},one.txt,two.txt\n")
    assert (row["state"], row["message"].endswith(".")) == ("failed", True)
    assert sorted(file.name for file in (folder / "out").iterdir()) == TABLES


@pytest.mark.parametrize("name", ["console", "a.b", "com", "com10", "x.con", "-", "größe", "_"])
def test_ids_that_only_look_so(folder: Path, name: str) -> None:
    (row,) = run(folder, f"id,a,b\n{name},one.txt,two.txt\n")
    assert row["state"] == "done"


def test_a_folder_that_cannot_be_made(folder: Path) -> None:
    (folder / "pairs.csv").write_text("id,a,b\n", encoding="utf-8")
    with pytest.raises(UnwritableFile, match="cannot be made"):
        batches.run(folder / "one.txt" / "out", folder / "pairs.csv")


cells = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


@given(st.lists(st.tuples(cells, cells, cells, cells), max_size=5))
def test_any_summary_is_read_back_as_it_was(rows: list[tuple[str, str, str, str]]) -> None:
    told = [(Row(name, a, b), Record(name, "failed", message=message)) for name, a, b, message in rows]
    text = b"".join((summary_head(), *(summary_line(*pair) for pair in told))).decode()
    header, *back = csv.reader(io.StringIO(text, newline=""))
    assert tuple(header) == OF_A_PAIR == tuple(COLUMNS)
    # but for the apostrophe before what a spreadsheet would take for a formula
    assert [tuple(row[at] for at in (0, 1, 2, 10)) for row in back] == [
        tuple(
            f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) else cell
            for cell in row
        )
        for row in rows
    ]


def test_a_row_whose_path_cannot_be_one_stops_nothing(folder: Path) -> None:
    rows = run(folder, "id,a,b\nbad,one.txt,t\0wo.txt\ngood,one.txt,two.txt\n")
    assert [(row["id"], row["state"]) for row in rows] == [("bad", "failed"), ("good", "done")]
