"""Sentences and their words and clauses: in order, nothing lost, nothing twice."""

from desktop_app.comparison.sentences import split_sentences
from desktop_app.comparison.text.clauses import split_clauses
from desktop_app.comparison.text.draft import lowers_of
from desktop_app.comparison.text.words import read_words
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
    for start, end in split_sentences(text, language):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
        check_sentence(text, start, end, language)
    assert not text[at:].strip()


def check_sentence(text: str, start: int, end: int, language: str) -> None:
    words = read_words(text, start, end, language)
    edges = [start, *(edge for word in words for edge in (word.start, word.end)), end]
    assert edges == sorted(edges)
    assert all(word.start < word.end for word in words)
    clauses = split_clauses(text, start, end, words, lowers_of(words), language)
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
