"""Pairs of articles in any number: the bundled example with a share of its words renewed, the same for one seed."""

from __future__ import annotations

import random
import re
from pathlib import Path

from desktop_app.resources import resource

WORD = re.compile(r"[A-Za-z]{5,}|\d+")
RENEWED = 0.3
SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in ("a", "e", "i", "o", "u", "an", "er")]


def make_pair(seed: int) -> tuple[str, str]:
    """Return two articles on one event; a renewed word is renewed alike in both, so that they overlap as before."""
    chance = random.Random(seed)
    texts = [resource(f"examples/article-{side}.md").read_text(encoding="utf-8") for side in "ab"]
    found = sorted({word for text in texts for word in WORD.findall(text)} - {"title"})
    new = {word: _renewed(word, chance) for word in found if chance.random() < RENEWED}
    a, b = (WORD.sub(lambda match: new.get(match[0], match[0]), text) for text in texts)
    return a, b


def write_pairs(folder: Path, count: int) -> Path:
    """Write so many pairs into a folder, and the manifest that names them; return where that is."""
    lines = ["id,a,b"]
    for number in range(count):
        for side, text in zip("ab", make_pair(number), strict=True):
            (folder / f"{number}-{side}.md").write_text(text, encoding="utf-8")
        lines.append(f"pair-{number},{number}-a.md,{number}-b.md")
    manifest = folder / "pairs.csv"
    manifest.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return manifest


def _renewed(word: str, chance: random.Random) -> str:
    if word.isdecimal():
        return str(chance.randint(10 ** (len(word) - 1), 10 ** len(word) - 1))
    new = "".join(chance.choices(SYLLABLES, k=max(2, len(word) // 2)))
    return new.capitalize() if word[0].isupper() else new
