"""Session files: opened, and nothing later trips over them, or refused with a word on where they are damaged."""

import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random
from zlib import crc32

import msgspec

from desktop_app.articles import Article
from desktop_app.comparison import Options, judge, score
from desktop_app.reports import render_report
from desktop_app.review import Case, Entered, Head, apply
from desktop_app.review.session import UnreadableSession, read_session
from desktop_app.review.session_form import from_bytes, to_bytes
from tests.comparison.articles import FIRST_NEWSROOM, SECOND_NEWSROOM
from tests.fuzz.mutating import WORDS, by_pieces
from tests.fuzz.promises import check_refusal
from tests.fuzz.target import Target
from tests.reports.made import TEXTS
from tests.review.deciding import Step, decided
from tests.review.test_session_mutants import mutant

FILE = Path(tempfile.mkdtemp()) / "fuzzed.twosource"
# Reports of some inputs alone: they take as long as a hundred openings.
REPORTS = dict(enumerate(TEXTS))
ONE_IN = 40
by_bytes = by_pieces(WORDS, ["null", "[]", "{}", '"', "1e999", "-", "\\ud800", "[[[["])


def check(data: bytes) -> None:
    FILE.write_bytes(data)
    try:
        case = read_session(FILE)
    except UnreadableSession as error:
        check_refusal(error, FILE.name)
        return
    reviewed = apply(case)
    assert reviewed.progress.checked <= reviewed.progress.total
    for fact in reviewed.comparison.facts:
        assert reviewed.state(fact) == "changed" or not reviewed.is_set_aside(fact)
        assert reviewed.found(fact) != fact
    saved = to_bytes(case)
    assert from_bytes(saved) == case
    assert to_bytes(from_bytes(saved)) == saved
    if format := REPORTS.get(crc32(data) % ONE_IN):
        render_report(case, format)


def session(at: int, *steps: Step) -> bytes:
    """Return the session of two articles of one sentence each, after some decisions."""
    a, b = (Article.from_text(newsroom[at]) for newsroom in (FIRST_NEWSROOM, SECOND_NEWSROOM))
    case = decided(Case.of(judge(score(a, b, Options()))), steps)
    case = replace(case, head=Head("The ferry", "N. N."), entered_b=Entered(outlet="Harbour Post"))
    return msgspec.json.format(to_bytes(case), indent=0)


def mutate(data: bytes, chance: Random) -> bytes:
    try:
        return mutant(data, chance)
    except (ValueError, RecursionError, IndexError):  # no JSON any more, or nothing left of it
        return by_bytes(data, chance)


TARGET = Target(
    check,
    [
        session(1, (0, 0, 0), (2, 5, 0)),
        session(1, (-1, 1, 0), (0, 8, 1)),
        session(4, (0, 7, 0), (1, 9, 0), (0, 11, 1)),
        session(6, (0, 6, 0), (0, 1, 0)),
    ],
    mutate,
    longest=16_000,
)
