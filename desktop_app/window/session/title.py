"""What the window is called: its session, or else its pair, with a mark while something is unsaved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.window.main_window import PROGRAM
from desktop_app.window.reviewing import Reviewing

if TYPE_CHECKING:
    from desktop_app.window.incoming.held import Held


def set_title(window: QWidget, reviewing: Reviewing, pair: tuple[Held, Held] | None) -> None:
    """Name a window after what it shows."""
    name = " ↔ ".join(held.article.title for held in pair) if pair else ""
    if reviewing.path:
        name = Path(reviewing.path).stem
    # Where Qt finds this mark it shows a star while something is unsaved; twice stands for itself.
    name = name.replace("[*]", "[*][*]")
    window.setWindowTitle(f"{name}[*] — {PROGRAM}" if name else PROGRAM)
    window.setWindowModified(bool(name) and reviewing.unsaved)
