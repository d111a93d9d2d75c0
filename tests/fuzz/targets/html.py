"""Web pages, from a file and as a site gives them."""

from trafilatura import external

from desktop_app.articles import UnreadableArticle
from desktop_app.articles.web_page import Page, read_page
from tests.fuzz.pages import change_page
from tests.fuzz.promises import check, check_reading, check_refusal
from tests.fuzz.target import DATA, Target

# The finder works out the hash of its 60,000 words anew for every page; that of a frozenset is kept.
external.JT_STOPLIST = frozenset(external.jt_stoplist_init())
ADDRESS = "https://pier.example/ferry.html"
WALLS = b"<p>We value your privacy: accept cookies</p><button>Accept all</button><p>Subscribe to continue reading</p>"


def check_page(data: bytes) -> None:
    if len(data) % 2:
        check_reading(data, "html")
        return
    try:
        check(read_page(Page(ADDRESS, "text/html; charset=utf-8", data), title=None, encoding=None, password=None))
    except UnreadableArticle as error:
        check_refusal(error, ADDRESS)


WHOLE = (DATA / "article.html").read_bytes()
HEAD = WHOLE[: WHOLE.index(b"<body>")]

TARGET = Target(
    check_page,
    [
        b"<title>Ferry</title><article><h1>Ferry</h1><p>The ferry sailed on Monday, they said.<p>It came.</article>",
        HEAD[-181:] + b"<body><main><h1>Ferry</h1><p>The ferry sailed on Monday, with 12 people on board.",
        b"<nav><ul><li>World</ul></nav><table><tr><td>a<td><p>b<p>c</table><pre>one\ntwo</pre><blockquote>x<br>Y",
        WALLS,
    ],
    change_page,
    longest=290,
)
