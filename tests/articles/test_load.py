"""Files of many encodings, and files that cannot be read."""

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import UnreadableArticle, load
from desktop_app.articles import load as load_article

UKRAINIAN = "Уряд повідомив у понеділок, що «докази» передано суду.\nРішення ще не оголошено.\n" * 4
FRENCH = (
    "Le ministre a déclaré lundi que « la décision » n’était pas prise — 500 € par élève.\nIl l’a répété à Genève.\n"
    * 3
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-u"]
)
def test_encodings_of_cyrillic(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(UKRAINIAN.encode(encoding, errors="ignore"))
    assert load(file).text == UKRAINIAN.encode(encoding, errors="ignore").decode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16-le"])
def test_encodings_of_french(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(FRENCH.encode(encoding))
    assert load(file).text == FRENCH


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "The minister’s office said on Monday that “nothing” had been decided — but it would cost £5 million.",
            "cp1252",
        ),
        ("A decisão não foi anunciada até à noite, segundo a missão das Nações Unidas em São Tomé.", "cp1252"),
        ("Der Minister erklärte, die Behörde prüfe „die Maßnahmen“. Österreich schließt sich an.", "cp1252"),
        ("Minister powiedział w poniedziałek, że decyzja jeszcze nie zapadła. Źródło: rząd w Łodzi.", "cp1250"),
        ("Ministr v pondělí řekl, že rozhodnutí ještě nepadlo. Zdroj: úřad vlády, průběh žádostí.", "cp1250"),
        ("Ο υπουργός δήλωσε τη Δευτέρα ότι η απόφαση δεν έχει ακόμη ληφθεί.", "cp1253"),
        ("首相は月曜日、決定はまだ下されていないと述べた。政府関係者によると、調査は続く。", "shift_jis"),
    ],
)
def test_encodings_that_must_be_detected(tmp_path: Path, text: str, encoding: str) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(text.encode(encoding))
    assert load(file).text == text


def test_a_file_cut_off_in_a_character_stays_utf8(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(UKRAINIAN.rstrip().rstrip(".").encode()[:-1])
    assert load(file).text == UKRAINIAN.rstrip().rstrip(".")[:-1] + "\ufffd"


def test_text_and_hash_are_those_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_bytes(b"\xef\xbb\xbfThe ferry sailed.\r\nNobody was hurt.\r\n")
    article = load(file)
    assert article.text == "The ferry sailed.\nNobody was hurt.\n"
    assert article.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (article.title, article.origin, article.outlet) == ("ferry.txt", str(file), None)


def test_a_stray_nul_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(b"The ferry sailed.\0 " + b"Nobody was hurt. " * 20)
    assert load(file).text.startswith("The ferry sailed.\0 Nobody")


def test_titles(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text("Ferry sails again\n\nThe ferry sailed.", encoding="utf-8")
    assert load(file).title == "Ferry sails again"
    assert load(file, title="Mine").title == "Mine"


@given(data=st.binary(max_size=200), suffix=st.sampled_from([".txt", ".md", ""]))
def test_any_bytes_are_an_article_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str
) -> None:
    file = tmp_path_factory.getbasetemp() / f"any{suffix}"
    file.write_bytes(data)
    try:
        article = load(file)
    except UnreadableArticle:
        return
    article.text.encode()
    assert "\r" not in article.text
    assert article.sha256 == hashlib.sha256(data).hexdigest()


def refusal(path: str | Path) -> str:
    with pytest.raises(UnreadableArticle) as caught:
        load(path)
    return str(caught.value)


def test_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt") == f"There is no file “{tmp_path}/gone.txt”. Check its name and folder."
    assert "gone.txt" in refusal(tmp_path / "no" / "gone.txt")


def test_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="device files are of POSIX systems")
def test_devices_and_pipes(tmp_path: Path) -> None:
    assert "is a device or pipe" in refusal("/dev/zero")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is a device or pipe" in refusal(tmp_path / "pipe.txt")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may read every file")
def test_no_permission(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.touch(mode=0)
    assert "no permission" in refusal(file)


def test_too_large(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as handle:
        handle.truncate(50_000_001)
    assert "larger than 50 MB" in refusal(file)


def test_a_name_that_no_file_can_have() -> None:
    assert "its name is not valid" in refusal("a\0b.txt")
    assert "cannot be read: " in refusal("x" * 5000 + ".txt")


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\x89PNG\r\n", bytes(range(256)) * 4])
def test_files_that_are_no_text(tmp_path: Path, start: bytes) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(start)
    assert refusal(file).startswith("“article.txt” is not a text file. ")


def test_formats_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "article.docx").touch()
    assert ".docx" in refusal(tmp_path / "article.docx")


def test_a_file_name_that_is_no_utf8(tmp_path: Path) -> None:
    try:
        file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
        file.write_text("It sailed.", encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    assert load_article(file).title == "caf\ufffd.txt"
