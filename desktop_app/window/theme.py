"""The colours of the window, light and dark, and what makes the application wear them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.resources import resource

CHOICES = ("system", "light", "dark")
UI_FAMILIES = ["Inter", "Inter Variable", "Cantarell", "Adwaita Sans", "Noto Sans", "Ubuntu", "DejaVu Sans"]
READING_FAMILIES = ["Source Serif 4", "Source Serif Pro", "Charter", "Noto Serif", "Georgia", "DejaVu Serif"]
SMALLEST_UI_POINTS = 9.75
# Said of the application, for the buttons of a dialog ask before they have a window whose theme they could wear.
WITHOUT_ICONS = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme by what they are for, each as "#rrggbb"."""

    window: str
    page: str
    field: str
    button: str
    hover: str
    border: str
    track: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    side_a: str
    side_b: str
    on_side: str
    differs: str
    tint_a: str
    tint_b: str
    tint_differs: str
    chosen: str
    partner: str
    hit: str
    hit_now: str
    ribbon: str
    ribbon_edge: str
    ruler_linked: str
    error: str
    error_tint: str

    def side(self, side: str) -> QColor:
        return QColor(self.side_a if side == "a" else self.side_b)

    def tint(self, side: str) -> QColor:
        return QColor(self.tint_a if side == "a" else self.tint_b)


@cache
def load_colours(name: str) -> Colours:
    """Read the colours of the theme "light" or "dark"."""
    return Colours(**json.loads(resource(f"themes/{name}.json").read_text(encoding="utf-8")))


def reading_font(points: float) -> QFont:
    """Return the serif type the articles are set in."""
    font = QFont()
    font.setFamilies(READING_FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


class Appearance(QObject):
    """Dresses windows in a theme; `changed` carries the new colours."""

    changed = Signal(object)
    _dressed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._rules = Template(resource("themes/window.qss").read_text(encoding="utf-8"))
        self._sheet = ""
        app.setFont(_ui_font(app.font()))
        app.setStyleSheet(WITHOUT_ICONS)
        self.choice = "system"
        self.colours = load_colours("light")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def dress(self, window: QWidget) -> None:
        """Have a window, and the dialogs over it, wear the theme that is chosen, and each that will be."""
        # The application would take more than twice as long to put on a style sheet.
        window.setStyleSheet(self._sheet)
        self._dressed.connect(window.setStyleSheet)

    def choose(self, choice: str) -> None:
        """Wear "light" or "dark", or follow the system."""
        self.choice = choice if choice in CHOICES else "system"
        self._wear("dark" if self._is_dark() else "light")

    def _is_dark(self) -> bool:
        if self.choice != "system":
            return self.choice == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self.choice == "system":
            self.choose("system")

    def _wear(self, name: str) -> None:
        self.colours = load_colours(name)
        names = {field: getattr(self.colours, field) for field in Colours.__dataclass_fields__}
        before, self._sheet = self._sheet, self._rules.substitute(names)
        # Every widget is polished anew for a style sheet, even for the one it wears.
        if self._sheet != before:
            self._app.setPalette(_palette(self.colours))
            self._dressed.emit(self._sheet)
        self.changed.emit(self.colours)


def _ui_font(font: QFont) -> QFont:
    font.setFamilies([*UI_FAMILIES, *font.families()])
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_UI_POINTS))
    return font


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.button), QColor(colours.window))
    for target, colour in (
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.Base, colours.page),
        (role.AlternateBase, colours.window),
        (role.ToolTipBase, colours.page),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.Mid, colours.border),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return palette
