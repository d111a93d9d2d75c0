"""A case saved is the case loaded; what is no whole session of this version is refused with a clear word."""

from __future__ import annotations

import errno
import json
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings

from desktop_app.files import UnwritableFile
from desktop_app.review import Case, Head, PointDecision
from desktop_app.review.session import UnreadableSession, UnsoundCase, load_session, read_session, save
from desktop_app.review.session_form import PointForm, from_bytes, to_bytes
from tests.review.made import cases, example_case

KEPT = Path(__file__).parent / "kept" / "v1.twosource"


@settings(max_examples=60)
@given(cases())
def test_what_is_saved_is_loaded(case: Case) -> None:
    data = to_bytes(case)
    again = from_bytes(data)
    assert again == case
    assert (again.judged is again.found) == (case.judged is case.found)
    assert originals(again) == originals(case)
    assert to_bytes(again) == data


def originals(case: Case) -> list[bytes]:
    articles = (case.found.a.article, case.found.b.article, *case.earlier_a, *case.earlier_b)
    return [article.original for article in articles]


def test_a_decision_has_no_field_that_a_session_does_not_hold() -> None:
    assert PointForm.__struct_fields__ == tuple(field.name for field in fields(PointDecision))


def test_the_file_is_the_case(tmp_path: Path) -> None:
    case = example_case()
    save(case, tmp_path / "ferry.twosource")
    assert load_session(tmp_path / "ferry.twosource") == case
    assert [file.name for file in tmp_path.iterdir()] == ["ferry.twosource"]


def test_the_comparison_inside_is_one_of_the_contract() -> None:
    case = example_case()
    form = json.loads(to_bytes(case))
    assert list(form) == ["schema", "tool", "head", "entered", "review", "comparison", "articles", "judged"]
    assert form["comparison"]["schema"] == form["judged"]["schema"] == "twosource.comparison/1"
    assert form["articles"]["a"]["compared"]["text"] == form["comparison"]["articles"]["a"]["text"]


def test_half_a_character_in_a_note_keeps_nobody_from_saving() -> None:
    case = replace(example_case(), head=Head(title="half \ud83d of it"))
    assert from_bytes(to_bytes(case)).head.title == "half \ufffd of it"


def test_a_session_of_the_first_version_opens() -> None:
    case = load_session(KEPT)
    assert case.head.title == "The ferry"
    assert len(case.earlier_a) == 1
    rulings = {decision.ruling for decision in case.review.points}
    assert {"absent", "present", "same", "not_same"} <= rulings
    assert case.review.links
    assert case.judged is not case.found


# What cannot be opened


def refused(tmp_path: Path, data: bytes) -> UnreadableSession:
    file = tmp_path / "case.twosource"
    file.write_bytes(data)
    with pytest.raises(UnreadableSession) as error:
        load_session(file)
    assert str(file) in str(error.value)
    return error.value


def test_a_session_that_is_cut_off_says_so(tmp_path: Path) -> None:
    data = to_bytes(example_case())
    for part in range(50):
        assert refused(tmp_path, data[: len(data) * part // 50]).code == "truncated"


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b"[]",
        b"null",
        b'{"schema": 7}',
        b'{"schema": "twosource.comparison/1"}',
        b'{"schema": "twosource.session/soon"}',
        b"PK\x03\x04",
        b"The ferry sailed.",
        b"{" * 100_000,
        b'{"a":' * 100_000,
        b"\xff\xfe{}",
        b'{"schema": "twosource.session/1\xa3"}',
    ],
)
def test_a_file_that_is_no_session(tmp_path: Path, data: bytes) -> None:
    assert refused(tmp_path, data).code == "foreign"


