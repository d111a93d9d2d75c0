"""Documents made to harm: they are refused or read as what they show, and nothing else is opened."""

import io
import zipfile
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.articles import UnreadableArticle, from_rich_text, read_bytes
from desktop_app.articles.article import ArticleFormat
from tests.hostile.making import DATA, MAIN_PART, altered

FORMATS: tuple[ArticleFormat, ...] = (
    "pasted",
    "rich_text",
    "text",
    "markdown",
    "html",
    "mhtml",
    "docx",
    "odt",
    "pdf",
    "eml",
)
BOMB = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (name, b"&%c;" % (name - 1) * 10) for name in range(ord("b"), ord("m"))
)


def refusal(data: bytes, name: str, **options: str) -> str:
    with pytest.raises(UnreadableArticle) as caught:
        read_bytes(data, name, **options)
    assert name in str(caught.value)
    return caught.value.code


@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_an_archive_that_swells(ending: str) -> None:
    data = altered(ending, {MAIN_PART[ending]: b" " * 40_000_000})
    assert len(data) < 100_000
    assert refusal(data, f"bomb.{ending}") == "swollen"


@pytest.mark.parametrize("ending", ["docx", "odt"])
@pytest.mark.parametrize(
    "entities", [BOMB + b"]>", b'<!DOCTYPE x [<!ENTITY l SYSTEM "file:///etc/hostname">]>'], ids=["bomb", "file"]
)
def test_entities_are_refused(ending: str, entities: bytes) -> None:
    with zipfile.ZipFile(DATA / f"article.{ending}") as archive:
        content = archive.read(MAIN_PART[ending])
    declaration, _, rest = content.partition(b"?>")
    data = altered(ending, {MAIN_PART[ending]: declaration + b"?>" + entities + rest.replace(b"Biden", b"&l;")})
    assert refusal(data, f"entities.{ending}") == "damaged"


@pytest.mark.parametrize("ending", ["docx", "odt", "pdf"])
def test_damaged_documents(ending: str) -> None:
    data = (DATA / f"article.{ending}").read_bytes()
    assert refusal(data[: len(data) // 10], f"half.{ending}") == "damaged"
    assert refusal(b"", f"empty.{ending}") == "damaged"
    if ending != "pdf":
        assert refusal(altered(ending, {MAIN_PART[ending]: b"<x"}), f"broken.{ending}") == "damaged"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{\\rtf1 The ferry sailed.}", "rtf"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old_word"),
        (b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "protected"),
        (b"\x89PNG\r\n\x1a\n", "not_text"),
        (b"%PDF-1.7\n", "damaged"),
    ],
)
def test_other_formats_say_what_to_do(data: bytes, code: str) -> None:
    assert refusal(data, "article.txt") == code


def test_an_archive_of_something_else() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert refusal(made.getvalue(), "table.xlsx") == "other_document"


def test_a_protected_odt() -> None:
    manifest = b"<manifest><encryption-data/></manifest>"
    assert refusal(altered("odt", {"META-INF/manifest.xml": manifest}), "locked.odt") == "protected"


def test_a_message_without_text() -> None:
    message = EmailMessage()
    message["From"], message["Message-ID"] = "a@example.org", "<1@example.org>"
    message.add_attachment(b"\0", maintype="image", subtype="png")
    assert refusal(message.as_bytes(), "mail.eml") == "no_text"


def test_a_message_of_html_alone() -> None:
    message = EmailMessage()
    message["From"], message["Subject"], message["To"] = "desk@example.org", "Ferry", "all@example.org"
    message["Date"], message["Message-ID"] = "some day", "<1@example.org>"
    message.set_content(
        "<p style='display: none'>Preview</p><p>The ferry sailed.</p>", subtype="html", charset="cp1251"
    )
    article = read_bytes(message.as_bytes(), "mail.txt")
    assert (article.text, article.author, article.published) == ("The ferry sailed.", "desk@example.org", None)


def test_rich_text_shows_what_it_shows() -> None:
    article = from_rich_text(
        "<html><head><style>p { color: red }</style></head><body><!--StartFragment--><h2>Ferry sails</h2>"
        "<script>alert(1)</script><p onclick='x()'>It <b>sailed</b>.</p><p hidden>Never</p><ul><li>port</li></ul>"
        "<p><img src='file:///x.png' alt='no'>The end.</p><!--EndFragment--></body></html>"
    )
    assert [(block.kind, article.text[block.start : block.end]) for block in article.blocks] == [
        ("heading", "Ferry sails"),
        ("paragraph", "It sailed."),
        ("list_item", "port"),
        ("paragraph", "The end."),
    ]
    assert (article.format, article.origin, article.title) == ("rich_text", "pasted text", "Ferry sails")


@pytest.mark.parametrize(
    "unit", ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>x", "<p id=x>", "&#0;<p>", "<font><td>"]
)
@pytest.mark.parametrize("depth", [300, 3_000])
@pytest.mark.parametrize("format", ["rich_text", "html"])
def test_nothing_is_lost_however_deep_it_stands(unit: str, depth: int, format: ArticleFormat) -> None:
    source = f"<p>The port opened.</p>{unit * depth}The ferry sailed."
    article = read_bytes(source.encode(), "deep.html", format=format)
    assert "The ferry sailed." in " ".join((article.text, *article.dropped))
    assert all(article.text[block.start : block.end].strip() for block in article.blocks)


@given(data=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode(errors="replace")))
@pytest.mark.parametrize("format", FORMATS)
def test_any_bytes_are_an_article_or_refused(format: ArticleFormat, data: bytes) -> None:
    try:
        article = read_bytes(data, "any", format=format)
    except UnreadableArticle as error:
        str(error)
        return
    article.text.encode()
    at = 0
    for block in article.blocks:
        assert at <= block.start < block.end <= len(article.text)
        at = block.end


@given(
    stem=st.sampled_from(
        ["article.docx", "article.odt", "article.pdf", "article.eml", "article.mhtml", "article.html"]
    ),
    place=st.floats(0, 1, exclude_max=True),
    bytes_=st.binary(min_size=1, max_size=40),
)
def test_documents_with_bytes_changed_are_articles_or_refused(stem: str, place: float, bytes_: bytes) -> None:
    data = (DATA / stem).read_bytes()
    at = int(place * len(data))
    try:
        read_bytes(data[:at] + bytes_ + data[at + len(bytes_) :], stem)
    except UnreadableArticle as error:
        str(error)
