"""The links of two articles worked out the slow, obvious way: each pair of statements, word by word, in loops."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from rapidfuzz.distance import JaroWinkler

from desktop_app.articles import Article
from desktop_app.comparison.facts.beginnings import Beginnings
from desktop_app.comparison.facts.points import find_all
from desktop_app.comparison.linking.probability import COEFFICIENTS
from desktop_app.comparison.linking.synonyms import SYNONYM, synonym_pairs
from desktop_app.comparison.linking.vocabulary import FRAME
from desktop_app.comparison.model import Side
from desktop_app.comparison.score import SAME_SPEAKER
from desktop_app.comparison.text.draft import Draft
from desktop_app.comparison.text.english import english
from desktop_app.comparison.text.statements import read_statements
from desktop_app.comparison.text.words import Word, stem_key

Pair = tuple[int, int]


class Oracle:
    """What two English articles' words weigh, how well statements cover each other, and how probable each link is."""

    def __init__(self, a: Article, b: Article) -> None:
        self.texts = (a.text, b.text)
        self.drafts = read_statements((a, b), "en")
        # A heading that only announces repeats what stands below it.
        self.words = [[self.telling(draft.words) if draft.states else [] for draft in own] for own in self.drafts]
        self.found = [
            find_all(
                article.text, own, [(block.start, block.end) for block in article.blocks], Beginnings.of(own), None
            )
            for article, own in zip((a, b), self.drafts, strict=True)
        ]
        self.known: dict[tuple[str, ...], float] = {}  # what was worked out before: weights of keys, matches of two
        self.everywhere = [{word.key for words in own for word in words} for own in self.words]
        self.synonyms = set(synonym_pairs(*map(frozenset, self.everywhere)))
        self.both = {
            (x, y): self.coverage_both_ways((x, y))
            for x in range(len(self.words[0]))
            for y in range(len(self.words[1]))
        }

    @staticmethod
    def telling(words: Sequence[Word]) -> list[Word]:
        return [word for word in words if word.kind != "function"]

    def weight(self, key: str) -> float:
        if (key,) not in self.known:
            statements = [words for own in self.words for words in own]
            holding = sum(any(word.key == key for word in words) for words in statements)
            frame = any(stem_key(word, "en") == key for word in english().frame)
            self.known[(key,)] = math.log((len(statements) + 3) / holding) * (FRAME if frame else 1.0)
        return self.known[(key,)]

    def kind(self, key: str) -> str:
        kinds = [word.kind for own in self.words for words in own for word in words if word.key == key]
        return "word" if "word" in kinds else kinds[-1]

    def match(self, one: str, two: str) -> float:
        """Return 1 for the same key, and the similarity of two plain words that only one article each has."""
        if (one, two) not in self.known:
            self.known[one, two] = self.matched_anew(one, two)
        return self.known[one, two]

    def matched_anew(self, one: str, two: str) -> float:
        if one == two:
            return 1.0
        if self.kind(one) == self.kind(two) == "word" and (one, two) in self.synonyms:
            return SYNONYM
        shared = any(key in held for key, held in ((one, self.everywhere[1]), (two, self.everywhere[0])))
        if shared or self.kind(one) != "word" or self.kind(two) != "word":
            return 0.0
        if min(len(one), len(two)) < 4 or one[:2] != two[:2]:
            return 0.0
        similar = JaroWinkler.similarity(one, two)
        return round(similar, 4) if similar >= 0.92 else 0.0

    def covered(self, mine: Sequence[Word], theirs: Sequence[Word], swapped: bool = False) -> float:
        """Return the weight of the words of one side that those of the other cover."""
        total = 0.0
        for word in mine:
            found = [self.match(*(other.key, word.key) if swapped else (word.key, other.key)) for other in theirs]
            total += self.weight(word.key) * max(found, default=0.0)
        return total

    def share(self, mine: Sequence[Word], theirs: Sequence[Word], swapped: bool = False) -> float:
        whole = sum(self.weight(word.key) for word in mine)
        return self.covered(mine, theirs, swapped) / whole if whole else 0.0

    def both_ways(self, mine: Sequence[Word], theirs: Sequence[Word]) -> float:
        return math.sqrt(self.share(mine, theirs) * self.share(theirs, mine, swapped=True))

    def coverage_both_ways(self, pair: Pair) -> float:
        return self.both_ways(self.words[0][pair[0]], self.words[1][pair[1]])

    # The features of a pair

    def of_kind(self, pair: Pair, kind: str) -> float:
        mine, theirs = (
            [word for word in self.words[side][number] if self.kind(word.key) == kind]
            for side, number in enumerate(pair)
        )
        return math.sqrt(math.sqrt(self.covered(mine, theirs) * self.covered(theirs, mine, swapped=True)))

    def best_clauses(self, pair: Pair) -> float:
        best = 0.0
        for one in self.clauses(0, pair[0]):
            for two in self.clauses(1, pair[1]):
                best = max(best, self.both_ways(one, two))
        return best

    def clauses(self, side: int, statement: int) -> list[list[Word]]:
        draft: Draft = self.drafts[side][statement]
        if not draft.states:
            return [[] for _ in draft.clauses]
        return [self.telling(draft.words[clause.first : clause.last]) for clause in draft.clauses]

    def anchors(self, pair: Pair) -> float:
        """Return how many words stand in these two statements and in no other."""
        mine, theirs = ({word.key for word in self.words[side][number]} for side, number in enumerate(pair))
        once = 0
        for key in mine & theirs:
            holding = [sum(any(word.key == key for word in words) for words in own) for own in self.words]
            once += holding == [1, 1]
        return math.log1p(once)

    def leads(self, pair: Pair) -> tuple[float, float]:
        """Return how far a pair is ahead of the best other pair of its row, and of its column."""
        row = [value for (x, y), value in self.both.items() if x == pair[0] and y != pair[1]]
        column = [value for (x, y), value in self.both.items() if y == pair[1] and x != pair[0]]
        return self.both[pair] - max(row, default=0.0), self.both[pair] - max(column, default=0.0)

    def apart(self, pair: Pair) -> float:
        places = [(number + 0.5) / len(own) for number, own in zip(pair, self.words, strict=True)]
        return abs(places[0] - places[1])

    def neighbours(self, pair: Pair, *steps: Pair) -> float:
        return max(self.both.get((pair[0] + a, pair[1] + b), 0.0) for a, b in steps)

    def crowd(self, pair: Pair) -> float:
        row = [value for (x, y), value in self.both.items() if x == pair[0] and y != pair[1]]
        column = [value for (x, y), value in self.both.items() if y == pair[1] and x != pair[0]]
        return min(sum(row) / len(self.words[1]), sum(column) / len(self.words[0]))

    def features(self, pair: Pair) -> dict[str, float]:
        shared = math.sqrt(
            self.covered(self.words[0][pair[0]], self.words[1][pair[1]])
            * self.covered(self.words[1][pair[1]], self.words[0][pair[0]], swapped=True)
        )
        how: dict[str, Callable[[], float]] = {
            "log_coverage": lambda: math.log(self.both[pair] + 0.02),
            "shared_weight": lambda: math.log1p(shared),
            "clauses": lambda: self.best_clauses(pair),
            "names": lambda: self.of_kind(pair, "name"),
            "numbers": lambda: self.of_kind(pair, "number"),
            "anchors": lambda: self.anchors(pair),
            "least_lead": lambda: min(self.leads(pair)),
            "most_lead": lambda: max(self.leads(pair)),
            "apart": lambda: self.apart(pair),
            "next_pairs": lambda: self.neighbours(pair, (-1, -1), (1, 1)),
            "beside": lambda: self.neighbours(pair, (-1, 0), (1, 0), (0, -1), (0, 1)),
            "crowd": lambda: self.crowd(pair),
        }
        return {name: how[name]() for name in COEFFICIENTS if name != "constant"}

    def probability(self, pair: Pair) -> float:
        """Return how probable a link is: 0 without a common word or where one states nothing, 1 if identical."""
        draft_a, draft_b = self.drafts[0][pair[0]], self.drafts[1][pair[1]]
        if not (draft_a.states and draft_b.states) or self.both[pair] == 0:
            return 0.0
        plain = [self.texts[n][draft.start : draft.end].split() for n, draft in enumerate((draft_a, draft_b))]
        if plain[0] == plain[1]:
            return 1.0
        odds = COEFFICIENTS["constant"] + sum(COEFFICIENTS[name] * value for name, value in self.features(pair).items())
        return min(1 / (1 + math.exp(-odds)), 0.999 if self.tells_more(pair) else SAME_SPEAKER)

    def tells_more(self, pair: Pair) -> bool:
        """Say whether two statements share more than who says something, and when, or one of them tells no more."""
        mine, theirs = (self.told(side, number) for side, number in enumerate(pair))
        if len(mine) < 2 or len(theirs) < 2:
            return True
        return any(self.match(one, two) > 0 for one in mine for two in theirs)

    def told(self, side: int, number: int) -> list[str]:
        """Return the keys of the words of a statement outside its attributions and what these say in commas."""
        times = {stem_key(word, "en") for word in english().time_words}
        said: set[int] = set()
        for mention in self.found[side][number].attributions:
            said |= set(range(mention.start, mention.end))
            if mention.source and mention.source[1] < mention.end:
                beside = self.texts[side].rfind(",", mention.source[1], mention.end)
                said -= set(range(mention.source[1], beside + 1))
        return [word.key for word in self.words[side][number] if word.start not in said and word.key not in times]

    def links(self) -> dict[tuple[str, str], float]:
        return {(f"a{x}", f"b{y}"): self.probability((x, y)) for x, y in self.both}

    # What links cover

    def matched(self, side: Side, links: Sequence[tuple[str, str]]) -> list[list[float]]:
        """Return, for each clause of each statement of a side, the share of its weight that linked statements cover."""
        mine = 0 if side == "a" else 1
        found = []
        for number in range(len(self.words[mine])):
            partners = [pair[1 - mine] for pair in links if pair[mine] == f"{side}{number}"]
            theirs = [word for partner in partners for word in self.words[1 - mine][int(partner[1:])]]
            shares = []
            for clause in self.clauses(mine, number):
                empty = not clause and bool(partners)
                shares.append(1.0 if empty else self.share(clause, theirs, swapped=bool(mine)))
            found.append(shares)
        return found

    def mean_of_clauses(self, statement: str, shares: Sequence[float]) -> float:
        draft = self.drafts[0 if statement[0] == "a" else 1][int(statement[1:])]
        words = [max(1, clause.last - clause.first) for clause in draft.clauses]
        return sum(share * count for share, count in zip(shares, words, strict=True)) / sum(words)

    def coverage(self, side: Side, matched: Sequence[Sequence[float]]) -> float:
        drafts = self.drafts[0 if side == "a" else 1]
        covered = total = 0.0
        for number, (draft, shares) in enumerate(zip(drafts, matched, strict=True)):
            if draft.states:
                covered += self.mean_of_clauses(f"{side}{number}", shares) * len(draft.words)
                total += len(draft.words)
        return covered / total if total else 0.0
