"""The dialog with what stands over the report: title, author, date, handling marking, and the assessment."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.review import Head
from desktop_app.window.parts import answer_buttons, role_label


class CaseDialog(QDialog):
    """Edits the head of a case; what is left empty does not stand in the report."""

    def __init__(self, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The report's head"))
        self.resize(640, 600)
        names = {
            "title": (self.tr("&Title"), self.tr("What the report is called")),
            "author": (self.tr("&Author"), self.tr("Who answers for the report")),
            "date": (self.tr("&Date"), self.tr("The date that the report bears, such as 2024-07-25")),
            "marking": (self.tr("&Handling marking"), self.tr("Stands on every page")),
            "second_reader": (self.tr("&Second reader"), self.tr("Who has read the report besides the author")),
        }
        self.fields = {name: QLineEdit(getattr(head, name)) for name in names}
        form = QFormLayout()
        form.setSpacing(10)
        for name, (text, hint) in names.items():
            self.fields[name].setPlaceholderText(hint)
            self.fields[name].setAccessibleName(text.replace("&", ""))
            self.fields[name].setAccessibleDescription(hint)
            form.addRow(text, self.fields[name])
        self.assessment = QPlainTextEdit(head.assessment)
        self.assessment.setAccessibleName(self.tr("Assessment"))
        self.assessment.setPlaceholderText(self.tr("What you make of it, in your own words; Markdown"))
        self.assessment.setTabChangesFocus(True)
        self.preview = QTextBrowser()
        self.preview.setAccessibleName(self.tr("Assessment as the report shows it"))
        self.preview.setOpenLinks(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.assessment, self.tr("&Write"))
        self.tabs.addTab(self.preview, self.tr("&Preview"))
        self.tabs.tabBar().setAccessibleName(self.tr("Assessment: write or preview"))
        self.tabs.currentChanged.connect(self._show)
        buttons = answer_buttons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(role_label("caption", self.tr("Your assessment").upper()))
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.fields["title"].setFocus()

    @property
    def head(self) -> Head:
        """Return what was entered."""
        text = {name: " ".join(field.text().split()) for name, field in self.fields.items()}
        return Head(**text, assessment=self.assessment.toPlainText().strip())

    def _show(self) -> None:
        from desktop_app.reports.formats.assessment import assessment

        self.preview.setMarkdown(str(assessment(self.assessment.toPlainText())))
