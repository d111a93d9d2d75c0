"""A comparison made by hand: two short articles with a fact of each kind, and windows to show things in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings

from desktop_app.app import build
from desktop_app.articles import Article
from desktop_app.comparison.model import (
    Clause,
    ComparedArticle,
    Comparison,
    Counterpart,
    Fact,
    FactKind,
    FactStatus,
    How,
    Link,
    Nearest,
    Options,
    Origin,
    Side,
    Source,
    Statement,
    WordMatch,
)
from desktop_app.review import Case, apply
from desktop_app.window.main_window import MainWindow
from desktop_app.window.shown import Shown, show

TEXT_A = """Ferry runs aground off Port Lissa

A ferry with 212 people on board 🚢 ran aground near Port Lissa on Monday. At least three crew members were hurt.

The harbour master said that fog was thick. Divers will look at the hull this week."""

TEXT_B = """Passengers brought ashore

The ferry ran aground on 4 May, carrying about 200 people. Nobody among the passengers was hurt.

“We heard a bang,” a passenger told the Lissa Courier. The operator has cancelled all crossings."""


def span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def statements(side: Side, text: str, sentences: list[tuple[int, int, str]]) -> tuple[Statement, ...]:
    found = []
    for number, (paragraph, place, words) in enumerate(sentences):
        start, end = span(text, words)
        kind = "heading" if paragraph == 1 else "sentence"
        status = "no_fact" if paragraph == 1 else "partly"
        found.append(
            Statement(
                id=f"{side}{number}",
                start=start,
                end=end,
                paragraph=paragraph,
                place=place,
                kind=kind,
                status=status,
                matched=0.5,
                clauses=(Clause(start, end, 0.5),),
            )
        )
    return tuple(found)


def fact(
    number: int,
    side: Side,
    statement: str,
    words: str,
    kind: FactKind,
    status: FactStatus,
    *,
    beside: tuple[int, str, str] | None = None,
    how: How | None = None,
    per: tuple[Source, ...] = (),
    nearest: Nearest | None = None,
) -> Fact:
    text, other_text = (TEXT_A, TEXT_B) if side == "a" else (TEXT_B, TEXT_A)
    start, end = span(text, words)
    counterpart = None
    if beside:
        other, other_statement, other_words = beside
        counterpart = Counterpart(f"f{other}", other_statement, *span(other_text, other_words), other_words, how)
    return Fact(
        f"f{number}", side, statement, start, end, words, kind, status,
        per=per, counterpart=counterpart, nearest=nearest,
    )  # fmt: skip


def made_comparison() -> Comparison:
    """Compare the two articles above by hand: 3 facts only in A, 2 only in B, 2 points that differ, 1 of both."""
    a = statements("a", TEXT_A, [
        (1, 1, "Ferry runs aground off Port Lissa"),
        (2, 1, "A ferry with 212 people on board 🚢 ran aground near Port Lissa on Monday."),
        (2, 2, "At least three crew members were hurt."),
        (3, 1, "The harbour master said that fog was thick."),
        (3, 2, "Divers will look at the hull this week."),
    ])  # fmt: skip
    b = statements("b", TEXT_B, [
        (1, 1, "Passengers brought ashore"),
        (2, 1, "The ferry ran aground on 4 May, carrying about 200 people."),
        (2, 2, "Nobody among the passengers was hurt."),
        (3, 1, "“We heard a bang,” a passenger told the Lissa Courier."),
        (3, 2, "The operator has cancelled all crossings."),
    ])  # fmt: skip
    courier = Source("a passenger", "anonymous", "Lissa Courier", "b3", "stated")
    master = Source("the harbour master", "office", None, "a3", "stated")
    hull = Nearest("b4", 0.2, (span(TEXT_A, "Divers"), span(TEXT_A, "hull")))
    facts = (
        fact(0, "a", "a1", "212 people", "number", "differs", beside=(4, "b1", "about 200 people"), how="more_precise"),
        fact(1, "a", "a1", "ran aground", "claim", "shared", beside=(5, "b1", "ran aground")),
        fact(2, "a", "a1", "on Monday", "date", "differs", beside=(6, "b1", "on 4 May"), how="less_precise"),
        fact(
            9, "a", "a2", "At least three crew members were hurt", "number", "only_here", nearest=Nearest("b2", 0.4, ())
        ),
        fact(3, "a", "a3", "fog was thick", "claim", "only_here", per=(master,)),
        fact(10, "a", "a4", "Divers will look at the hull", "claim", "only_here", nearest=hull),
        fact(5, "b", "b1", "ran aground", "claim", "shared", beside=(1, "a1", "ran aground")),
        fact(6, "b", "b1", "on 4 May", "date", "differs", beside=(2, "a1", "on Monday"), how="more_precise"),
        fact(4, "b", "b1", "about 200 people", "number", "differs", beside=(0, "a1", "212 people"), how="less_precise"),
        fact(7, "b", "b3", "“We heard a bang,” a passenger told", "quote", "only_here", per=(courier,)),
        fact(8, "b", "b4", "The operator has cancelled all crossings", "claim", "only_here"),
    )
    words = (
        WordMatch(span(TEXT_A, "ferry"), span(TEXT_B, "ferry"), 1.0),
        WordMatch(span(TEXT_A, "ran"), span(TEXT_B, "ran"), 1.0),
        WordMatch(span(TEXT_A, "people"), span(TEXT_B, "people"), 1.0),
        WordMatch(span(TEXT_A, "212"), span(TEXT_B, "200"), 0.93),
    )
    return Comparison(
        options=Options(),
        language="en",
        a=ComparedArticle(Article.from_text(TEXT_A), a, 0.4),
        b=ComparedArticle(Article.from_text(TEXT_B), b, 0.45),
        links=(
            Link("a1", "b1", 0.86, "partial", words, "unsourced"),
            Link("a2", "b2", 0.55, "partial", (), "unsourced"),
        ),
        facts=facts,
        origins=(
            Origin("o1", "the harbour master", "office", ("a3",), ()),
            Origin("o2", "Lissa Courier", "named", (), ("b3",)),
        ),
    )


def made_shown(comparison: Comparison | None = None) -> Shown:
    """Show a comparison that nobody has decided anything on, by default the one above."""
    made = comparison or made_comparison()
    return show(apply(Case.of(made)), made)


def wait_until_ready(window: MainWindow) -> None:
    """Wait until all is in a window that was just shown."""
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    loop.exec()


def speak(window: MainWindow, language: str) -> MainWindow:
    """Choose a language in a window, and return the window that comes in its place."""
    window.actions_[f"language_{language}"].trigger()
    wait_until_ready(window.successor)
    return window.successor


@contextmanager
def new_window(folder: Path) -> Iterator[MainWindow]:
    """Show a window whose settings are in a folder, and delete it afterwards with all that is in it."""
    window = build([], QSettings(str(folder / "twosource.ini"), QSettings.Format.IniFormat))[1]
    window.show()
    wait_until_ready(window)
    try:
        yield window
    finally:
        window.reviewing.discard()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
