"""What holds for any comparison, as functions that raise where it does not."""

from __future__ import annotations

from itertools import pairwise

from desktop_app.comparison import Comparison
from desktop_app.comparison.model import Fact, Side, Source, other
from tests.comparison.articles import told

SIDES: tuple[Side, Side] = ("a", "b")
MIRRORED = {"less_precise": "more_precise", "less_certain": "more_certain"}
MIRRORED |= {there: here for here, there in MIRRORED.items()}


def check_all(comparison: Comparison) -> None:
    """Hold a comparison against all that a single one can be held against."""
    check_offsets(comparison)
    check_shares(comparison)
    check_silent(comparison)
    check_relations(comparison)
    check_statuses(comparison)
    check_counterparts(comparison)
    check_apart(comparison)
    check_told_once(comparison)
    check_in_other_words(comparison)
    check_lists(comparison)
    check_unlinked(comparison)
    check_nearest(comparison)
    check_sources(comparison)


def check_offsets(comparison: Comparison) -> None:
    """Hold every span of a comparison against the text it is said to come from."""
    for side in SIDES:
        text = comparison.side(side).article.text
        before = 0
        for statement in comparison.side(side).statements:
            assert before <= statement.start < statement.end <= len(text)
            before = statement.end
            edges = [statement.start, *(x for clause in statement.clauses for x in (clause.start, clause.end))]
            assert edges == sorted(edges)
            assert edges[-1] <= statement.end
    for link in comparison.links:
        for word in link.matched:
            assert inside(comparison, link.a, *word.a)
            assert inside(comparison, link.b, *word.b)
    for fact in comparison.facts:
        text = comparison.side(fact.side).article.text
        assert fact.text == text[fact.start : fact.end] != ""
        assert fact.text == fact.text.strip()
        assert inside(comparison, fact.statement, fact.start, fact.end)
        for item in fact.items or ():
            assert item.text == text[item.start : item.end] != ""
            assert inside(comparison, fact.statement, item.start, item.end)
        lacking = [item for item in fact.items or () if item.status == "only_here"]
        if fact.items and (lacking or fact.status != "differs"):
            # A list that differs is told from its first to its last item that the other article lacks.
            listed = lacking if fact.status == "differs" else fact.items
            assert (fact.start, fact.end) == (listed[0].start, listed[-1].end)


def inside(comparison: Comparison, statement: str, start: int, end: int) -> bool:
    found = comparison.statement(statement)
    return found.start <= start < end <= found.end


def check_shares(comparison: Comparison) -> None:
    """All shares lie between 0 and 1."""
    statements = [s for side in SIDES for s in comparison.side(side).statements]
    shares = [comparison.a.coverage, comparison.b.coverage, *(link.score for link in comparison.links)]
    shares += [share for s in statements for share in (s.matched, *(clause.matched for clause in s.clauses))]
    shares += [word.score for link in comparison.links for word in link.matched]
    shares += [fact.nearest.score for fact in comparison.facts if fact.nearest]
    assert all(0 <= share <= 1 for share in shares)


def check_silent(comparison: Comparison) -> None:
    """What states nothing is never linked, and holds no fact."""
    silent = {s.id for side in SIDES for s in comparison.side(side).statements if s.status == "no_fact"}
    assert not [link for link in comparison.links if {link.a, link.b} & silent]
    assert not [fact for fact in comparison.facts if fact.statement in silent]


def check_relations(comparison: Comparison) -> None:
    """A link is the same when neither side has a one-sided or differing fact."""
    uneven = {fact.statement for fact in comparison.facts if fact.status != "shared"}
    for link in comparison.links:
        assert link.relation == ("partial" if {link.a, link.b} & uneven else "same")


def check_statuses(comparison: Comparison) -> None:
    """The status of a statement follows from its links and facts."""
    linked = {name for link in comparison.links for name in (link.a, link.b)}
    uneven = {fact.statement for fact in comparison.facts if fact.status != "shared"}
    for side in SIDES:
        for statement in comparison.side(side).statements:
            if statement.status == "no_fact":
                continue
            if statement.id not in linked:
                assert statement.status == "only_here"
                assert statement.matched == 0
            else:
                assert statement.status == ("partly" if statement.id in uneven else "shared")


