"""Pasted text as an article: its title, its hash, its text."""

import hashlib

import pytest

from desktop_app.articles import Article, read_bytes
from desktop_app.articles.article import clean_text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ferry sails again\n\nThe ferry sailed.", "Ferry sails again"),
        ("Will the ferry sail?\nThe ferry sailed.", "Will the ferry sail?"),
        ("The ferry sailed.\n\nNobody was hurt.", "Pasted text"),
        ("Ferry sails again", "Pasted text"),
        ("w" * 150 + "\n\nThe ferry sailed.", "Pasted text"),
        ("", "Pasted text"),
    ],
)
def test_title(text: str, title: str) -> None:
    assert Article.from_text(text).title == title


def test_a_given_title_comes_first() -> None:
    assert Article.from_text("Ferry sails again\n\nThe ferry sailed.", title="Mine").title == "Mine"


def test_text_is_cleaned_and_its_bytes_are_hashed_as_pasted() -> None:
    pasted = "\ufeffOne\r\ntwo\rthree \ud83d."
    article = Article.from_text(pasted)
    assert article.text == "One\ntwo\nthree \ufffd."
    assert article.sha256 == hashlib.sha256("\ufeffOne\r\ntwo\rthree \ufffd.".encode()).hexdigest()
    assert article.origin == "pasted text"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("\ufeff\ufeffThe ferry sailed.".encode(), "marks.txt"),
        ("<html><body><p>\ufeff \ufeffThe ferry sailed.</p></body></html>".encode(), "marks.html"),
        ("\ufeff\ufeff\n\ufeffThe ferry sailed.".encode(), "marks.md"),
    ],
)
def test_a_text_begins_with_no_byte_order_mark(data: bytes, name: str) -> None:
    article = read_bytes(data, name)
    assert clean_text(article.text) == article.text == "The ferry sailed."
