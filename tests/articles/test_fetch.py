"""Pages of many kinds from a real web server on this computer, and what becomes of each."""

import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.articles import FetchCancelled, SentElsewhere, UnreadableArticle, is_address, load, reread, site_of
from desktop_app.articles.fetch import fetch
from tests.articles.site import Site

DATA = Path(__file__).parents[1] / "data"
PAGE = (DATA / "article.html").read_text(encoding="utf-8")
TEXT = load(DATA / "article.txt").text
UKRAINIAN = (
    "<p>Уряд повідомив у понеділок, що «докази» вже передано суду, а рішення ще не оголошено.</p>"
    "<p>Речник міністерства додав, що слідчі працюватимуть у місті до кінця тижня.</p>"
) * 3
COOKIE_WALL = """<html><head><title>The Northern Pier</title></head><body><main><h1>We value your privacy</h1>
<p>We and our 812 partners store cookies on your device. Some cookies are needed, others help us to advertise.</p>
<p>You can accept all cookies, or choose which cookies you allow. You can change your consent at any time.</p>
<button>Accept all cookies</button><button>Manage</button></main></body></html>"""
PAY_WALL = """<html><head><title>Ferry sails again</title>
<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script></head><body><article>
<h1>Ferry sails again</h1><p>The ferry Nora sailed on Friday after a year in port, and nobody on board was hurt.</p>
<p>The owner, who had long been silent, said for the first time what had happened to its engine in May.</p></article>
<p>Subscribe to continue reading</p></body></html>"""
TEASER = """<html><head><title>Ferry sails again</title></head><body><article>
<h1>Ferry sails again</h1><p>The ferry Nora sailed on Friday after a year in port, and nobody on board was hurt.</p>
<p>The owner, who had long been silent, said for the first time what had happened to its engine in May.</p>
<p>Sign in to continue reading</p></article></body></html>"""
NEEDS_SCRIPTS = """<html><head><title>App</title></head><body><noscript>You need to enable JavaScript.</noscript>
<div id="root"></div><script src="/app.js"></script></body></html>"""


def refusal(address: str, **options: float) -> UnreadableArticle:
    with pytest.raises(UnreadableArticle) as caught:
        fetch(address, **options)
    assert str(caught.value)
    return caught.value


def test_a_news_page(site: Site) -> None:
    address = site.page("/news/court.html", PAGE)
    before = datetime.now(UTC).replace(microsecond=0)
    shares: list[float] = []
    article = fetch(f" {address}#top", progress=shares.append)
    assert article.text == TEXT.rstrip()
    assert (article.title, article.outlet, article.author, article.published) == (
        "US opens its Ukraine evidence to the international court",
        "The Northern Pier",
        "Mara Lind",
        "2023-07-27",
    )
    assert "Ten walks along the shore" in article.dropped
    assert (article.origin, article.format, article.encoding) == (address, "html", "utf-8")
    assert (article.original, article.sha256) == (PAGE.encode(), load(DATA / "article.html").sha256)
    assert before <= datetime.fromisoformat(article.retrieved or "") <= datetime.now(UTC)
    assert shares[-1] == 1.0
    assert reread(article) == article


