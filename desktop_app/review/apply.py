"""Decisions applied to a comparison: they come before anything the tool found, and no strictness flips them."""

from __future__ import annotations

from msgspec import structs

from desktop_app.comparison.model import Fact, Nearest, other
from desktop_app.review.applied import Reviewed
from desktop_app.review.board import Board, Row, alone, key
from desktop_app.review.linking import find_hand_links, flipped_by_links
from desktop_app.review.model import Case, PointDecision
from desktop_app.review.telling import Telling
from desktop_app.sides import SIDES


def apply(case: Case) -> Reviewed:
    """Return the comparison after all decisions of a case.

    A point that a person checked or changed stands as they left it; where what the tool found would tell its words once
    more, that is cut around it. A note, tag, grade or star alone then goes to whatever tells of its point.
    """
    review = case.review
    if not review.points and not review.links:
        return Reviewed(case, case.judged)
    board = Board.of(case.judged)
    for decision in review.points:
        if decision.state != "unreviewed":
            _hold(board, decision)
    for decision in review.points:
        if decision.state == "unreviewed":
            _mark(board, decision)
    telling = Telling(board, case)
    comparison = telling.comparison
    return Reviewed(
        case=case,
        comparison=comparison,
        decisions=telling.decisions,
        by_link=flipped_by_links(case, comparison, telling.decisions),
        links=find_hand_links(case),
        links_pointed=telling.links_pointed,
    )


def _mark(board: Board, decision: PointDecision) -> None:
    """Put a decision that leaves its point as it is beside each row that still tells of it; where only parts of it are
    told, beside the largest, and where nothing is, in a row of its own."""
    facts = [fact for side in SIDES if (fact := decision.found.fact(side))]
    rows = [row for fact in facts for row in board.with_fact(fact)]
    rows = [row for row in rows if _tells(row, decision)] or rows
    rows = rows or [row for fact in facts if (row := board.largest_part(fact))]
    if not rows:
        rows = _outcome(board, decision)
        for row in rows:
            board.add(row)
    for row in dict.fromkeys(rows):
        row.marks += (decision,)


def _tells(row: Row, decision: PointDecision) -> bool:
    """Say whether a row has the very facts of a decision."""
    pairs = ((row.half(side), decision.found.fact(side)) for side in SIDES)
    return all((mine and key(mine)) == (found and key(found)) for mine, found in pairs)


def _hold(board: Board, decision: PointDecision) -> None:
    """Put a decided point in the place of all that the tool found of its words."""
    outcome = _outcome(board, decision)
    keys = {key(fact) for row in outcome for fact in row.halves}
    parted = _part(board, decision) if decision.ruling == "not_same" else []
    released = [(fact, beside) for fact, beside in parted if key(fact) not in keys]
    for new in outcome:
        for fact in new.halves:
            for row in board.with_fact(fact):
                if _may_stay(row, new):
                    continue
                board.remove(row)
                partner = row.half(other(fact.side))
                if partner is not None and key(partner) not in keys:
                    released.append((partner, fact))
        new.ruled = decision
        board.add(new)
    # The smallest first: a whole sentence that stood beside a fact is told by the facts that lie in it.
    for partner, fact in sorted(released, key=lambda entry: entry[0].end - entry[0].start):
        board.release(partner, fact)
    for new in outcome:
        if new.status != "shared":
            for fact in new.halves:
                board.make_room(fact)


def _part(board: Board, decision: PointDecision) -> list[tuple[Fact, Fact]]:
    """Take away the very pair that a person said is none, and return each of its facts with the other."""
    parted = []
    for row in board.with_fact(decision.found.lead):
        if _tells(row, decision) and row.a and row.b:
            board.remove(row)
            parted += [(row.a, row.b), (row.b, row.a)]
    return parted


def _may_stay(row: Row, new: Row) -> bool:
    """Say whether a row is another pair of shared facts that a newly shared fact may stand in as well."""
    both = row.status == new.status == "shared"
    return both and [key(fact) for fact in row.halves] != [key(fact) for fact in new.halves]


def _outcome(board: Board, decision: PointDecision) -> list[Row]:
    """Return the rows that a decision makes of its finding."""
    finding = decision.found
    a, b = (_corrected(finding.fact(side), decision) for side in SIDES)
    if a and b:
        if decision.ruling == "not_same":
            halves = [_one_sided(a, b, decision), _one_sided(b, a, decision)]
            halves = [fact for fact in halves if fact.side in decision.parted]
            rows = [alone(fact) for fact in halves if not board.is_part(fact)] or list(map(alone, halves))
        elif decision.ruling == "same":
            rows = [Row(a, b, "shared")]
        else:
            rows = [Row(a, b, finding.lead.status, a.counterpart.how if a.counterpart else None)]
    else:
        fact = a or b
        assert fact is not None
        now = next((held for row in board.with_fact(fact) for held in row.halves if key(held) == key(fact)), fact)
        fact = structs.replace(fact, nearest=now.nearest or fact.nearest)
        there = _pointed_at(board, fact, decision)
        if there is None:
            rows = [alone(fact)]
        else:
            rows = [Row(fact, there, "shared") if fact.side == "a" else Row(there, fact, "shared")]
    return rows


def _corrected(fact: Fact | None, decision: PointDecision) -> Fact | None:
    per = decision.per(fact.side) if fact else None
    return structs.replace(fact, per=per) if fact and per is not None else fact


def _one_sided(fact: Fact, beside: Fact, decision: PointDecision) -> Fact:
    """Return a fact that was held to be told by the other article too; what it stood beside is the nearest."""
    score = decision.found.link.score if decision.found.link else 0.0
    return structs.replace(fact, nearest=Nearest(beside.statement, score, ()))


def _pointed_at(board: Board, fact: Fact, decision: PointDecision) -> Fact | None:
    """Return the fact of the other article that a person pointed at: the one-sided one of those words, or else one made
    of them."""
    if decision.ruling != "present" or decision.there is None:
        return None
    side, there = other(fact.side), decision.beside or decision.there
    statement = board.statement_at(side, there.start)
    for row, held in board.in_statement(side, statement.id):
        if row.status == "only_here" and (held.start, held.end) == (there.start, there.end):
            return held
    end = min(there.end, statement.end)
    text = board.comparison.side(side).article.text
    return Fact("", side, statement.id, there.start, end, text[there.start : end], fact.kind, "shared")
