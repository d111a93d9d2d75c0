"""All pairs of a folder: their ids, those that cannot overlap, files that are no articles."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.articles.article import Article
from desktop_app.batch import UnreadableManifest
from desktop_app.batch.folder import files_of, id_parts, pairs_of
from desktop_app.batch.ids import id_key, problem_with
from desktop_app.batch.overlap import can_overlap
from desktop_app.batch.tables import FACTS, SUMMARY
from desktop_app.comparison import Options, compare
from tests.batch.batches import run, table
from tests.benchmarks.made_pairs import make_pair

FERRY = "The ferry Aurora sailed from Rostock on Monday with 212 people on board. The captain reported a fire at noon."
AGAIN = "A fire broke out on the ferry Aurora, which had sailed from Rostock on Monday. Nobody was hurt."
CHEESE = "Cheese makers in the Alps expect a good summer. Milk prices rose again."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("ferry.txt", FERRY), ("again.md", AGAIN), ("cheese.html", f"<html><p>{CHEESE}</p></html>")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text(FERRY, encoding="utf-8")
    (tmp_path / "more").mkdir()
    return tmp_path


def test_every_two_articles(folder: Path) -> None:
    total = run(folder / "out", all_pairs=folder)
    rows = {row["id"]: row for row in table(folder / "out" / SUMMARY)}
    assert list(rows) == ["again--cheese", "again--ferry", "cheese--ferry"]
    assert [row["state"] for row in rows.values()] == ["not compared", "done", "not compared"]
    assert rows["again--cheese"]["message"].startswith("No two sentences of the two articles are near enough")
    assert rows["again--cheese"]["shared"] == ""
    assert {row["id"] for row in table(folder / "out" / FACTS)} == {"again--ferry"}
    assert (folder / "out" / "again--ferry.md").is_file()
    assert (total.states, total.failed) == ({"done": 1, "not compared": 2}, ())


def test_as_the_same_pair_of_a_manifest(folder: Path) -> None:
    run(folder / "out", all_pairs=folder)
    (folder / "pairs.csv").write_text("id,a,b\nagain--ferry,again.md,ferry.txt\n", encoding="utf-8")
    run(folder / "other", folder / "pairs.csv")
    assert (folder / "out/again--ferry.md").read_bytes() == (folder / "other/again--ferry.md").read_bytes()


def test_a_file_that_is_no_article_has_a_row_of_its_own(folder: Path) -> None:
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n")
    total = run(folder / "out", all_pairs=folder, resume=True)
    first, *others = table(folder / "out" / SUMMARY)
    assert (first["id"], first["a"], first["b"], first["state"]) == ("picture", "picture.png", "", "failed")
    assert first["message"].startswith("“picture.png” is not a text file.")
    assert len(others) == 3
    assert [name for name, _ in total.failed] == ["picture"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has names that are no text")
def test_a_file_whose_name_is_no_text(folder: Path) -> None:
    (folder / os.fsdecode(b"\xff.txt")).write_text(FERRY, encoding="utf-8")
    run(folder / "out", all_pairs=folder)
    rows = table(folder / "out" / SUMMARY)
    assert [row["state"] for row in rows if row["b"] == "\ufffd.txt"] == ["done", "not compared", "done"]


def test_folders_that_cannot_be_paired(folder: Path) -> None:
    with pytest.raises(UnreadableManifest, match="cannot be read"):
        run(folder / "out", all_pairs=folder / "gone")
    with pytest.raises(UnreadableManifest, match="does not hold two articles"):
        run(folder / "out", all_pairs=folder / "more")
    with pytest.raises(UnreadableManifest, match="holds the articles"):
        run(folder, all_pairs=folder)


def test_names_become_ids() -> None:
    names = ["a.txt", "A.md", "b--c.txt", "b-c.txt", "one two.txt", "..txt", "größe.txt", "x" * 200 + ".txt"]
    parts = id_parts(names)
    assert parts[:2] == ["a.txt", "A.md"]
    assert parts[4] == "one_two"
    assert parts[6] == "größe"
    assert parts[7].startswith("x" * 50 + "-")


file_names = st.text(st.characters(codec="utf-8", exclude_characters="\0/"), min_size=1, max_size=120).filter(
    lambda name: not name.startswith(".")
)


@given(st.lists(file_names, min_size=2, max_size=6, unique=True))
def test_any_two_names_make_an_id_of_their_own(names: list[str]) -> None:
    rows = pairs_of(names, {})
    assert [problem_with(row.id) for row in rows] == [None] * len(rows)
    assert len({id_key(row.id) for row in rows}) == len(rows)
    assert all(len(row.id.encode()) < 240 for row in rows)


def test_the_files_of_a_folder(folder: Path) -> None:
    assert files_of(folder) == ("again.md", "cheese.html", "ferry.txt")


SENTENCES = [
    line
    for seed in range(4)
    for text in (*make_pair(seed), FERRY, AGAIN, CHEESE)
    for line in text.replace(". ", ".\n").splitlines()
    if line.strip("-") and not line.startswith("title:")
]
texts = st.lists(st.sampled_from([*SENTENCES, "Yes.", "ICC.", "He said so."]), max_size=6).map("\n\n".join)


@settings(max_examples=60)
@given(texts, texts)
def test_no_pair_with_links_is_left_out(a: str, b: str) -> None:
    one, two = Article.from_text(a), Article.from_text(b)
    options = Options()
    if compare(one, two, options).links:
        assert can_overlap(one, two, options)


def test_strangers_are_left_out() -> None:
    assert not can_overlap(Article.from_text(FERRY), Article.from_text(CHEESE), Options())