def test_nothing_but_the_page_is_fetched_and_nothing_told_of_the_reader(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    fetch(site.redirect("/old", site.page("/article", PAGE + '<script src="/x.js"></script><img src="/x.png">')))
    assert site.paths == ["/old", "/article"]
    for _, headers in site.asked:
        assert set(headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_an_opened_file_fetches_nothing(site: Site, tmp_path: Path) -> None:
    inside = f"""<link rel="stylesheet" href="{site.address("/x.css")}"><script src="{site.address("/x.js")}"></script>
        <meta http-equiv="refresh" content="0; {site.address("/next")}"><img src="{site.address("/x.png")}">
        <iframe src="{site.address("/frame")}"></iframe>"""
    file = tmp_path / "page.html"
    file.write_text(PAGE.replace("</head>", f'{inside}<base href="{site.address("/")}"></head>'), encoding="utf-8")
    assert load(file).text == TEXT.rstrip()
    assert site.paths == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_site(site: Site, status: int) -> None:
    address = site.page("/new", PAGE)
    assert fetch(site.redirect("/old", "/new", status)).origin == address


def test_a_redirect_to_another_site_is_told_and_not_followed(site: Site) -> None:
    target = site.address("/new", host="localhost")
    with pytest.raises(SentElsewhere, match="sends on to another site, localhost") as caught:
        fetch(site.redirect("/old", target))
    assert caught.value.values["target"] == target
    assert site.paths == ["/old"]


def test_redirects_without_end(site: Site) -> None:
    site.redirect("/a", "/b")
    assert refusal(site.redirect("/b", "/a")).code == "redirect_loop"
    for number in range(30):
        site.redirect(f"/{number}", f"/{number + 1}")
    assert refusal(site.address("/0")).code == "redirect_loop"
    assert len(site.asked) == 2 + 11


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/x", "http://[::1", "http://reader:key@127.0.0.1/"],
)
def test_a_redirect_to_what_is_no_page(site: Site, target: str) -> None:
    assert refusal(site.redirect("/old", target)).code == "bad_redirect"


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (COOKIE_WALL, "cookie_wall"),
        (PAY_WALL, "pay_wall"),
        (TEASER, "pay_wall"),
        (NEEDS_SCRIPTS, "no_article"),
        ("", "no_article"),
        ("<html><body></body></html>", "no_article"),
    ],
)
def test_a_page_that_shows_something_else(site: Site, page: str, code: str) -> None:
    error = refusal(site.page("/article", page))
    assert error.code == code
    assert "paste it here" in str(error)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (204, "no_article"),
        (300, "refused"),
        (401, "refused"),
        (402, "pay_wall"),
        (403, "refused"),
        (404, "not_found"),
        (410, "not_found"),
        (429, "refused"),
        (451, "refused"),
        (500, "site_failed"),
        (503, "site_failed"),
    ],
)
def test_answers_that_are_no_page(site: Site, status: int, code: str) -> None:
    assert refusal(site.page("/article", "" if status == 204 else PAGE, status=status)).code == code


def test_a_page_that_is_not_there(site: Site) -> None:
    assert (
        str(refusal(site.address("/gone"))) == f"There is no page at {site.address('/gone')} (404). Check the address."
    )


def test_a_page_too_large_by_its_length_is_not_read(site: Site) -> None:
    error = refusal(site.page("/large", b"<p>", content_length="10000001"))
    assert (error.code, error.values["megabytes"]) == ("page_too_large", 10)


def test_a_page_without_end_is_read_no_further_than_allowed(site: Site) -> None:
    assert refusal(site.endless("/endless")).code == "page_too_large"


def test_a_page_that_unpacks_to_too_much(site: Site) -> None:
    assert refusal(site.zipped("/bomb", bytes(20_000_000))).code == "page_too_large"
    assert fetch(site.zipped("/page", PAGE.encode())).text == TEXT.rstrip()


def test_a_site_that_falls_silent(site: Site) -> None:
    assert refusal(site.stalled("/slow"), timeout=0.05).code == "too_slow"
    assert refusal(site.stalled("/slow"), longest=0.05).code == "too_slow"


def test_cancelling_acts_while_the_site_is_silent(site: Site) -> None:
    with pytest.raises(FetchCancelled):
        fetch(site.stalled("/slow"), should_cancel=site.reached.is_set)
    assert not site.released.is_set()


def test_an_interrupt_leaves_nothing_open(site: Site) -> None:
    def interrupt() -> bool:
        if site.reached.is_set():
            raise KeyboardInterrupt
        return False

    with pytest.raises(KeyboardInterrupt):
        fetch(site.stalled("/slow"), should_cancel=interrupt)


def test_cancelling_before_anything_is_asked(site: Site) -> None:
    with pytest.raises(FetchCancelled):
        fetch(site.page("/article", PAGE), should_cancel=lambda: True)
    assert site.paths == []


