"""Every pair of text and ground in use passes WCAG 2.2 AA."""

import re

import pytest
from PySide6.QtGui import QColor

from desktop_app.resources import resource
from desktop_app.window.theme import Colours, load_colours

GROUNDS = (
    "window", "page", "field", "button", "hover", "tint_a", "tint_b", "tint_differs", "chosen", "partner", "hit",
    "hit_now",
)  # fmt: skip
TEXT = [
    *(("text", ground) for ground in GROUNDS),
    ("text", "track"), ("muted", "window"), ("muted", "page"), ("muted", "hover"), ("muted", "button"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_side", "side_a"), ("on_side", "side_b"),
    ("side_a", "window"), ("side_b", "window"), ("error", "error_tint"), ("accent", "page"),
]  # fmt: skip
LINES = [
    ("side_a", "page"), ("side_a", "tint_a"), ("side_b", "page"), ("side_b", "tint_b"), ("differs", "page"),
    ("differs", "tint_differs"), ("differs", "chosen"), ("side_a", "chosen"), ("side_b", "chosen"),
    ("accent", "window"), ("accent", "track"), ("ruler_linked", "window"), ("differs", "window"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(colours: Colours, one: str, other: str) -> float:
    lighter, darker = sorted((luminance(getattr(colours, name)) for name in (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out_from_its_ground(theme: str, ink: str, ground: str) -> None:
    assert contrast(load_colours(theme), ink, ground) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_and_marks_stand_out_from_their_ground(theme: str, line: str, ground: str) -> None:
    assert contrast(load_colours(theme), line, ground) >= 3


def test_the_style_sheet_names_only_colours_of_the_theme() -> None:
    sheet = resource("themes/window.qss").read_text(encoding="utf-8")
    assert set(re.findall(r"\$(\w+)", sheet)) <= set(Colours.__dataclass_fields__)
    assert not re.search(r"#[0-9a-fA-F]{6}\b", sheet)