def check_counterparts(comparison: Comparison) -> None:
    """A differing or shared point stands as two facts, each the counterpart of the other."""
    for fact in comparison.facts:
        if fact.status == "only_here":
            assert fact.counterpart is None
            continue
        assert fact.counterpart is not None
        partner = comparison.fact(fact.counterpart.fact)
        assert partner.counterpart is not None
        assert partner.side == other(fact.side)
        assert partner.counterpart.fact == fact.id
        assert partner.status == fact.status
        shown = fact.counterpart
        assert (shown.statement, shown.start, shown.end, shown.text) == (
            partner.statement,
            partner.start,
            partner.end,
            partner.text,
        )
        how = fact.counterpart.how
        assert partner.counterpart.how == MIRRORED.get(how or "", how)
        assert (how is None) == (fact.status == "shared")


def check_apart(comparison: Comparison) -> None:
    """Facts that are only here or differ never overlap."""
    for side in SIDES:
        spans = sorted((fact.start, fact.end) for fact in told(comparison, side))
        assert all(before[1] <= after[0] for before, after in pairwise(spans)), spans


def check_told_once(comparison: Comparison) -> None:
    """No word is told as part of a claim that both have and of one that only one has, unless a whole sentence stands
    beside what it tells in other words, if at all."""
    for side in SIDES:
        statements = {(s.start, s.end) for s in comparison.side(side).statements}
        shared = [fact for a, b in comparison.pairs("shared") for fact in (a, b) if fact.side == side]
        shared = [fact for fact in shared if fact.kind == "claim"]
        for fact in shared:
            assert fact.counterpart is not None
            if comparison.fact(fact.counterpart.fact).in_other_words and (fact.start, fact.end) in statements:
                continue
            for one in comparison.only_in(side):
                assert one.kind != "claim" or one.end <= fact.start or fact.end <= one.start, (fact, one)


def check_in_other_words(comparison: Comparison) -> None:
    """Only shared claims and quotes are told in other words."""
    for fact in comparison.facts:
        assert not fact.in_other_words or (fact.status == "shared" and fact.kind in ("claim", "quote"))


def check_lists(comparison: Comparison) -> None:
    """A list has the status of its items."""
    for fact in comparison.facts:
        if fact.items is None:
            continue
        items = {item.status for item in fact.items}
        expected = "differs" if len(items) == 2 else items.pop()
        assert fact.status == expected, fact


def check_unlinked(comparison: Comparison) -> None:
    """An unlinked statement has no shared number, date, quote, list or claim."""
    linked = {name for link in comparison.links for name in (link.a, link.b)}
    for fact in comparison.facts:
        if fact.kind not in ("name", "attribution") and fact.statement not in linked:
            assert fact.status == "only_here"


def check_nearest(comparison: Comparison) -> None:
    """The nearest statement is one of the other article, and what is missing lies in the fact."""
    for fact in comparison.facts:
        if fact.nearest is None:
            continue
        assert fact.status == "only_here"
        assert fact.nearest.statement.startswith(other(fact.side))
        comparison.statement(fact.nearest.statement)
        missing = fact.nearest.missing
        assert all(fact.start <= start < end <= fact.end for start, end in missing)
        assert all(before[1] <= after[0] for before, after in pairwise(missing))


def check_sources(comparison: Comparison) -> None:
    """Who a fact is per is told in a statement of the same article, and links rest on origins that there are."""
    for fact in comparison.facts:
        for source in fact.per:
            assert source.statement.startswith(fact.side)
            assert source.name.strip()
            assert (source.scope == "stated") == (source.statement == fact.statement)
    for origin in comparison.origins:
        assert origin.a or origin.b
        assert origin.shared == (bool(origin.a) and bool(origin.b))
    known = {origin.id for origin in comparison.origins}
    assert len(known) == len(comparison.origins)
    assert all(set(link.rests_on) <= known for link in comparison.links)


