"""Sentences and their words and clauses: in order, nothing lost, nothing twice."""

from collections.abc import Sequence

from desktop_app.comparison.sentences import split_sentences
from desktop_app.comparison.text.clauses import Span, split_clauses
from desktop_app.comparison.text.columns import read_columns
from desktop_app.comparison.text.words import Word
from tests.fuzz.mutating import WORDS, by_pieces
from tests.fuzz.target import Target

LANGUAGES = ("en", "en", "en", "de", "uk", "ru", "fr", "zh", "ar", "xx")
SIGNS = [*".!?…;:,-–—\"'“”‘’„«»()[]•", "...", "?!", ". . .", " ", "\n", "\n\n", "\0", "\u2028", "Mr.", "U.S.", "p.m."]
SIGNS += [
    "e.g.",
    "No. 5",
    "1.",
    "2)",
    "a.",
    "J. K.",
    "www.x.org",
    "example.Com",
    "12.50",
    "he said",
    "That",
    "and",
    "to",
]
SIGNS += [
    "которая",
    "。",
    "؟",
    "।",
    "\u202e",
    "👩‍👩‍👧",
    "e\u0301",
    "İ",
    "ß",
    "ﬁ",
    "²",
    "٣",
    "③",
    "\xad",
    "\u200d",
    "\xa0",
]
SEEDS = (
    "Mr. Hale met Sen. Cole at 5 p.m. Monday. “We go,” he said. (It rained.) They left…",
    "1. The first demand 2. The second demand; see p. 12 of the U.S. order, i.e. the annex.",
    "• a) tents • b) beds. The ferry—built in 1998—sailed to Tallinn and was, she added, empty.",
    "Он сказал: «Мы идём». Потом ушёл.",
)


def check(data: bytes) -> None:
    text = data[1:].decode(errors="replace")
    language = LANGUAGES[data[0] % len(LANGUAGES)] if data else "en"
    at = 0
    sentences = split_sentences(text, language)
    for start, end in sentences:
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()
    columns = read_columns([text[start:end] for start, end in sentences], [start for start, _ in sentences], language)
    every, clauses = columns.words(), split_clauses(columns, language).clauses(columns).spans()
    assert (columns.bounds[0], columns.bounds[-1]) == (0, len(every))
    for number, (start, end) in enumerate(sentences):
        words = every[columns.bounds[number] : columns.bounds[number + 1]]
        check_sentence(start, end, words, clauses[number])


def check_sentence(start: int, end: int, words: Sequence[Word], clauses: Sequence[Span]) -> None:
    edges = [start, *(edge for word in words for edge in (word.start, word.end)), end]
    assert edges == sorted(edges)
    assert all(word.start < word.end for word in words)
    assert clauses[0].start == start
    assert clauses[-1].end == end
    edges = [edge for clause in clauses for edge in (clause.start, clause.end)]
    assert edges == sorted(edges)
    assert all(any(clause.start <= word.start and word.end <= clause.end for clause in clauses) for word in words)
    places = [edge for clause in clauses for edge in (clause.first, clause.last)]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0, len(words))


TARGET = Target(
    check,
    [b"\0" + seed.encode() for seed in SEEDS],
    by_pieces(WORDS, SIGNS),
    longest=120,
    runs=1_000_000,
)
