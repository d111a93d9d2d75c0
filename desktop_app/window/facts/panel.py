"""The facts panel: what only one article reports, where they differ, what both report, and the sources named."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QTabBar, QVBoxLayout, QWidget

from desktop_app.window import words
from desktop_app.window.facts.chips import Chips
from desktop_app.window.facts.delegate import FactsDelegate
from desktop_app.window.facts.evidence import Evidence
from desktop_app.window.facts.model import ROW_ROLE, FactsModel
from desktop_app.window.facts.rows import OriginRow, PointRow, arrange, arrange_origins
from desktop_app.window.parts import role_label
from desktop_app.window.shown import TABS, Point, Shown
from desktop_app.window.theme import Colours

SOURCES = len(TABS)
BATCH = 60


class FactsPanel(QWidget):
    """Lists the points of a comparison; `chosen` carries the Point or Origin chosen, None for none."""

    chosen = Signal(object)
    walked = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("factsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: Shown | None = None
        self._now: Point | None = None
        self.tabs = self._make_tabs()
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter by words"))
        self.filter.textChanged.connect(self._fill)
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
        self._nothing = role_label("dim", self.tr("No facts here."))
        self._nothing.setParent(self.list)
        self._nothing.move(16, 16)
        self.evidence = Evidence()
        self._lay_out()

    def wear(self, colours: Colours) -> None:
        self._delegate.wear(colours)
        self.evidence.wear(colours)
        self.list.viewport().update()

    def show_comparison(self, shown: Shown | None) -> None:
        """List the points of a comparison; what was chosen stays chosen where it is still there."""
        before, self._shown = self._now, shown
        for index, tab in enumerate(TABS):
            number = len(shown.points[tab]) if shown else 0
            self.tabs.setTabText(index, f"{words.tab_name(tab)} {number}" if shown else words.tab_name(tab))
        self._now = self._same_point(before) if before else None
        self._fill()
        if before and not self._now:
            self.chosen.emit(None)
        self.evidence.show_point(shown, self._now)

    @property
    def point(self) -> Point | None:
        """Return the point that is chosen."""
        return self._now

    def choose(self, fact_id: str) -> None:
        """Open the tab of a fact and choose it."""
        if self._shown is None or fact_id not in self._shown.tab_of:
            return
        tab, place = self._shown.tab_of[fact_id]
        self.tabs.setCurrentIndex(TABS.index(tab))
        self._choose_place(place)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) fact of the open tab, in the order of the text."""
        places = sorted(row.place for row in self.model.rows if isinstance(row, PointRow))
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
        total = len(self._shown.points[tab])
        place = self._place_now()
        name = words.tab_name(tab)
        if place is None:
            return f"{name} {total}"
        return self.tr("{tab} {place} of {total}").format(tab=name, place=place + 1, total=total)

    def _place_now(self) -> int | None:
        if self._shown is None or self._now is None:
            return None
        tab, place = self._shown.tab_of[self._now.lead.id]
        return place if TABS.index(tab) == self.tabs.currentIndex() else None

    def _same_point(self, before: Point) -> Point | None:
        """Find a point again after another judgement: the same words of the same article."""
        fact = before.lead
        for point in (point for points in self._shown.points.values() for point in points) if self._shown else ():
            now = point.a if fact.side == "a" else point.b
            if now and (now.start, now.end, now.kind) == (fact.start, fact.end, fact.kind):
                return point
        return None

    def _fill(self) -> None:
        shown, index = self._shown, self.tabs.currentIndex()
        self.chips.setVisible(index != SOURCES)
        self.filter.setPlaceholderText(self.tr("Filter sources…") if index == SOURCES else self.tr("Filter facts…"))
        if shown is None:
            rows = []
        elif index == SOURCES:
            rows = arrange_origins(shown.comparison, words.origin_group, self.filter.text())
        else:
            rows = arrange(shown.points[TABS[index]], self.filter.text(), self.chips.chosen)
        self.model.fill(rows)
        self._nothing.setVisible(shown is not None and not rows)
        place = self._place_now()
        if place is not None:
            self._show_row(self.model.row_of(place))
        self.walked.emit()

    def _choose_place(self, place: int) -> None:
        row = self.model.row_of(place)
        if row is None:
            self.filter.clear()
            self.chips.choose_all()
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
            self._now = row.point
            self.evidence.show_point(self._shown, row.point)
            self.chosen.emit(row.point)
        elif isinstance(row, OriginRow):
            self._now = None
            self.evidence.show_origin(row.comparison, row.origin)
            self.chosen.emit(row.origin)
        self.walked.emit()

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setExpanding(False)
        tabs.setDocumentMode(True)
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
        controls.addWidget(self.filter)
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
        layout.addWidget(self.list, 1)
        layout.addWidget(self.evidence)


class FactsList(QListView):
    """A list that lays out its rows in batches, so that thousands of them never hold the window up."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("factsList")
        self.setAccessibleName(self.tr("Facts"))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        # A row further down may not be laid out yet; it is brought into view as soon as it is.
        self._wanted = QModelIndex()
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._bring_wanted)

    def bring(self, index: QModelIndex) -> None:
        """Bring a row into view."""
        self._wanted = index
        self._later.start()

    def _bring_wanted(self) -> None:
        if not self._wanted.isValid() or self._wanted.row() >= self.model().rowCount():
            self._later.stop()
        elif not self.visualRect(self._wanted).isEmpty():
            self._later.stop()
            self.scrollTo(self._wanted)

    def resizeEvent(self, event) -> None:
        """Keep the chosen row in view where the card under the list takes its place."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.bring(self.currentIndex())

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        self.painted.emit()
