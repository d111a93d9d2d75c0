"""The original read again, in another encoding, with what a person entered kept; and why an article is not read."""

import pickle
import string
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import Article, PasswordNeeded, UnreadableArticle, from_rich_text, load, reread
from desktop_app.articles.decode import decode, decode_as
from desktop_app.articles.errors import SENTENCES

POLISH = "Decyzja w Łodzi\n\nMinister powiedział, że źródło zamknięto."


@pytest.fixture
def misread(tmp_path: Path) -> Article:
    """Return a Polish text read as if it were Western European."""
    file = tmp_path / "decyzja.txt"
    file.write_bytes(POLISH.encode("cp1250"))
    return load(file, encoding="cp1252")


def test_the_chosen_encoding_is_told(misread: Article) -> None:
    assert (misread.encoding, misread.title) == ("cp1252", "Decyzja w £odzi")


def test_another_encoding_changes_text_and_title(misread: Article) -> None:
    article = reread(misread, encoding="cp1250")
    assert (article.text, article.encoding, article.title) == (POLISH, "cp1250", "Decyzja w Łodzi")
    assert (article.sha256, article.original, article.origin) == (misread.sha256, misread.original, misread.origin)
    assert len(article.blocks) == 2


def test_what_a_person_entered_is_kept(misread: Article) -> None:
    article = reread(replace(misread, title="Mine", outlet="Pier", origin="folder/x.txt"), encoding="cp1250")
    assert (article.title, article.outlet, article.origin, article.text) == ("Mine", "Pier", "folder/x.txt", POLISH)


@pytest.mark.parametrize("encoding", ["no-such", "hex", "idna", "a\0b"])
def test_an_encoding_there_is_none_of(misread: Article, encoding: str) -> None:
    with pytest.raises(UnreadableArticle, match="There is no encoding"):
        reread(misread, encoding=encoding)


def test_pasted_text_and_rich_text_read_again() -> None:
    for article in (
        Article.from_text("Ferry\r\n\r\nIt sailed \ud800."),
        from_rich_text("<h1>Ferry</h1><p>It sailed.</p>"),
    ):
        assert reread(article) == article


@given(st.binary(max_size=80) | st.text(max_size=40).map(lambda text: text.encode("utf-16", "replace")))
def test_the_encoding_told_gives_the_same_text_again(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except ValueError:
        return
    assert decode_as(data, encoding) == text


@pytest.mark.parametrize("code", SENTENCES)
def test_every_sentence_names_the_file_or_site_and_says_what_to_do(code: str) -> None:
    places = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
    assert places & {"name", "site"}
    assert str(UnreadableArticle(code, **dict.fromkeys(places, "Pier"))).count("Pier") >= len(places)


@pytest.mark.parametrize("kind", [UnreadableArticle, PasswordNeeded])
def test_an_error_survives_the_way_between_processes(kind: type[UnreadableArticle]) -> None:
    error = pickle.loads(pickle.dumps(kind("wrong_password", name="a.pdf")))
    assert type(error) is kind
    assert str(error) == "That password does not open “a.pdf”. Check it and try again."
