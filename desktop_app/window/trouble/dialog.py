"""The dialog on an error that nobody foresaw: what to do now, and the log that can be sent."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.trouble import Trouble, log_path
from desktop_app.window.parts import role_label

WIDTH, LOG_HEIGHT = 620, 120


class TroubleDialog(QDialog):
    """Says what may be unfinished, what is kept and what to do; all that comes while it is open goes into it."""

    save_wanted = Signal()

    def __init__(self, *, has_case: bool, unsaved: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(WIDTH)
        self._troubles: list[Trouble] = []
        self._messages_logged = 0
        mistake = self.tr("Twosource made a mistake. What was being done just now may not be finished.")
        self.advice = role_label("advice", wraps=True)
        self._advise(self._kept(has_case, unsaved))
        self.log_words = role_label("dim", wraps=True)
        self.log_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.log_text = QPlainTextEdit()
        self.log_text.setReadOnly(True)
        self.log_text.setAccessibleName(self.tr("What the log says"))
        self.log_text.setMinimumHeight(LOG_HEIGHT)
        self.with_messages = QCheckBox(self.tr("Write the &messages as well: they may hold words of the articles"))
        self.with_messages.toggled.connect(self._say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(role_label("dialogAbout", mistake, wraps=True))
        layout.addWidget(self.advice)
        layout.addWidget(self.log_text, 1)
        for widget in (self.log_words, self.with_messages, self._buttons(unsaved)):
            layout.addWidget(widget)
        self.go_on_button.setFocus()
        self.resize(self.sizeHint())
        self.finished.connect(self._log_messages)

    def add(self, new: list[tuple[Trouble, str]]) -> None:
        """Take up errors, each with why it is in no log, "" where it is."""
        self._troubles += [trouble for trouble, _ in new]
        for _, refused in new:
            self._tell_of_log(refused)
        self._say()

    def tell_not_kept(self, reason: str) -> None:
        """Say that no copy of the decisions could be made."""
        self._advise(self.tr("{reason} Save your decisions now.").format(reason=reason))

    def _kept(self, has_case: bool, unsaved: bool) -> str:
        if unsaved:
            return self.tr("Your decisions are kept: a copy is being made, for the next start should you need it.")
        return self.tr("Your decisions are kept: all of them are saved.") if has_case else ""

    def _advise(self, of_decisions: str) -> None:
        said = [
            of_decisions,
            self.tr("You can go on. If the window looks wrong, close it and start Twosource anew."),
            self.tr("To have this mended, send the log to whoever looks after Twosource for you."),
        ]
        self.advice.setText("\n".join(filter(None, said)))

    def _buttons(self, unsaved: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.open_button = buttons.addButton(self.tr("&Open the log"), role)
        self.open_button.clicked.connect(lambda: self._show(str(log_path())))
        self.folder_button = buttons.addButton(self.tr("Show in &folder"), role)
        self.folder_button.clicked.connect(lambda: self._show(str(log_path().parent)))
        self.save_button: QPushButton | None = None
        if unsaved:
            self.save_button = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
            self.save_button.setProperty("primary", True)
            self.save_button.clicked.connect(self._save)
        self.go_on_button = buttons.addButton(self.tr("&Go on"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go_on_button.clicked.connect(self.reject)
        self.go_on_button.setDefault(True)
        return buttons

    def _save(self) -> None:
        self.accept()
        self.save_wanted.emit()

    def _show(self, path: str) -> None:
        self._log_messages()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.log_words.setText(self.tr("Nothing here opens it. The log is {path}").format(path=log_path()))

    def _log_messages(self) -> None:
        if not self.with_messages.isChecked():
            return
        for trouble in self._troubles[self._messages_logged :]:
            try:
                trouble.log_messages()
            except OSError as error:
                self._tell_of_log(error.strerror or str(error))
        self._messages_logged = len(self._troubles)

    def _tell_of_log(self, refused: str) -> None:
        """Say where the log is, or why there is none."""
        path = log_path()
        if refused:
            said = self.tr("No log could be written to {path}: {reason}. You can copy what it was to hold from above.")
            self.log_words.setText(said.format(path=path, reason=refused))
        else:
            said = self.tr("This stands in {path}. It says where in the program it happened: no word of the articles.")
            self.log_words.setText(said.format(path=path))

    def _say(self) -> None:
        """Show what the log says."""
        said = []
        for trouble in self._troubles:
            said.append(trouble.where)
            if self.with_messages.isChecked():
                said += trouble.messages
        self.log_text.setPlainText("\n".join(said))
