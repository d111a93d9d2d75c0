"""The report on paper, painted off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop_app.window.errors import explain
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.reports import Profile
    from desktop_app.review import Case


class Printing(QObject):
    """Asks for a printer and prints on it; `printed` carries the profile, `failed` a sentence."""

    began = Signal()
    printed = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._painting = Worker(self)
        self._painting.done.connect(self.printed)
        self._painting.failed.connect(lambda error: self.failed.emit(explain(error)))

    def close(self) -> None:
        """Wait for what is being painted."""
        self._painting.close()

    def ask(self, case: Case, profile: Profile, window: QWidget) -> QPrintDialog:
        """Ask for printer and pages in a dialog over a window, and print the pages of the PDF there."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print the report"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.finished.connect(lambda answer: self._print(case, profile, printer) if answer else None)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog

    def _print(self, case: Case, profile: Profile, printer: QPrinter) -> None:
        def work(_progress, _should_cancel):
            from desktop_app.reports.build import build_report
            from desktop_app.reports.formats.as_pdf import EVERY_PAGE, paint_report

            first, last = printer.fromPage(), printer.toPage()
            paint_report(build_report(case, profile=profile), printer, range(first, last + 1) if last else EVERY_PAGE)
            return profile

        self._painting.start(work)
        self.began.emit()