def check_swapped(straight: Comparison, swapped: Comparison) -> None:
    """Swapping the articles gives the same result with the sides exchanged."""
    found = seen(swapped, swapped=True)
    for part, expected in seen(straight, swapped=False).items():
        assert found[part] == expected


def check_stricter(mild: Comparison, strict: Comparison) -> None:
    """Raising the strictness adds no link, and leaves one-sided facts one-sided; a claim may have more words then."""
    assert {(x.a, x.b) for x in strict.links} <= {(x.a, x.b) for x in mild.links}
    for side in SIDES:
        alone = {(fact.start, fact.end, fact.kind) for fact in strict.only_in(side)}
        claims = [(start, end) for start, end, kind in alone if kind == "claim"]
        for fact in mild.only_in(side):
            if fact.kind == "claim":
                assert any(start <= fact.start and fact.end <= end for start, end in claims), fact
            else:
                assert (fact.start, fact.end, fact.kind) in alone


def check_itself(comparison: Comparison) -> None:
    """An article compared with itself is covered whole and has no one-sided or differing fact."""
    assert not told(comparison, "a") + told(comparison, "b")
    states = any(statement.status != "no_fact" for statement in comparison.a.statements)
    assert comparison.a.coverage == comparison.b.coverage == (1.0 if states else 0.0)
    assert {s.status for side in SIDES for s in comparison.side(side).statements} <= {"shared", "no_fact"}


def seen(comparison: Comparison, swapped: bool) -> dict[str, object]:
    """Return a comparison by its spans, without ids, with the sides exchanged where `swapped`."""

    def side(name: str) -> str:
        return other(name) if swapped else name  # type: ignore[arg-type]

    def at(statement: str) -> tuple[str, int, int]:
        name, start, end = span(comparison, statement)
        return side(name), start, end

    def source(found: Source) -> tuple[object, ...]:
        return found.name, found.strength, found.via, at(found.statement), found.scope

    def fact(found: Fact) -> tuple[object, ...]:
        partner = found.counterpart
        near = found.nearest
        return (
            (side(found.side), found.start, found.end, found.kind, found.status, found.value, found.open, found.items),
            tuple(source(entry) for entry in found.per),
            (at(partner.statement), partner.start, partner.end, partner.how) if partner else None,
            (at(near.statement), near.score, near.missing) if near else None,
        )

    named = {origin.id: origin for origin in comparison.origins}

    def rests(origins: tuple[str, ...]) -> set[tuple[str, str]]:
        return {(named[o].kind, "" if named[o].kind == "verbatim" else named[o].name) for o in origins}

    first, second = (other(s) if swapped else s for s in SIDES)
    flip = {"unsourced_a": "unsourced_b", "unsourced_b": "unsourced_a"} if swapped else {}
    return {
        "statements": {
            side(s): [
                (x.start, x.end, x.status, x.matched, x.clauses, x.kind, x.paragraph, x.place)
                for x in comparison.side(s).statements
            ]
            for s in SIDES
        },
        "coverage": {side(s): comparison.side(s).coverage for s in SIDES},
        "links": {
            frozenset((at(link.a), at(link.b))): (
                link.score,
                link.relation,
                {frozenset(((side("a"), word.a), (side("b"), word.b))): word.score for word in link.matched},
                flip.get(link.sourcing, link.sourcing),
                sorted(rests(link.rests_on)),
            )
            for link in comparison.links
        },
        "facts": sorted((fact(found) for found in comparison.facts), key=repr),
        "origins": sorted(
            (
                origin.kind,
                "" if origin.kind == "verbatim" else origin.name,
                {side(s): [at(name) for name in getattr(origin, s)] for s in SIDES}[first],
                {side(s): [at(name) for name in getattr(origin, s)] for s in SIDES}[second],
            )
            if not swapped
            else (
                origin.kind,
                "" if origin.kind == "verbatim" else origin.name,
                [at(name) for name in origin.b],
                [at(name) for name in origin.a],
            )
            for origin in comparison.origins
        ),
    }


def span(comparison: Comparison, statement: str) -> tuple[str, int, int]:
    found = comparison.statement(statement)
    return statement[0], found.start, found.end
