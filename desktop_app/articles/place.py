"""An article from the place that a person named: the path of a file, or a web address."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.articles.addresses import is_address
from desktop_app.articles.article import Article
from desktop_app.articles.load import load


def article_at(
    place: str,
    *,
    encoding: str | None = None,
    password: str | None = None,
    should_cancel: Callable[[], bool] = lambda: False,
    progress: Callable[[float], object] = lambda _: None,
) -> Article:
    """Load a file, or fetch the page at a web address; raises what `load` and `fetch` do."""
    if not is_address(place):
        return load(place, encoding=encoding, password=password)
    from desktop_app.articles.fetch import fetch

    return fetch(place, encoding=encoding, password=password, should_cancel=should_cancel, progress=progress)
