"""One bad input through the whole core, in a process of its own that may take so much time and memory and no more."""

from __future__ import annotations

import multiprocessing
import os
import resource
from multiprocessing.connection import Connection
from pathlib import Path

from lxml import html

from desktop_app.articles import Article, UnreadableArticle, load
from desktop_app.comparison import Comparison, compare
from desktop_app.comparison.json_form import to_json
from desktop_app.comparison.json_read import from_json
from desktop_app.comparison.model import Side
from desktop_app.comparison.sound import SIDES, check_comparison
from desktop_app.reports import render_report
from desktop_app.review import Case
from tests.hostile.catalogue import CATALOGUE, COMPARED, Hostile

MOST_MEMORY = 2_500_000_000
MOST_SECONDS = 30
LONGEST_WAIT = 300
NOBODY = 65534
STARTER = multiprocessing.get_context("forkserver")
STARTER.set_forkserver_preload([__name__, "desktop_app.articles.readers.html", "trafilatura"])


def outcome_of(entry: Hostile, path: Path) -> str:
    """Return COMPARED or the sentence that the person is told, from a child process; tell how that ended otherwise."""
    receiving, sending = STARTER.Pipe(duplex=False)
    child = STARTER.Process(target=_within_bounds, args=(entry.name, path, sending))
    child.start()
    sending.close()
    child.join(LONGEST_WAIT)
    if child.is_alive():
        child.kill()
        return "hung"
    with receiving:
        try:
            return str(receiving.recv())
        except EOFError:
            return f"ended with {child.exitcode}"


def _within_bounds(name: str, path: Path, sending: Connection) -> None:
    """Send what came of an entry; the system ends the process where it takes too much."""
    entry = next(each for each in CATALOGUE if each.name == name)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    if entry.by_other_user and os.geteuid() == 0:
        os.setgroups([])
        os.setresuid(NOBODY, NOBODY, NOBODY)
    try:
        article = load(path)
    except UnreadableArticle as error:
        sending.send(str(error))
        return
    assert entry.holds in article.text
    _compare(article, article if entry.beside is None else Article.from_text(entry.beside))
    sending.send(COMPARED)


def _compare(article: Article, beside: Article) -> None:
    comparison = compare(article, beside)
    check_comparison(comparison)
    for side in SIDES:
        _lost_nothing(comparison, side)
    assert from_json(to_json(comparison), article, beside) == comparison
    case = Case.of(comparison)
    assert render_report(case, "md").decode().strip()
    assert "".join(html.fromstring(render_report(case, "html")).itertext()).strip()
    assert render_report(case, "json").startswith(b"{")


def _lost_nothing(comparison: Comparison, side: Side) -> None:
    """Hold that every letter of an article's blocks stands in one of its statements."""
    compared = comparison.side(side)
    text = compared.article.text
    blocks, statements = (
        "".join("".join(text[part.start : part.end].split()) for part in parts)
        for parts in (compared.article.blocks, compared.statements)
    )
    assert blocks == statements
