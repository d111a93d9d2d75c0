"""Web pages as sites make them, and what is read of each."""

import pytest

from desktop_app.articles import Article, read_bytes
from desktop_app.articles.readers.html import visible_pieces

BRIEF = """<html><head><title>Fire in Lund put out</title></head><body><div id="top"><a href="/">Home</a></div>
<div id="content"><h1>Fire in Lund put out</h1><p>Firefighters put out a blaze in a warehouse on Sunday.</p>
<p>Nobody was hurt.</p></div><div class="footer">Imprint</div></body></html>"""
NEWS = """<html><head><title>Minister resigns over cables</title></head><body><article>
<h1>Minister resigns over cables</h1>
<p>The minister of energy resigned on Tuesday after three weeks of pressure, his office said.</p><p>He named two:</p>
<ul><li>the delay of the cable,</li><li>its cost of 2.4 billion euros.</li></ul>
<blockquote>“I should have spoken earlier,” he wrote.</blockquote><h2>What follows</h2>
<table><tr><th>Vote</th><th>Date</th></tr><tr><td>first</td><td>3 May</td></tr></table>
<p>Parliament will vote on a successor on Friday, its speaker said.</p>
<div class="author-box"><p>Jan Holm is our correspondent in Oslo.</p></div></article>
<section id="comments"><h3>Comments</h3><p>user1: I knew it all along and said so!</p></section></body></html>"""
OLD = """<html><head><title>Old page</title></head><body><table><tr>
<td><a href="1">Menu one</a><br><a href="2">Menu two</a></td>
<td><font size="5"><b>Harbour closed for a week</b></font><br><br>
The harbour was closed on Monday after an oil spill that was found by a fisherman at dawn.
<br><br>The port authority said that 40 tonnes had leaked from a tanker.<br>
<br>Ships were sent to Lund instead.</td></tr></table></body></html>"""
UKRAINIAN = """<html lang="uk"><head><meta charset="utf-8"><title>Пором знову вийшов у море</title></head><body><main>
<h1>Пором знову вийшов у море</h1><p>Пором «Нора» знову вийшов у море в п'ятницю після року в порту.</p>
<p>Ніхто не постраждав. Власник заявив, що двигун перевірили двічі.</p></main>
<footer>Усі права захищено</footer></body></html>"""


def read(page: str) -> Article:
    return read_bytes(page.encode(), "page.html")


def blocks_of(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def test_lists_quotes_tables_and_headings_are_blocks() -> None:
    article = read(NEWS)
    assert blocks_of(article) == [
        ("heading", "Minister resigns over cables"),
        ("paragraph", "The minister of energy resigned on Tuesday after three weeks of pressure, his office said."),
        ("paragraph", "He named two:"),
        ("list_item", "the delay of the cable,"),
        ("list_item", "its cost of 2.4 billion euros."),
        ("paragraph", "“I should have spoken earlier,” he wrote."),
        ("heading", "What follows"),
        ("paragraph", "Vote | Date"),
        ("paragraph", "first | 3 May"),
        ("paragraph", "Parliament will vote on a successor on Friday, its speaker said."),
    ]
    assert article.dropped == (
        "Jan Holm is our correspondent in Oslo.",
        "Comments",
        "user1: I knew it all along and said so!",
    )
    # A line about an author is no name, and a date in the text is not that of the page.
    assert (article.author, article.published, article.outlet) == (None, None, None)


def test_a_brief_keeps_its_paragraphs() -> None:
    blocks = blocks_of(read(BRIEF))
    assert ("heading", "Fire in Lund put out") in blocks
    assert blocks.index(("paragraph", "Nobody was hurt.")) == 1 + blocks.index(
        ("paragraph", "Firefighters put out a blaze in a warehouse on Sunday.")
    )


def test_a_page_laid_out_by_a_table() -> None:
    texts = [text for _, text in blocks_of(read(OLD))]
    assert texts[-3:] == [
        "The harbour was closed on Monday after an oil spill that was found by a fisherman at dawn.",
        "The port authority said that 40 tonnes had leaked from a tanker.",
        "Ships were sent to Lund instead.",
    ]


def test_headings_of_a_page_without_marks_are_kept() -> None:
    """Word processors write pages that nothing but headings and paragraphs marks."""
    parts = [f"<h2>Day {n}</h2><p>On day {n} the ferry sailed {n} times and came back.</p>" for n in range(1, 9)]
    article = read(f"<html><body>{''.join(parts)}</body></html>")
    texts = [text for _, text in blocks_of(article)]
    assert article.title == "Day 1"
    for n in range(1, 9):
        assert texts.index(f"Day {n}") + 1 == texts.index(f"On day {n} the ferry sailed {n} times and came back.")


def test_another_script() -> None:
    article = read(UKRAINIAN)
    assert article.title == "Пором знову вийшов у море"
    assert blocks_of(article)[0] == ("heading", "Пором знову вийшов у море")
    assert article.text.endswith("Власник заявив, що двигун перевірили двічі.")
    assert article.dropped == ("Усі права захищено",)


@pytest.mark.parametrize("name", ["Mara Lind", "Mara Lind, Jan Holm", "P. Kask", "J. R. Lind, Dr. Ana Holm"])
def test_authors(name: str) -> None:
    metas = "".join(f'<meta name="author" content="{one}">' for one in name.split(", "))
    assert read(NEWS.replace("</head>", f"{metas}</head>")).author == name


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("<table><tr><td>a</td><td><p>b</p></td></tr></table>", ["a | b"]),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", ["a", "b", "c"]),
        ("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", ["a | b"]),
        ("<p hidden>a</p><p style='DISPLAY : none'>b</p><p>c</p>", ["c"]),
        ("<p>c</p>\x0b<p hidden>a</p>\x0c<p hidden>b</p>\ufffe", ["c"]),  # control characters beside what is hidden
        ("<noscript>a</noscript><textarea>b</textarea><p>c", ["c"]),
        ("", []),
        ("<!-- a -->", []),
        ("a", ["a"]),
    ],
)
def test_what_a_page_shows(source: str, texts: list[str]) -> None:
    assert [text for _, text in visible_pieces(source)] == texts


@pytest.mark.parametrize(
    "page", ["<br>the ferry sailed", "<p><br>the ferry sailed</p>", "<table><tr><td>the ferry sailed"]
)
def test_a_page_may_begin_with_a_line_break(page: str) -> None:
    assert [piece.text for piece in visible_pieces(page)] == ["the ferry sailed"]


def test_a_page_that_the_finder_trips_over_is_read_whole() -> None:
    article = read_bytes(b"<math><p>The ferry sailed on Monday.</p><button>Accept all</button>", "math.html")
    assert "The ferry sailed on Monday." in article.text
