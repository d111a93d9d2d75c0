"""Comparisons made by hand, with every kind of finding, for what a report must say of them."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import replace

from msgspec import structs

from desktop_app.articles import Article
from desktop_app.comparison.model import (
    Clause,
    ComparedArticle,
    Comparison,
    Counterpart,
    Fact,
    FactKind,
    How,
    Link,
    ListItem,
    Nearest,
    Options,
    Origin,
    Side,
    Source,
    Statement,
    WordMatch,
)
from desktop_app.reports import FORMATS, render_report
from desktop_app.review import (
    Case,
    Entered,
    Finding,
    Grade,
    Head,
    LinkDecision,
    PointDecision,
    Quote,
    apply,
    decide,
    quote,
)

DOCUMENTS = ("pdf", "docx")  # packed, slow to make, and other bytes with another version of Qt or of its fonts
TEXTS = tuple(format for format in FORMATS if format not in DOCUMENTS)
TEXT_A = """Ferry sails again

The ferry reportedly sailed on Monday, the port office said. At least 12 people were on board.

“We are glad,” a sailor told the Harbour Post."""
TEXT_B = """The ferry sailed on Monday at noon, and eleven people were on board.

Those who helped include the port, the navy and the town.

An official said that nobody was hurt."""


def compared(side: Side, text: str) -> ComparedArticle:
    """Make each line, or each sentence of it, a statement."""
    article = Article.from_text(text, origin=f"{side}.txt")
    statements = []
    for paragraph, block in enumerate(article.blocks, 1):
        start, place = block.start, 1
        while start < block.end:
            stop = article.text.find(". ", start, block.end)
            end = stop + 1 if stop >= 0 else block.end
            kind = "heading" if block.kind == "heading" else "sentence"
            name = f"{side}{len(statements)}"
            clauses = (Clause(start, end, 0.5),)
            statements.append(Statement(name, start, end, paragraph, place, kind, "partly", 0.5, clauses))
            start, place = end + 1, place + 1
    return ComparedArticle(article, tuple(statements), 0.42)


def fact(name: str, one: ComparedArticle, words: str, kind: FactKind, per: tuple[Source, ...] = ()) -> Fact:
    """Make a one-sided fact of words of an article."""
    start = one.article.text.index(words)
    statement = next(each for each in one.statements if each.start <= start < each.end)
    side: Side = "a" if statement.id.startswith("a") else "b"
    return Fact(name, side, statement.id, start, start + len(words), words, kind, "only_here", per=per)


def differing(a: Fact, b: Fact, how: How | None, seen_from_b: How | None) -> tuple[Fact, Fact]:
    return (
        structs.replace(a, status="differs", counterpart=Counterpart(b.id, b.statement, b.start, b.end, b.text, how)),
        structs.replace(
            b, status="differs", counterpart=Counterpart(a.id, a.statement, a.start, a.end, a.text, seen_from_b)
        ),
    )


def ferry() -> Comparison:
    """Return a comparison with one-sided facts, a list, differing points, sources, a common run and links."""
    a, b = compared("a", TEXT_A), compared("b", TEXT_B)
    office = Source("the port office", "office", None, "a1", "stated")
    sailor = Source("a sailor", "anonymous", "Harbour Post", "a3", "stated")
    official = Source("An official", "anonymous", None, "b2", "carried_over")
    text = b.article.text
    items = tuple(
        ListItem(text.index(words), text.index(words) + len(words), words, "only_here")
        for words in ("the port", "the navy", "the town")
    )
    hurt = fact("f5", b, "nobody was hurt", "claim", (official,))
    board = text.index("on board")
    facts = (
        *differing(
            fact("f0", a, "reportedly sailed", "claim", (office,)),
            fact("f1", b, "sailed", "claim"),
            "less_certain",
            "more_certain",
        ),
        *differing(
            fact("f2", a, "At least 12 people", "number"),
            fact("f3", b, "eleven people", "number"),
            "other_value",
            "other_value",
        ),
        structs.replace(fact("f4", b, "the port, the navy and the town", "list"), items=items, open=True),
        hurt,
        structs.replace(
            fact("f6", a, "“We are glad,” a sailor told the Harbour Post", "quote", (sailor,)),
            nearest=Nearest("b2", 0.3, ((a.article.text.index("glad"), a.article.text.index("glad") + 4),)),
        ),
    )
    links = (
        Link("a1", "b0", 0.9, "partial", (WordMatch((22, 27), (4, 9), 1.0),), "unsourced_b"),
        Link("a2", "b0", 0.55, "partial", (WordMatch((100, 105), (board, board + 2), 1.0),), "unsourced"),
    )
    origins = (
        Origin("o0", "Harbour Post", "named", ("a3",), ("b2",)),
        Origin("o1", "the port office", "office", ("a1",), ()),
        Origin("o2", "An official", "anonymous", (), ("b2",)),
        Origin("o3", "people were on board", "verbatim", ("a2",), ("b0",)),
    )
    return Comparison(Options(published_b="2023-07-26"), "en", a, b, links, facts, origins)


def hostile(text: str) -> Comparison:
    """Return a comparison of two articles of that text, all of which is one fact, a source and a linked statement."""
    a = ComparedArticle(Article.from_text(text, title=text, origin=text), (), 0.0)
    words = a.article.text
    end = len(words)
    statements = {
        side: (Statement(f"{side}0", 0, end, 1, 1, "sentence", "partly", 0.0, (Clause(0, end, 0.0),)),) for side in "ab"
    }
    source = Source(words, "named", words, "a0", "stated")
    one = Fact(
        "f0", "a", "a0", 0, end, words, "claim", "only_here", per=(source,), nearest=Nearest("b0", 0.1, ((0, end),))
    )
    return Comparison(
        Options(),
        "en",
        replace(a, statements=statements["a"]),
        replace(a, statements=statements["b"]),
        (Link("a0", "b0", 0.7, "partial", (), "unclear"),),
        (one,),
        (Origin("o0", words, "named", ("a0",), ("b0",)), Origin("o1", words, "verbatim", ("a0",), ("b0",))),
    )


def rendered(comparison: Comparison, format: str, date: str | None = None) -> str:
    """Return the report on a comparison that nobody has reviewed, as text."""
    return render_report(Case.of(comparison), format, date).decode()


def unpacked(report: bytes, format: str) -> str:
    """Return all that is in a file, the packed parts of DOCX and PDF unpacked."""
    parts = [report]
    if format == "docx":
        with zipfile.ZipFile(io.BytesIO(report)) as file:
            parts = [file.read(name) for name in file.namelist()]
    if format == "pdf":
        for stream in report.split(b"stream\n")[1:]:
            try:
                parts.append(zlib.decompressobj().decompress(stream))
            except zlib.error:
                continue
    return "\n".join(part.decode("utf-8", "replace") for part in parts)


NOW = {"by": "N. N.", "at": "2026-11-21T18:12:00+00:00"}
SECRET = "ask the harbour desk"


def decided() -> Case:
    """Return the case of the ferry with a decision of each kind, a head, cards, and an earlier version."""
    case = Case.of(ferry())

    def take(side: Side, words: str, **changes: object) -> None:
        nonlocal case
        reviewed = apply(case)
        point = next(point for point in reviewed.points() if any(each and each.text == words for each in point))
        assert point["ab".index(side)]
        case = replace(case, review=decide(reviewed, *point, **NOW, **changes))

    board = TEXT_A.index("At least 12")
    take("a", "At least 12 people", ruling="contradiction", note=SECRET)
    take("a", "reportedly sailed", per_a=(Source("the harbour master", "office", None, "a1", "stated"),))
    take("b", "nobody was hurt", ruling="present", there=quote(case.found.a.article, board, board + 8))
    take("b", "the port, the navy and the town", set_aside="known anyway", matters=True, tags=("helpers",))
    take("a", "“We are glad,” a sailor told the Harbour Post", grades=(Grade("Harbour Post", "C", "3"),))
    gone = PointDecision(
        Finding(None, ferry().fact("f5")), None, Quote(0, 4, "gone words", "", ""), checked=True, **NOW
    )
    links = (LinkDecision(quote(case.found.a.article, 0, 5), Quote(0, 4, "gone link", "", ""), True, **NOW),)
    return replace(
        case,
        review=replace(case.review, lost_points=(gone,), lost_links=links),
        head=Head("The ferry", "N. N.", "2026-11-22", "FOR THE DESK ONLY", "It *sailed*.\n\n# Why\n\n- one", "M. M."),
        entered_a=Entered(outlet="Harbour Post", archive="https://archive.example/1", complete=True),
        earlier_b=(Article.from_text("The ferry sails.", origin="/home/nina/drafts/b-old.txt"),),
    )
