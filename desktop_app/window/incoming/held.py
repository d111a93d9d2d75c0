"""An article as the window holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.articles import Article, Cut
    from desktop_app.window.panes.passages import Passage


@dataclass(frozen=True, slots=True)
class Held:
    """An article the window holds, parted into passages for its pane.

    `place` is where it can be read again, the path of its file or its web address, empty where there is none; `cut`
    says where its text looks as if a part of it were missing.
    """

    article: Article
    passages: tuple[Passage, ...]
    place: str
    cut: tuple[Cut, ...] = ()


def held(article: Article, place: str) -> Held:
    from desktop_app.articles import looks_cut
    from desktop_app.window.panes.passages import passages

    return Held(article, passages(article), place, looks_cut(article))
