"""The question whether to save, asked before decisions that are in no file are let go of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.window.reviewing import Reviewing
from desktop_app.window.session.saving import Saving

SAVE, DISCARD, CANCEL = (
    QMessageBox.StandardButton.Save,
    QMessageBox.StandardButton.Discard,
    QMessageBox.StandardButton.Cancel,
)


class Guard(QObject):
    """Lets something be done once the decisions are saved, or the person says that they may go."""

    def __init__(self, reviewing: Reviewing, saving: Saving, window: QWidget) -> None:
        super().__init__(window)
        self._reviewing, self._saving, self._window = reviewing, saving, window
        self._asking = False

    def then(self, doing: Callable[[], object]) -> None:
        """Do something that ends the case in the window, unless the person would rather not."""
        if not self._reviewing.unsaved:
            doing()
        elif not self._asking:
            self._asking = True
            self._ask(doing)

    def _ask(self, doing: Callable[[], object]) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved decisions"))
        box.setText(self.tr("Save what was decided and entered?"))
        box.setInformativeText(self.tr("It is in no file yet, and what you discard cannot be brought back."))
        box.setStandardButtons(SAVE | DISCARD | CANCEL)
        box.setDefaultButton(SAVE)
        box.setEscapeButton(CANCEL)
        box.finished.connect(lambda answer: self._on_answer(answer, doing))
        box.open()

    def _on_answer(self, answer: int, doing: Callable[[], object]) -> None:
        self._asking = False
        if answer == SAVE:
            self._saving.save(doing)
        elif answer == DISCARD:
            self._reviewing.discard()
            doing()
