"""What a copy that is handed on does not hold, a line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget

from desktop_app.reports import LeftOut


class LeftOutList(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leftOut")
        self.setAccessibleName(self.tr("Left out of this copy"))
        self.setWordWrap(True)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setMinimumHeight(110)

    def show_left_out(self, left_out: Sequence[LeftOut]) -> None:
        self.clear()
        self.addItems([self._words(one) for one in left_out] or [self.tr("Nothing: all that is known is in it.")])

    def _words(self, one: LeftOut) -> str:
        names = ", ".join(one.names)
        match one.what:
            case "texts":
                return self.tr("The full texts of both articles: sentences around the findings stand in their place.")
            case "folders":
                return self.tr("The folders of {names}.").format(names=names)
            case "addresses":
                said = self.tr("User, password and all after “?” or “#” in the address {names}.")
                return said.format(names=names)
            case "notes":
                return self.tr("%n note(s) on findings.", "", one.count)
            case "reasons":
                return self.tr("%n reason(s) for setting points aside.", "", one.count)
            case "tags":
                return self.tr("%n tag(s) on findings.", "", one.count)
            case "grades":
                return self.tr("%n grade(s).", "", one.count)
