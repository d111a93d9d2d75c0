"""The chips that narrow the facts down to some kinds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QToolButton, QWidget

from desktop_app.window import words

KINDS = ("attribution", "quote", "number", "date", "name", "list", "claim")
GAP = 6


class Chips(QWidget):
    """One chip for all kinds, and one a kind; `changed` carries the chosen kinds, empty for all."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self)
        self._all = self._chip(self.tr("All"))
        self._all.setChecked(True)
        self._all.clicked.connect(self.choose_all)
        layout.addWidget(self._all)
        self._of: dict[str, QToolButton] = {}
        for kind in KINDS:
            self._of[kind] = self._chip(words.kind_name(kind))
            self._of[kind].clicked.connect(self._choose)
            layout.addWidget(self._of[kind])

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(kind for kind, chip in self._of.items() if chip.isChecked())

    def choose_all(self) -> None:
        for chip in self._of.values():
            chip.setChecked(False)
        self._choose()

    def _choose(self) -> None:
        self._all.setChecked(not self.chosen)
        self.changed.emit(self.chosen)

    def _chip(self, text: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(text)
        chip.setCheckable(True)
        chip.setProperty("chip", True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(self.tr("Show facts of kind: {kind}").format(kind=text))
        return chip


class FlowLayout(QLayout):
    """Puts widgets side by side and goes on in the next line where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.geometry().width())))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def _flow(self, rect: QRect, *, place: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and x > rect.x():
                x, y, tallest = rect.x(), y + tallest + GAP, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + GAP
            tallest = max(tallest, size.height())
        return y + tallest - rect.y()
