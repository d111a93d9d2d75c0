"""An article cut into passages that are laid out one by one: a long text costs no more than what is seen of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.articles import Article
    from desktop_app.articles.blocks import Block, BlockKind

LONGEST = 3000
BULLETS = "-*•‣◦–"
SAME_LENGTH = str.maketrans("\n\t\u2028\u2029", "    ")


@dataclass(frozen=True, slots=True)
class Passage:
    """A block, or a piece of a very long one; `start` and `end` are offsets in the article, `text` has the same length.

    `number` counts the article's blocks from 1; it is None on the second and later pieces of a block.
    """

    start: int
    end: int
    text: str
    kind: BlockKind
    number: int | None
    marker: str = ""


def passages(article: Article) -> tuple[Passage, ...]:
    """Cut an article into passages, in order."""
    found: list[Passage] = []
    for number, block in enumerate(article.blocks, 1):
        marker = _marker(article.text, block)
        for start, end in _pieces(article.text, block.start, block.end):
            text = article.text[start:end].translate(SAME_LENGTH)
            first = start == block.start
            found.append(Passage(start, end, text, block.kind, number if first else None, marker if first else ""))
    return tuple(found)


def _marker(text: str, block: Block) -> str:
    """Return what stood before a list item on its line; a plain hyphen or star is shown as a bullet."""
    if block.kind != "list_item":
        return ""
    marker = text[text.rfind("\n", 0, block.start) + 1 : block.start].strip()
    return "•" if not marker or marker in BULLETS else marker


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces = []
    while end - start > LONGEST:
        cut = text.rfind(". ", start + LONGEST // 2, start + LONGEST) + 1
        cut = cut or text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        pieces.append((start, cut))
        start = cut + (text[cut] == " ")
    return [*pieces, (start, end)]
