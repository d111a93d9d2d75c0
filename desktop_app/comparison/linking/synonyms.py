"""Words that say nearly the same in news English, read from `resources/words/synonyms.txt`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from desktop_app.comparison.text.words import stem_key
from desktop_app.resources import resource

SYNONYM = 0.75  # how much of a word's weight another word for it covers


def synonym_pairs(keys_a: frozenset[str], keys_b: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield each word of A beside each other word of B that says nearly the same, both as keys, in a fixed order."""
    groups = _groups()
    by_group: dict[int, list[str]] = {}
    for key in sorted(keys_b & groups.keys()):
        for group in groups[key]:
            by_group.setdefault(group, []).append(key)
    for key_a in sorted(keys_a & groups.keys()):
        others = {key_b for group in groups[key_a] for key_b in by_group.get(group, ())}
        yield from ((key_a, key_b) for key_b in sorted(others) if key_b != key_a)


@cache
def _groups() -> dict[str, tuple[int, ...]]:
    """Return the groups that each key is in."""
    found: dict[str, list[int]] = {}
    lines = resource("words/synonyms.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if not line.startswith("#"):
            for key in {stem_key(word, "en") for word in line.split()}:
                found.setdefault(key, []).append(number)
    return {key: tuple(groups) for key, groups in found.items()}
