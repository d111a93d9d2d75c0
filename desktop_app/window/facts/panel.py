"""The facts panel: what only one article reports, where they differ, what both report, and the sources named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.window import words
from desktop_app.window.facts.card_splitter import CardSplitter
from desktop_app.window.facts.chips import Chips
from desktop_app.window.facts.delegate import FactsDelegate
from desktop_app.window.facts.evidence import Evidence
from desktop_app.window.facts.facts_list import FactsList
from desktop_app.window.facts.model import ROW_ROLE, FactsModel
from desktop_app.window.facts.rows import OriginRow, PointRow, Row, arrange, arrange_origins
from desktop_app.window.facts.same import same_point, same_tie
from desktop_app.window.facts.tabs import Tabs
from desktop_app.window.facts.wanted_menu import WantedMenu
from desktop_app.window.parts import role_label
from desktop_app.window.shown import TABS, Point, Shown, Tab, Tie
from desktop_app.window.theme import Colours

if TYPE_CHECKING:
    from desktop_app.comparison.model import Origin

SOURCES = len(TABS)


class FactsPanel(QWidget):
    """Lists the points of a comparison; `chosen` carries the Point, Origin or Tie chosen, None for none."""

    chosen = Signal(object)
    walked = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("factsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: Shown | None = None
        self._now: Point | None = None
        self._tie: Tie | None = None
        self._origin: Origin | None = None
        self.tabs = self._make_tabs()
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter by words"))
        self.filter.textChanged.connect(self._fill)
        self.wanted = WantedMenu()
        self.wanted.changed.connect(self._fill)
        self.chips = Chips()
        self.chips.changed.connect(self._fill)
        self.model = FactsModel(self)
        self.list = FactsList()
        self.list.setModel(self.model)
        self.list.painted.connect(self.painted)
        self._delegate = FactsDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.model.modelReset.connect(self._delegate.forget)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.nothing = role_label("dim")
        self.nothing.setParent(self.list)
        self.nothing.move(16, 16)
        self.evidence = Evidence()
        self.evidence.followed.connect(self.choose)
        self.splitter = CardSplitter(self.list, self.evidence)
        self._lay_out()

    def wear(self, colours: Colours) -> None:
        self._delegate.wear(colours)
        self.evidence.wear(colours)
        self.list.viewport().update()

    def set_type(self, font: QFont) -> None:
        """Set the type of the list and the card."""
        self._delegate.set_font(font)
        self.list.setFont(font)
        self.list.bring(self.list.currentIndex())
        self.evidence.set_type(font)

    def show_comparison(self, shown: Shown | None, *, back: Point | None = None) -> None:
        """List the points of a comparison. What was chosen stays chosen where it is still listed, else the next one in
        its place; `back` is a point to choose instead, in whatever tab it is now."""
        before, listed = self._now or self._tie, self.listed
        self._shown = shown
        for index, tab in enumerate(TABS):
            number = shown.count(tab) if shown else 0
            self.tabs.setTabText(index, f"{words.tab_name(tab)} {number}" if shown else words.tab_name(tab))
        self._now = same_point(shown, self._now) if shown and self._now else None
        self._tie = same_tie(shown, self._tie) if shown and self._tie else None
        self._fill()
        if back:
            self.choose_again(back)
        elif listed and not self.listed:
            self._choose_beside(listed)
        if before and not (self._now or self._tie):
            self.chosen.emit(None)

    @property
    def point(self) -> Point | None:
        """Return the point that is chosen."""
        return self._now

    @property
    def tie(self) -> Tie | None:
        """Return the tie that is chosen, in the place of a point."""
        return self._tie

    @property
    def listed(self) -> Point | None:
        """Return the point that is chosen, if the open tab lists it."""
        return self._now if self._place_now() is not None else None

    def choose(self, fact_id: str) -> None:
        """Open the tab of a fact and choose it."""
        if self._shown is None or fact_id not in self._shown.tab_of:
            return
        tab, place = self._shown.tab_of[fact_id]
        self.tabs.setCurrentIndex(TABS.index(tab))
        self._choose_place(place)

    def choose_again(self, before: Point) -> None:
        """Choose a point of an earlier judgement where it is now, if it is still there."""
        now = same_point(self._shown, before) if self._shown else None
        if now:
            self.choose(now.lead.id)

    def choose_tie(self, tie: Tie) -> None:
        """Choose a tie instead of a point."""
        self.list.selectionModel().clear()
        self._now, self._tie = None, tie
        self._show_card()
        self.chosen.emit(tie)
        self.walked.emit()

    def next_unreviewed(self, passed: Collection[str] = (), *, here: bool = False) -> bool:
        """Choose the next point that nobody has looked at, of this tab and then, unless it must be `here`, of the
        others; those that the filter hides are left out, so are the `passed` ids of facts. Say whether there is one."""
        shown = self._shown
        if shown is None:
            return False
        first = self.tabs.currentIndex() % len(TABS)
        now = self._place_now()
        for turn in range(len(TABS) + 1):
            index = (first + turn) % len(TABS)
            is_open = index == self.tabs.currentIndex()
            if here and not is_open:
                continue
            for row in self._by_place(self.model.rows if is_open else self._rows_of(TABS[index])):
                seen = row.standing.state != "unreviewed" or row.point.lead.id in passed
                behind = turn == 0 and now is not None and row.place <= now
                if not (seen or behind or row.point is self._now):
                    self.choose(row.point.lead.id)
                    return True
        return False

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) fact of the open tab, in the order of the text."""
        places = [row.place for row in self._by_place(self.model.rows)]
        if not places:
            return
        now = self._place_now()
        if now is None:
            self._choose_place(places[0] if by > 0 else places[-1])
            return
        further = [place for place in places if place > now] if by > 0 else [p for p in reversed(places) if p < now]
        self._choose_place(further[0] if further else places[0] if by > 0 else places[-1])

    def position(self) -> str:
        """Say where the walk through the open tab stands: "Differ 1 of 4"."""
        if self._shown is None or self.tabs.currentIndex() == SOURCES:
            return ""
        tab = TABS[self.tabs.currentIndex()]
        total, aside = self._shown.count(tab), self._shown.aside[tab]
        place = self._place_now()
        name = words.tab_name(tab)
        if place is None:
            return f"{name} {total}"
        if place in aside:
            return self.tr("{tab}: set aside").format(tab=name)
        return self.tr("{tab} {place} of {total}").format(
            tab=name, place=place + 1 - bisect_left(aside, place), total=total
        )

    def _place_now(self) -> int | None:
        if self._shown is None or self._now is None:
            return None
        tab, place = self._shown.tab_of[self._now.lead.id]
        return place if TABS.index(tab) == self.tabs.currentIndex() else None

    def _fill(self) -> None:
        shown, index = self._shown, self.tabs.currentIndex()
        self.chips.setVisible(index != SOURCES)
        self.wanted.setVisible(index != SOURCES)
        self.filter.setPlaceholderText(self.tr("Filter sources…") if index == SOURCES else self.tr("Filter facts…"))
        rows: Sequence[Row]
        if shown and index == SOURCES:
            rows = arrange_origins(shown.reviewed, words.origin_group, self.filter.text())
        else:
            rows = self._rows_of(TABS[index % SOURCES])
        self.model.fill(rows)
        if shown and not rows:
            tab = None if index == SOURCES else TABS[index]
            self.nothing.setText(words.nothing_listed(tab, shown.comparison.in_english))
            self.nothing.adjustSize()
        self.nothing.setVisible(shown is not None and not rows)
        self._origin = None
        self._show_card()
        place = self._place_now()
        if place is not None:
            self._show_row(self.model.row_of(place))
        else:
            self.list.scrollToTop()
        self.walked.emit()

    def _rows_of(self, tab: Tab) -> Sequence[Row]:
        shown = self._shown
        if shown is None:
            return []
        sought, kinds, wanted = self.filter.text(), self.chips.chosen, self.wanted.wanted
        if not sought.strip() and not kinds and wanted == "all":
            return shown.rows[tab]
        return arrange(shown.points[tab], shown.reviewed, sought, kinds, wanted)

    @staticmethod
    def _by_place(rows: Sequence[Row]) -> list[PointRow]:
        return sorted((row for row in rows if isinstance(row, PointRow)), key=lambda row: row.place)

    def _show_card(self) -> None:
        """Show what the chosen point rests on where the open tab lists it, the chosen tie, or the chosen source."""
        is_sources = self.tabs.currentIndex() == SOURCES
        self.evidence.show_chosen(self._shown, self._tie or self.listed or self._origin, sources=is_sources)

    def _choose_beside(self, gone: Point) -> None:
        """Choose the point of the open tab that stands next in the text after one that is gone from it."""
        rows = self._by_place(self.model.rows)
        after = [row.place for row in rows if row.point.lead.start >= gone.lead.start]
        if after or rows:
            self._choose_place(after[0] if after else rows[-1].place)

    def _choose_place(self, place: int) -> None:
        row = self.model.row_of(place)
        if row is None:
            self.filter.clear()
            self.chips.choose_all()
            self.wanted.choose("all")
            row = self.model.row_of(place)
        self._show_row(row)

    def _show_row(self, row: int | None) -> None:
        if row is None:
            return
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.bring(index)

    def _on_row(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, PointRow) and row.point is not self._now:
            self._now, self._tie = row.point, None
            self._show_card()
            self.chosen.emit(row.point)
        elif isinstance(row, OriginRow):
            self._now, self._tie, self._origin = None, None, row.origin
            self._show_card()
            self.chosen.emit(row.origin)
        self.walked.emit()

    def _make_tabs(self) -> Tabs:
        tabs = Tabs()
        tabs.setAccessibleName(self.tr("Kinds of points"))
        for tab in TABS:
            tabs.addTab(words.tab_name(tab))
        tabs.addTab(self.tr("Sources"))
        tabs.currentChanged.connect(self._fill)
        return tabs

    def _lay_out(self) -> None:
        controls = QVBoxLayout()
        controls.setContentsMargins(12, 12, 12, 12)
        controls.setSpacing(8)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(8)
        narrowing.addWidget(self.filter, 1)
        narrowing.addWidget(self.wanted)
        controls.addLayout(narrowing)
        controls.addWidget(self.chips)
        row = QFrame()
        row.setObjectName("tabsRow")
        row_layout = QVBoxLayout(row)
        row_layout.setContentsMargins(4, 0, 4, 0)
        row_layout.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(row)
        layout.addLayout(controls)
        layout.addWidget(self.splitter, 1)
