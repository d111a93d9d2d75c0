"""The pairs of a batch and where their articles come from: the files that a manifest names, or all of a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.articles import Article, UnreadableArticle, article_at, is_address
from desktop_app.articles.article import encodable
from desktop_app.articles.load import bytes_of
from desktop_app.batch.folder import files_of, pairs_of
from desktop_app.batch.handing_out import Lost, hand_out
from desktop_app.batch.manifest import Row, read_manifest
from desktop_app.batch.task import Supplied, Unread, read_article
from desktop_app.batch.workers import Workers


@dataclass(frozen=True)
class Pairs:
    """The rows of a batch, made from `source`; their articles lie in `folder`. Those of all pairs are `read` once, by
    their names; a web address in a manifest is `fetched` once, whether it gives an article or none."""

    rows: tuple[Row, ...]
    source: Path
    folder: Path
    read: Mapping[str, Article] | None = None
    fetched: dict[str, Article | UnreadableArticle] = field(default_factory=dict)

    def supply(self, row: Row) -> tuple[Supplied, Supplied]:
        """Return both articles of a row; raises UnreadableArticle."""
        if self.read is not None:
            return self.read[row.a], self.read[row.b]
        return self._supply(row.a), self._supply(row.b)

    def _supply(self, name: str) -> Supplied:
        if not is_address(name):
            return _unread(self.folder, name)
        if name not in self.fetched:
            self.fetched[name] = _fetch(name)
        fetched = self.fetched[name]
        if isinstance(fetched, UnreadableArticle):
            raise fetched.with_traceback(None)
        return fetched


def pairs_of_manifest(manifest: Path) -> Pairs:
    """Return the pairs that a manifest names; raises UnreadableManifest."""
    return Pairs(read_manifest(manifest), manifest, manifest.parent)


def pairs_of_folder(folder: Path, workers: Workers, tell: Callable[[int, int], None]) -> Pairs:
    """Read each article of a folder once, by the workers, and return every two of them; raises UnreadableManifest.

    `tell` is told how many files of how many are read.
    """
    names = files_of(folder)
    read: dict[str, Article] = {}
    unreadable: dict[str, str] = {}

    def files() -> Iterator[tuple[str, Unread]]:
        for name in names:
            try:
                yield name, _unread(folder, name)
            except UnreadableArticle as error:
                unreadable[name] = str(error)

    for name, article in hand_out(workers, read_article, files()):
        if isinstance(article, Article):
            read[name] = article
        else:
            unreadable[name] = article.message if isinstance(article, Lost) else article
        tell(len(read) + len(unreadable), len(names))
    return Pairs(pairs_of(names, unreadable), folder, folder, read)


def _fetch(address: str) -> Article | UnreadableArticle:
    """Return the article at an address without its bytes, which no report shows, or why there is none."""
    try:
        return replace(article_at(address), original=b"")
    except UnreadableArticle as error:
        return error.with_traceback(None)


def _unread(folder: Path, name: str) -> Unread:
    """Return an article's file as bytes; a report names it as the manifest does, wherever that lies."""
    path = folder / name
    return Unread(encodable(path.name), encodable(name), bytes_of(path))
