"""The rows of the facts panel as an item model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop_app.window import words
from desktop_app.window.facts.rows import Heading, OriginRow, PointRow, Row
from desktop_app.window.review_words import graded_words

ROW_ROLE = Qt.ItemDataRole.UserRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1


class FactsModel(QAbstractListModel):
    """Headings, points and sources; words are made when they are asked for, so that a long list costs little."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def fill(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def row_of(self, place: int) -> int | None:
        """Return the row of the point at a place of its tab, None where the filter hides it."""
        for number, row in enumerate(self._rows):
            if isinstance(row, PointRow) and row.place == place:
                return number
        return None

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        if role == DETAIL_ROLE:
            return detail_of(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = row.standing.spoken if isinstance(row, PointRow) else ""
            return ". ".join(part.rstrip(".") for part in (title_of(row), detail_of(row), said) if part)
        return None


def title_of(row: Row) -> str:
    if isinstance(row, PointRow):
        return words.title(row.point)
    if isinstance(row, OriginRow):
        return row.origin.name
    return f"{words.group_name(row.group)} · {row.count}"


def detail_of(row: Row) -> str:
    if isinstance(row, PointRow):
        standing = row.standing
        parts = (
            words.detail(row.point),
            graded_words(standing.grades, naming=True),
            *(f"#{tag}" for tag in standing.tags),
        )
        return " · ".join(part for part in parts if part)
    if isinstance(row, OriginRow):
        parts = words.origin_places(row.comparison, row.origin), graded_words(row.grades, naming=False)
        return " · ".join(part for part in parts if part)
    return ""
