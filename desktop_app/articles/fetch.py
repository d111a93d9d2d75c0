"""A web address becomes an Article: one page is fetched, and nothing else."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Coroutine, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, TypeVar

import httpx

from desktop_app.articles.article import Article
from desktop_app.articles.errors import FetchCancelled, SentElsewhere, UnreadableArticle
from desktop_app.articles.web_page import Page, read_page

LARGEST_MEGABYTES = 10
LARGEST = LARGEST_MEGABYTES * 1_000_000
MOST_REDIRECTS = 10
LOOK_FOR_CANCEL = 0.03
HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Twosource)",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9",
    "Accept-Encoding": "gzip, deflate",
}
Result = TypeVar("Result")


def fetch(
    address: str,
    *,
    title: str | None = None,
    encoding: str | None = None,
    password: str | None = None,
    should_cancel: Callable[[], bool] = lambda: False,
    progress: Callable[[float], object] = lambda _: None,
    timeout: float = 20.0,
    longest: float = 90.0,
) -> Article:
    """Fetch a page of at most 10 MB over http or https and read the article on it; its final address is the origin.

    `timeout` is the longest silence and `longest` the whole time, in seconds; `progress` is told the share that has
    come, 0 to 1, where the site tells the length. No cookie is sent, no proxy asked, nothing but the page fetched.
    Raises UnreadableArticle; SentElsewhere where the page sends on to another site; FetchCancelled within a moment of
    `should_cancel` saying so.
    """
    url = _parsed(address)
    try:
        page = _run(_get(url, progress, timeout, longest), should_cancel)
    except (httpx.TimeoutException, TimeoutError):
        raise UnreadableArticle("too_slow", name=str(url), site=url.host) from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UnreadableArticle(_fault(error), name=str(url), site=url.host) from None
    retrieved = datetime.now(UTC).isoformat(timespec="seconds")
    return replace(read_page(page, title=title, encoding=encoding, password=password), retrieved=retrieved)


def _parsed(address: str) -> httpx.URL:
    try:
        url = httpx.URL(address.strip())
    except (httpx.InvalidURL, ValueError):
        raise UnreadableArticle("bad_address", name=address) from None
    if url.scheme not in ("http", "https") or not url.host:
        raise UnreadableArticle("bad_address", name=address)
    if url.userinfo:
        raise UnreadableArticle("address_with_password", name=url.host)
    return url.copy_with(fragment=None)


def _run(work: Coroutine[Any, Any, Result], should_cancel: Callable[[], bool]) -> Result:
    """Run a coroutine to its end, or until it is to be cancelled."""
    # asyncio.run would wait for the thread in which a name is being looked up.
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(_watched(work, should_cancel))
    finally:
        loop.run_until_complete(_end(asyncio.all_tasks(loop)))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _watched(work: Coroutine[Any, Any, Result], should_cancel: Callable[[], bool]) -> Result:
    task = asyncio.create_task(work)
    while not task.done():
        if should_cancel():
            raise FetchCancelled
        await asyncio.wait([task], timeout=LOOK_FOR_CANCEL)
    return task.result()


async def _end(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel tasks and wait until they have closed what they had open."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _get(url: httpx.URL, progress: Callable[[float], object], timeout: float, longest: float) -> Page:
    """Return the page at an address, through redirects within its site."""
    start, seen = url, {url}
    no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    async with (
        asyncio.timeout(longest),
        httpx.AsyncClient(trust_env=False, headers=HEADERS, timeout=timeout, cookies=no_cookies) as client,
    ):
        for _ in range(MOST_REDIRECTS + 1):
            async with client.stream("GET", url) as response:
                if not response.has_redirect_location:
                    return await _page(response, progress)
                url = _next(start, response)
            if url in seen:
                break
            seen.add(url)
    raise UnreadableArticle("redirect_loop", name=str(start))


def _next(start: httpx.URL, response: httpx.Response) -> httpx.URL:
    """Return where a page sends on to; raises UnreadableArticle where nobody asked to go there."""
    try:
        target = _parsed(str(response.url.join(response.headers["location"])))
    except (UnreadableArticle, httpx.InvalidURL):
        raise UnreadableArticle("bad_redirect", name=str(start)) from None
    if not _same_site(start.host, target.host):
        raise SentElsewhere("sent_elsewhere", name=str(start), site=target.host, target=str(target))
    return target


def _same_site(one: str, other: str) -> bool:
    one, other = one.removeprefix("www."), other.removeprefix("www.")
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


async def _page(response: httpx.Response, progress: Callable[[float], object]) -> Page:
    """Return an answer that is a page of text, read no further than is allowed."""
    address, site, status = str(response.url), response.url.host, response.status_code
    if status >= 300:
        raise UnreadableArticle(_refusal(status), name=address, site=site, status=status)
    page = Page(address, response.headers.get("content-type", ""), b"")
    if not page.may_be_read:
        raise UnreadableArticle("not_a_page", name=address, type=page.type)
    length = response.headers.get("content-length", "")
    total = int(length) if length.isdecimal() and "content-encoding" not in response.headers else 0
    data = bytearray()
    async for chunk in response.aiter_bytes():
        data += chunk
        if max(total, len(data)) > LARGEST:
            raise UnreadableArticle("page_too_large", name=address, megabytes=LARGEST_MEGABYTES)
        if total:
            progress(min(1.0, len(data) / total))
    return replace(page, data=bytes(data))


def _refusal(status: int) -> str:
    if status in (404, 410):
        return "not_found"
    if status == 402:
        return "pay_wall"
    return "site_failed" if status >= 500 else "refused"


def _fault(error: BaseException) -> str:
    """Return the code of what went wrong on the way."""
    causes = list(_causes(error))
    # The first address was looked at; what cannot be understood now is one that a page sent on to.
    if any(isinstance(cause, httpx.InvalidURL | httpx.UnsupportedProtocol) for cause in causes):
        return "bad_redirect"
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return "unsafe_site"
    return "no_such_site" if any(isinstance(cause, socket.gaierror) for cause in causes) else "no_answer"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