def test_a_session_of_a_newer_version(tmp_path: Path) -> None:
    data = to_bytes(example_case()).replace(b"twosource.session/1", b"twosource.session/12")
    error = refused(tmp_path, data)
    assert (error.code, error.values["version"]) == ("newer", "12")
    assert "newer Twosource" in str(error)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda form: form.pop("review"), "$"),
        (lambda form: form["head"].update(title=None), "$.head.title"),
        (lambda form: form["articles"]["a"]["compared"].update(text="No."), "$.articles.a.compared.blocks[0]"),
        (lambda form: form["articles"]["b"]["compared"].update(text="\r\n"), "$.articles.b.compared.text"),
        (lambda form: form["articles"]["b"]["compared"].update(original="§"), "$.articles.b.compared.original"),
        (lambda form: form["articles"]["a"]["compared"].update(title="?"), "$.comparison.articles.a.title"),
        (lambda form: form["comparison"]["facts"][0].update(start=-1), "$.comparison.facts[0]"),
        (lambda form: form["judged"]["facts"][0].update(text="?"), "$.judged.facts[0].text"),
        (lambda form: form["review"]["points"][0].update(ruling="perhaps"), "$.review.points[0].ruling"),
        (lambda form: form["review"]["points"][0]["found"].update(a=None, b=None), "$.review.points[0].found"),
        (lambda form: form["review"]["points"][0]["quote_a"].update(words="?"), "$.review.points[0].quote_a"),
        (lambda form: form["review"]["points"][0].update(quote_a=None), "$.review.points[0].quote_a"),
        (lambda form: form["review"]["points"][0]["found"]["a"].update(id=1), "$.review.points[0].found.a.id"),
        (lambda form: form["review"]["points"][0]["found"]["a"].update(side="b"), "$.review.points[0].found"),
        (lambda form: form["review"]["links"][0]["a"].update(end=10**9), "$.review.links[0].a"),
    ],
)
def test_a_damaged_session_names_the_place(tmp_path: Path, change: Callable[[dict], object], place: str) -> None:
    form = json.loads(to_bytes(example_case()))
    change(form)
    error = refused(tmp_path, msgspec.json.encode(form))
    assert (error.code, error.values["place"]) == ("damaged", place)


def test_bytes_that_are_no_json_name_the_byte(tmp_path: Path) -> None:
    data = to_bytes(example_case())
    error = refused(tmp_path, data[:500] + b"\x00" + data[500:])
    assert error.code == "damaged"
    assert error.values["place"] in ("byte 500", "byte 501")


def test_an_original_that_is_not_that_of_its_hash(tmp_path: Path) -> None:
    case = example_case()
    b = replace(case.found.b.article, original=b"Another.")
    case = replace(case, found=replace(case.found, b=replace(case.found.b, article=b)))
    error = refused(tmp_path, to_bytes(case))
    assert (error.code, error.values["side"]) == ("altered", "B")
    assert read_session(tmp_path / "case.twosource").found.b.article == b


def test_what_cannot_be_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path, code in (
        (tmp_path / "gone", "missing"),
        (tmp_path, "failed"),
        ("a\0b", "bad_name"),
        ("x" * 9999, "failed"),
    ):
        with pytest.raises(UnreadableSession) as error:
            load_session(path)
        assert error.value.code == code
    monkeypatch.setattr("desktop_app.review.session.LARGEST", 100)
    assert refused(tmp_path, b" " * 101).code == "too_large"


# Where it cannot be saved


def test_what_could_not_be_opened_again_is_not_written_over_what_can(tmp_path: Path) -> None:
    case, file = example_case(), tmp_path / "case.twosource"
    save(case, file)
    first, *rest = case.review.points
    assert first.quote_a
    elsewhere = replace(first, quote_a=replace(first.quote_a, start=first.quote_a.start + 1))
    with pytest.raises(UnsoundCase) as error:
        save(replace(case, review=replace(case.review, points=(elsewhere, *rest))), file)
    assert str(error.value) == (
        f"“{file}” was not written, because it could not be opened again ($.review.points[0].quote_a: not the words "
        "that stand there). Undo the last step, and save again."
    )
    assert load_session(file) == case


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Return what mounts a file system in memory with some options; skip the test where nobody may mount one."""
    folder = tmp_path / "mounted"
    folder.mkdir()

    def mount(options: str) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        try:
            done = subprocess.run(command, capture_output=True)
        except FileNotFoundError:
            pytest.skip("there is no “mount” on this system")
        if done.returncode:
            pytest.skip("a file system may not be mounted here")
        return folder

    yield mount
    if os.path.ismount(folder):
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_the_last_good_session(mounted: Callable[[str], Path]) -> None:
    case = example_case()
    file = mounted(f"size={len(to_bytes(case)) * 3 // 2}") / "case.twosource"
    save(case, file)
    with pytest.raises(UnwritableFile, match=os.strerror(errno.ENOSPC)):
        save(replace(case, head=Head("Another")), file)
    assert load_session(file) == case
    assert [each.name for each in file.parent.iterdir()] == ["case.twosource"]


def test_a_read_only_folder_leaves_the_last_good_session(mounted: Callable[[str], Path]) -> None:
    case = example_case()
    file = mounted("size=16m") / "case.twosource"
    save(case, file)
    subprocess.run(["mount", "-o", "remount,ro", str(file.parent)], check=True)
    with pytest.raises(UnwritableFile, match="cannot be written: "):
        save(replace(case, head=Head("Another")), file)
    assert load_session(file) == case
