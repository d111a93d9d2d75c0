"""The report as it will be exported, shown in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.window.parts import close_buttons

PAPER = "QTextBrowser { background: #ffffff; color: #1a1d21; }"


def show_preview(html: str, export: QAction, parent: QWidget) -> QDialog:
    """Show the very HTML that is exported, on paper white in every theme; offer to export it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(QCoreApplication.translate("Preview", "Report preview"))
    dialog.resize(900, 760)
    page = QTextBrowser()
    page.setAccessibleName(QCoreApplication.translate("Preview", "Report"))
    page.setOpenLinks(False)
    page.setStyleSheet(PAPER)
    page.document().setDocumentMargin(28)
    page.setHtml(html)
    buttons = close_buttons(dialog)
    save = buttons.addButton(
        QCoreApplication.translate("Preview", "Export report…"), QDialogButtonBox.ButtonRole.ActionRole
    )
    save.setProperty("primary", True)
    save.clicked.connect(export.trigger)
    layout = QVBoxLayout(dialog)
    layout.addWidget(page)
    layout.addWidget(buttons)
    dialog.open()
    return dialog
