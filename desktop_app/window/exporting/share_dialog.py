"""The dialog before a report is handed on: its format, what it holds, and what is left out of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.report_formats import FORMATS
from desktop_app.reports import INTERNAL, Kept, Profile, kept_in, left_out
from desktop_app.window.exporting.left_out_list import LeftOutList
from desktop_app.window.exporting.naming import name_of_format
from desktop_app.window.parts import answer_buttons, role_label

if TYPE_CHECKING:
    from desktop_app.review import Case

WIDTH = 560


class ShareDialog(QDialog):
    """Asks for a format and a profile; notes and grades are in what is shared only where they are ticked here."""

    def __init__(self, case: Case, unchecked: int, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export to share"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._case = case
        self.formats = QComboBox()
        for ending in FORMATS:
            self.formats.addItem(name_of_format(ending), ending)
        self.formats.setCurrentIndex(max(0, self.formats.findData(form)))
        self.formats.setAccessibleName(self.tr("Format"))
        self.to_share = QRadioButton(self.tr("To &share: excerpts in place of the full texts, files without folders"))
        self.internal = QRadioButton(self.tr("&Internal: everything"))
        self.to_share.setChecked(True)
        self.notes = QCheckBox(self.tr("With &notes"))
        self.grades = QCheckBox(self.tr("With &grades"))
        for box in (self.notes, self.grades):
            self.to_share.toggled.connect(box.setEnabled)
            box.toggled.connect(self._tell)
        self.to_share.toggled.connect(self._tell)
        self.left_out = LeftOutList()
        self.kept = role_label("dim", wraps=True)
        self.draft = role_label("warning", wraps=True)
        self.draft.setText(self.tr("This is a draft: %n point(s) are unchecked.", "", unchecked))
        self.draft.setVisible(bool(unchecked))
        self._lay_out()
        self._tell()

    @property
    def format(self) -> str:
        return str(self.formats.currentData())

    @property
    def profile(self) -> Profile:
        """Return what the copy is to hold."""
        if self.internal.isChecked():
            return INTERNAL
        return Profile(texts=False, folders=False, notes=self.notes.isChecked(), grades=self.grades.isChecked())

    def _lay_out(self) -> None:
        buttons = answer_buttons(self)
        export = buttons.button(QDialogButtonBox.StandardButton.Ok)
        export.setText(self.tr("&Export…"))
        export.setProperty("primary", True)
        form = QFormLayout()
        form.addRow(self.tr("&Format"), self.formats)
        ticks = QVBoxLayout()
        ticks.setContentsMargins(24, 0, 0, 0)
        ticks.addWidget(self.notes)
        ticks.addWidget(self.grades)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.to_share)
        layout.addLayout(ticks)
        layout.addWidget(self.internal)
        layout.addWidget(role_label("caption", self.tr("Left out of this copy").upper()))
        layout.addWidget(self.left_out, 1)
        layout.addWidget(self.kept)
        layout.addWidget(self.draft)
        layout.addWidget(buttons)
        for radio in (self.to_share, self.internal):
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.formats.setFocus()

    def _tell(self) -> None:
        self.left_out.show_left_out(left_out(self._case, self.profile))
        self.kept.setText(self._kept_words(kept_in(self._case, self.profile)))

    def _kept_words(self, kept: Sequence[Kept]) -> str:
        words: dict[Kept, str] = {
            "initials": self.tr("the initials of those who decided, and when"),
            "author": self.tr("the author"),
            "second_reader": self.tr("the second reader"),
            "assessment": self.tr("the assessment"),
        }
        named = ", ".join(words[what] for what in kept)
        return self.tr("Kept in this copy: {kept}.").format(kept=named) if kept else ""
