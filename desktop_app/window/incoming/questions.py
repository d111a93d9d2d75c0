"""What is asked before an article can be read: whether a site may be contacted, and the password of a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from desktop_app.window.parts import answer_buttons, role_label

translate = QCoreApplication.translate


def ask_site(site: str, sender: str, window: QWidget, yes: Callable[[], object]) -> None:
    """Ask whether a site may be contacted, to which another site, the sender, may have sent on."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("Questions", "Use the network?"))
    seen = translate("Questions", "{site} will see this computer's address.").format(site=site)
    if sender:
        sent = translate("Questions", "{sender} sends on to another site.").format(sender=sender)
        seen = f"{sent} {seen}"
    box.setText(seen)
    box.setInformativeText(
        translate(
            "Questions",
            "The page is fetched and nothing else: no pictures, no scripts, no cookies. "
            "You are not asked again about this site while this window is open.",
        )
    )
    fetch = box.addButton(translate("Questions", "&Fetch the page"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(fetch)
    box.setEscapeButton(cancel)
    box.finished.connect(lambda _: yes() if box.clickedButton() is fetch else None)
    box.open()


class PasswordDialog(QDialog):
    """Asks for the password of an article; `wrong` says that the one before did not open it."""

    def __init__(self, place: str, *, wrong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Password needed"))
        name = PurePath(place).name
        needed = self.tr("“{name}” opens only with a password.").format(name=name)
        refused = self.tr("That password does not open “{name}”.").format(name=name)
        said = role_label("warning" if wrong else "dim", refused if wrong else needed, wraps=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        self.field.setAccessibleDescription(said.text())
        self.field.setMinimumWidth(340)
        label = QLabel(self.tr("&Password"))
        label.setBuddy(self.field)
        buttons = answer_buttons(self)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(False)
        self.field.textChanged.connect(lambda text: ok.setEnabled(bool(text)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        kept = role_label("dim", self.tr("It is kept only while this window is open."), wraps=True)
        for widget in (said, label, self.field, kept, buttons):
            layout.addWidget(widget)
        self.field.setFocus()