@pytest.mark.parametrize(
    ("encoding", "content_type", "meta", "found"),
    [
        ("utf-8", "text/html; charset=iso-8859-1", "", "utf-8"),
        ("utf-8", "text/html", "<meta charset=windows-1251>", "utf-8"),
        ("cp1251", "text/html; charset=windows-1251", "", "cp1251"),
        ("cp1251", "text/html", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "cp1251"),
        ("koi8-u", "text/html; charset=KOI8-U", "<meta charset=utf-8>", "koi8-u"),
        ("cp1251", "text/html; charset=utf-8", "<meta charset=no-such>", "cp1251"),
        ("utf-16", "text/html; charset=utf-8", "", "utf-16"),
    ],
)
def test_charsets_told_rightly_wrongly_and_not_at_all(
    site: Site, encoding: str, content_type: str, meta: str, found: str
) -> None:
    page = f"<html><head>{meta}<title>Суд</title></head><body><article>{UKRAINIAN}</article></body></html>"
    article = fetch(site.page("/article", page.encode(encoding, "xmlcharrefreplace"), content_type=content_type))
    assert article.text.startswith("Уряд повідомив у понеділок, що «докази» вже")
    assert article.encoding == found
    assert reread(article) == article


def test_a_charset_the_person_chooses(site: Site) -> None:
    article = fetch(site.page("/article", PAGE), encoding="cp1252")
    assert "â€œYes" in article.text
    again = reread(article, encoding="utf-8")
    assert (again.text, again.encoding) == (TEXT.rstrip(), "utf-8")
    assert refusal(site.address("/article"), encoding="no-such").code == "unknown_encoding"


def test_a_pdf_and_a_text_are_read_as_from_a_file(site: Site) -> None:
    pdf = fetch(site.page("/report.pdf", (DATA / "article.pdf").read_bytes(), content_type="application/pdf"))
    assert (pdf.format, pdf.text) == ("pdf", load(DATA / "article.pdf").text)
    text = fetch(site.page("/notes", (DATA / "article.txt").read_bytes(), content_type="text/plain"))
    assert (text.format, text.text, text.encoding) == ("text", TEXT, "utf-8")
    untold = fetch(site.page("/x", (DATA / "article.pdf").read_bytes(), content_type="application/octet-stream"))
    assert untold.format == "pdf"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("image/png", b"\x89PNG\r\n"),
        ("video/mp4", b""),
        ("application/json", b"{}"),
        ("application/octet-stream", (DATA / "article.docx").read_bytes()),
        ("application/octet-stream", (DATA / "article.eml").read_bytes()),
        ("text/html", b"\x89PNG\r\n"),
        ("text/plain", bytes(range(256)) * 9),
    ],
)
def test_what_is_no_page_of_text(site: Site, content_type: str, body: bytes) -> None:
    assert refusal(site.page("/article", body, content_type=content_type)).code == "not_a_page"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("ftp://pier.example/article", "bad_address"),
        ("file:///etc/passwd", "bad_address"),
        ("pier.example/article", "bad_address"),
        ("http://", "bad_address"),
        ("http://[::1/article", "bad_address"),
        ("http://pier.example:port/", "bad_address"),
        ("", "bad_address"),
        ("https://reader:key@pier.example/", "address_with_password"),
        ("http://nowhere.invalid/article", "no_such_site"),
    ],
)
def test_addresses_that_cannot_be_fetched(address: str, code: str) -> None:
    error = refusal(address)
    assert error.code == code
    assert "key" not in str(error)


def test_nobody_answers() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert refusal(f"http://127.0.0.1:{taken.getsockname()[1]}/").code == "no_answer"


def test_a_site_that_is_not_what_it_says(site: Site) -> None:
    assert refusal(site.address("/").replace("http:", "https:")).code == "no_answer"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://pier.example/article", True),
        (" HTTP://pier.example \n", True),
        ("http://127.0.0.1:8000/?a=b#c", True),
        ("pier.example", False),
        ("http://", False),
        ("http:///article", False),
        ("ftp://pier.example", False),
        ("article.txt", False),
        ("see https://pier.example", False),
        ("https://pier.example and more", False),
        ("", False),
    ],
)
def test_what_an_address_is(text: str, expected: bool) -> None:
    assert is_address(text) is expected


def test_whose_site_an_address_is() -> None:
    assert site_of(" https://Pier.example:8443/a?b@c") == "pier.example"
    assert site_of("http://[::1") == ""
