"""One real file per format, made from the same example: the same statements out of each as out of the plain text."""

import io
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pypdfium2
import pytest

from desktop_app.articles import Article, PasswordNeeded, UnreadableArticle, load, read_bytes, reread
from desktop_app.comparison.text.statements import read_statements
from tests.data.make import PASSWORD

DATA = Path(__file__).parents[1] / "data"
FORMATS = {
    "txt": "text",
    "md": "markdown",
    "html": "html",
    "mhtml": "mhtml",
    "docx": "docx",
    "odt": "odt",
    "pdf": "pdf",
    "eml": "eml",
}
AROUND_THE_ARTICLE = (
    "The Northern Pier",
    "World",
    "Sport",
    "Weather at sea",
    "By Mara Lind",
    "The court's building by the dunes",
    "Most read today",
    "Ten walks along the shore",
    "Why the lighthouse went dark",
    "Copyright The Northern Pier. All rights reserved. Cookie settings",
)


def blocks_of(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def statements_of(article: Article) -> list[tuple[str, int, str]]:
    (drafts,) = read_statements([article], "en")
    return [(draft.kind, draft.paragraph, article.text[draft.start : draft.end]) for draft in drafts]


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_statements_out_of_each(ending: str) -> None:
    plain, article = load(DATA / "article.txt"), load(DATA / f"article.{ending}")
    assert article.format == FORMATS[ending]
    assert article.title == plain.title
    assert blocks_of(article) == blocks_of(plain)
    assert statements_of(article) == statements_of(plain)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("name", ["article", "article.txt", "article.pdf", "article.docx"])
def test_content_and_not_the_name_tells_the_format(ending: str, name: str) -> None:
    data = (DATA / f"article.{ending}").read_bytes()
    # Markdown and plain text alone cannot be told apart but by the name.
    assert read_bytes(data, name).format == ("text" if ending == "md" else FORMATS[ending])


@pytest.mark.parametrize("ending", FORMATS)
def test_the_original_read_again_is_the_same_article(ending: str) -> None:
    article = load(DATA / f"article.{ending}")
    assert article.original == (DATA / f"article.{ending}").read_bytes()
    assert reread(article) == article


def test_what_a_page_says_of_itself_and_what_is_left_out_of_it() -> None:
    article = load(DATA / "article.html")
    assert (article.outlet, article.author, article.published, article.retrieved, article.encoding) == (
        "The Northern Pier",
        "Mara Lind",
        "2023-07-27",
        None,
        "utf-8",
    )
    assert article.dropped == AROUND_THE_ARTICLE


def test_a_page_saved_by_a_browser_tells_when() -> None:
    article = load(DATA / "article.mhtml")
    assert article.retrieved is not None
    assert article.retrieved.endswith("+00:00")
    assert article.dropped == AROUND_THE_ARTICLE


def test_what_a_message_says_of_itself() -> None:
    article = load(DATA / "article.eml")
    assert (article.author, article.published, article.encoding) == ("Mara Lind", "2023-07-27", "utf-8")


def test_running_heads_of_a_pdf_are_left_out() -> None:
    assert load(DATA / "article.pdf").dropped == ("The Northern Pier · Documents", "Page 1", "Page 2")


def test_a_page_printed_by_a_browser() -> None:
    blocks = blocks_of(load(DATA / "printed.pdf"))
    for block in blocks_of(load(DATA / "article.txt")):
        assert block in blocks


def test_a_pdf_with_a_password() -> None:
    with pytest.raises(PasswordNeeded) as none_given:
        load(DATA / "locked.pdf")
    with pytest.raises(PasswordNeeded) as wrong:
        load(DATA / "locked.pdf", password="southern pier")
    assert (none_given.value.code, wrong.value.code) == ("password_needed", "wrong_password")
    assert "“locked.pdf”" in str(wrong.value)
    article = load(DATA / "locked.pdf", password=PASSWORD)
    assert article.text == load(DATA / "article.pdf").text
    assert reread(article, password=PASSWORD) == article


def test_pdfs_read_by_several_threads_at_once() -> None:
    with ThreadPoolExecutor(4) as threads:
        articles = list(threads.map(load, [DATA / "article.pdf", DATA / "printed.pdf"] * 4))
    assert articles == articles[:2] * 4


def test_scanned_pages_are_told() -> None:
    with pytest.raises(UnreadableArticle, match="holds pictures of pages and no text") as caught:
        load(DATA / "scanned.pdf")
    assert (caught.value.code, caught.value.values) == ("scanned", {"name": "scanned.pdf"})


def test_a_picture_of_a_page_among_pages_of_text_is_told() -> None:
    made, book = io.BytesIO(), pypdfium2.PdfDocument.new()
    for name in ("scanned.pdf", "article.pdf", "scanned.pdf"):
        with pypdfium2.PdfDocument(DATA / name) as part:
            book.import_pages(part)
    book.save(made)
    book.close()
    article = read_bytes(made.getvalue(), "book.pdf")
    assert article.scanned_pages == (1, 4)
    assert article.text == load(DATA / "article.pdf").text


@pytest.mark.parametrize("ending", FORMATS)
def test_an_article_is_plain_data(ending: str) -> None:
    article = load(DATA / f"article.{ending}")
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(article), type=Article) == article


@pytest.mark.parametrize("ending", ["odt", "docx"])
def test_what_word_processors_have_beside_paragraphs(ending: str) -> None:
    """The comment and the struck-out words are not in it, the note and the text box are."""
    blocks = blocks_of(load(DATA / f"features.{ending}"))
    assert [block for block in blocks if block[1] != "So the harbour office."] == [
        ("heading", "Ferry sails again"),
        ("paragraph", "The ferry sailed on Friday. Nobody was hurt."),
        ("list_item", "the port of Lund"),
        ("list_item", "the crew"),
        ("list_item", "with a nurse"),
        ("paragraph", "Year | Trips"),
        ("paragraph", "2023 | 412"),
        ("paragraph", "The owner was not reached."),
        ("paragraph", "The port opened in 1901."),
    ]
    assert "So the harbour office." in [text for _, text in blocks]


def test_line_ends_in_the_xml_of_a_paragraph_are_spaces() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(DATA / "features.odt") as source, zipfile.ZipFile(made, "w") as target:
        for member in source.infolist():
            content = source.read(member).replace(b">sailed on Friday.", b">\nsailed\non Friday.")
            target.writestr(member.filename, content.replace(b"The owner was", b"<text:line-break/>the\nowner was"))
    text = read_bytes(made.getvalue(), "wrapped.odt").text
    assert "The ferry sailed on Friday. Nobody was hurt." in text
    assert "\n\nthe owner was not reached." in text
