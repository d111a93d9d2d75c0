"""Writing the report to a file, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.window.errors import explain
from desktop_app.window.preferences import Preferences
from desktop_app.window.worker import Worker

if TYPE_CHECKING:
    from desktop_app.comparison.model import Comparison
    from desktop_app.reports import Format

FORMATS = {"md": "Markdown (*.md)", "html": "HTML (*.html)", "json": "JSON (*.json)"}


class Exporting(QObject):
    """Asks where to and in which format; `exported` carries the path written, `failed` a sentence for the person."""

    exported = Signal(object)
    failed = Signal(str)
    rendered = Signal(object)

    def __init__(self, preferences: Preferences, shown: Callable[[], Comparison | None], window: QWidget) -> None:
        super().__init__(window)
        self._window, self._preferences, self._shown = window, preferences, shown
        self._writing, self._rendering = Worker(self), Worker(self)
        self._writing.done.connect(self.exported)
        self._writing.failed.connect(lambda error: self.failed.emit(explain(error)))
        self._rendering.done.connect(self.rendered)
        self._rendering.failed.connect(lambda error: self.failed.emit(explain(error)))

    def close(self) -> None:
        self._writing.close()
        self._rendering.close()

    def ask(self) -> None:
        """Ask for the file to write the comparison in the window to, starting from the format used last."""
        comparison = self._shown()
        if comparison is None:
            return
        last = self._preferences.text("format", "html")
        start = str(Path(self._preferences.text("folder")) / f"{self.tr('comparison')}.{last}")
        path, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export report"),
            start,
            ";;".join(FORMATS.values()),
            FORMATS.get(last, FORMATS["html"]),
        )
        if path:
            ending = Path(path).suffix.lower().lstrip(".")
            by_filter = next((name for name, words in FORMATS.items() if words == chosen), last)
            self.write(comparison, path if ending in FORMATS else f"{path}.{by_filter}")

    def write(self, comparison: Comparison, path: str) -> None:
        """Write the report; its format is the file's ending."""
        form = cast("Format", Path(path).suffix.lower().lstrip("."))
        self._preferences.keep("format", form)

        def work(_progress, _should_cancel):
            from desktop_app.reports import write_report

            write_report(comparison, Path(path), form)
            return path

        self._writing.start(work)

    def render(self) -> None:
        """Make the HTML of the report on the comparison in the window, for `rendered`."""
        comparison = self._shown()
        if comparison is None:
            return

        def work(_progress, _should_cancel):
            from desktop_app.reports import render_report

            return render_report(comparison, "html")

        self._rendering.start(work)
