"""The facts panel: rows, filter, words, walking."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.articles import Article
from desktop_app.reports import render_report
from desktop_app.review import apply, decide
from desktop_app.window import words
from desktop_app.window.facts.grounds import word_after, word_before
from desktop_app.window.facts.model import DETAIL_ROLE, FactsModel
from desktop_app.window.facts.panel import SOURCES, FactsPanel
from desktop_app.window.facts.rows import Heading, PointRow, arrange, arrange_origins
from desktop_app.window.facts.tabs import SPARED
from desktop_app.window.main_window import MainWindow
from desktop_app.window.shown import Point, Shown, show
from tests.window.made import made_comparison, made_shown


@pytest.fixture
def shown() -> Shown:
    return made_shown()


@pytest.fixture
def panel(window: MainWindow, shown: Shown) -> FactsPanel:
    window.stack.setCurrentWidget(window.page)
    window.page.panel.show_comparison(shown)
    return window.page.panel


def texts(panel: FactsPanel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


@pytest.mark.usefixtures("qapp")
def test_qt_finds_no_fault_with_the_model(shown: Shown) -> None:
    model = FactsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.fill(arrange(shown.points["only_a"], shown.reviewed))
    model.fill(arrange_origins(shown.reviewed, words.origin_group))
    model.fill([])
    assert tester.model() is model


def test_rows_are_grouped_by_kind_in_the_order_of_the_text(shown: Shown) -> None:
    rows = arrange(shown.points["only_a"], shown.reviewed)
    assert [r.group if isinstance(r, Heading) else r.place for r in rows if isinstance(r, Heading | PointRow)] == [
        "number", 0, "claim", 1, 2,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sought", "kinds", "places"),
    [
        ("fog", frozenset(), [1]),
        ("HARBOUR fog", frozenset(), [1]),
        ("", frozenset({"number"}), [0]),
        ("ferry", frozenset(), []),
    ],
)
def test_the_filter_looks_at_words_sources_and_kind(
    shown: Shown, sought: str, kinds: frozenset[str], places: list[int]
) -> None:
    rows = arrange(shown.points["only_a"], shown.reviewed, sought, kinds)
    assert [row.place for row in rows if isinstance(row, PointRow)] == places


def test_tabs_carry_their_counts(panel: FactsPanel) -> None:
    assert [panel.tabs.tabText(i) for i in range(5)] == ["Only in A 3", "Only in B 2", "Differ 2", "Both 1", "Sources"]


def test_a_row_says_the_fact_how_it_differs_and_per_whom(panel: FactsPanel) -> None:
    panel.tabs.setCurrentIndex(2)
    assert texts(panel) == [
        "Numbers · 1",
        "212 people ↔ about 200 people",
        "Dates and durations · 1",
        "on Monday ↔ on 4 May",
    ]
    detail = panel.model.index(1).data(DETAIL_ROLE)
    assert detail == "A is more precise · per: A nobody named · B nobody named"
    panel.tabs.setCurrentIndex(1)
    assert panel.model.index(1).data(DETAIL_ROLE) == "per a passenger via Lissa Courier"


def test_next_and_previous_walk_the_open_tab_and_come_round(panel: FactsPanel) -> None:
    said = []
    panel.walked.connect(lambda: said.append(panel.position()))
    assert panel.position() == "Only in A 3"
    for by in (1, 1, 1, 1, -1):
        panel.step(by)
    assert [each for i, each in enumerate(said) if i == 0 or said[i - 1] != each] == [
        "Only in A 1 of 3", "Only in A 2 of 3", "Only in A 3 of 3", "Only in A 1 of 3", "Only in A 3 of 3",
    ]  # fmt: skip


def test_choosing_a_fact_opens_its_tab_and_clears_a_filter_that_hides_it(panel: FactsPanel, qtbot: QtBot) -> None:
    panel.filter.setText("zzz")
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.choose("f8")
    assert chosen.args[0].lead.id == "f8"
    assert panel.tabs.currentIndex() == 1
    assert panel.filter.text() == ""


def test_typing_and_chips_narrow_the_list(panel: FactsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "hull")
    assert texts(panel) == ["Claims · 1", "Divers will look at the hull"]
    panel.filter.clear()
    qtbot.mouseClick(panel.chips._of["number"], Qt.MouseButton.LeftButton)
    assert texts(panel) == ["Numbers · 1", "At least three crew members were hurt"]


def test_the_card_says_why_a_pair_stands_together(panel: FactsPanel) -> None:
    panel.choose("f0")
    card = panel.evidence.text
    assert "strong match" in card
    assert "212 ~ 200" in card
    assert "0.86" not in card
    assert "0.86" in panel.evidence._text.toolTip()


def test_the_card_is_read_out(panel: FactsPanel) -> None:
    panel.tabs.setCurrentIndex(2)
    panel.step(1)
    said = panel.evidence.findChild(QLabel).accessibleDescription().splitlines()
    assert said[0].startswith("Why this pair")
    assert "A ¶2.1 · nobody named" in said
    assert not any("<" in line for line in said)


def test_the_card_says_how_near_the_other_article_comes(panel: FactsPanel) -> None:
    panel.choose("f10")
    card = panel.evidence.text
    assert "Found only in A" in card
    assert "missing there: Divers, hull" in card
    assert "cancelled all crossings" in card
    panel.choose("f3")
    assert "Nothing in B comes near." in panel.evidence.text


def test_the_card_is_that_of_the_open_tab(panel: FactsPanel) -> None:
    panel.choose("f10")
    panel.tabs.setCurrentIndex(SOURCES)
    assert "Choose a source to see what rests on it." in panel.evidence.text
    panel.list.setCurrentIndex(panel.model.index(1))
    assert "the harbour master" in panel.evidence.text
    panel.tabs.setCurrentIndex(3)
    assert "Choose a fact to see what it rests on." in panel.evidence.text
    panel.choose("f10")
    panel.tabs.setCurrentIndex(3)
    panel.tabs.setCurrentIndex(0)
    assert "Found only in A" in panel.evidence.text


def test_the_heads_and_the_report_say_the_same_share(window: MainWindow) -> None:
    made = made_comparison()
    shown = made_shown(replace(made, a=replace(made.a, coverage=0.18), b=replace(made.b, coverage=0.224)))
    window.stack.setCurrentWidget(window.page)
    window.page.show_comparison(shown)
    said = [window.page.cards[side]._share.text() for side in ("a", "b")]
    assert said == ["about 20 % has a match in B", "about 20 % has a match in A"]
    report = render_report(shown.reviewed.case, "md").decode()
    assert "| about 20 % of its wording | about 20 % of its wording |" in report


def test_the_card_cuts_long_statements_between_words() -> None:
    text = "alpha beta gamma delta"
    assert text[word_after(text, 2, 17) :] == "beta gamma delta"
    assert text[: word_before(text, 0, 14)] == "alpha beta"
    assert word_after("unbroken", 2, 6) == 2
    assert word_before("unbroken", 0, 6) == 6


@pytest.mark.parametrize(
    ("said", "title"), [("It is over,", "“It is over”"), ("“It is over,” he said", "“It is over,” he said")]
)
def test_a_quote_is_shown_in_quotation_marks(shown: Shown, said: str, title: str) -> None:
    quote = structs.replace(shown.points["only_b"][0].lead, text=said)
    assert words.title(Point(None, quote, "quote", "")) == title


def test_article_text_cannot_become_markup(panel: FactsPanel, shown: Shown) -> None:
    article = replace(shown.comparison.a.article, text=shown.comparison.a.article.text.replace("fog", "<b>"))
    comparison = replace(shown.comparison, a=replace(shown.comparison.a, article=article))
    panel.show_comparison(made_shown(comparison))
    panel.choose("f3")
    assert "&lt;b&gt;" in panel.evidence.text


def test_sources_are_listed_with_what_rests_on_them(panel: FactsPanel) -> None:
    panel.tabs.setCurrentIndex(SOURCES)
    assert texts(panel) == ["Named in A only · 1", "the harbour master", "Named in B only · 1", "Lissa Courier"]
    assert panel.model.index(1).data(DETAIL_ROLE) == "A: ¶3.1 · B: not named"


@pytest.mark.parametrize("banned", ["confirmed", "corroborated", "verified", "is true", "is false", "is independent"])
def test_no_word_of_the_panel_judges_what_is_true(panel: FactsPanel, banned: str) -> None:
    said = []
    for tab in range(5):
        panel.tabs.setCurrentIndex(tab)
        for row in range(panel.model.rowCount()):
            panel.list.setCurrentIndex(panel.model.index(row))
            said += [panel.model.index(row).data(), panel.model.index(row).data(DETAIL_ROLE), panel.evidence.text]
    assert banned not in " ".join(str(each) for each in said).casefold()


def test_the_card_has_room_for_its_words_until_a_person_moves_the_line(
    window: MainWindow, panel: FactsPanel, qtbot: QtBot
) -> None:
    panel.choose("f10")
    QApplication.processEvents()
    assert panel.evidence.height() == panel.evidence.wanted_height
    handle = panel.splitter.handle(1)
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle - QPoint(0, 90))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle - QPoint(0, 90))
    placed = panel.evidence.height()
    assert placed >= panel.evidence.wanted_height + 60
    panel.choose("f3")
    QApplication.processEvents()
    assert panel.evidence.height() == placed
    window.view_settings.keep(window)
    panel.splitter.setSizes([400, 200])
    window.view_settings.dress(window.page)
    assert panel.evidence.height() == placed


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_how_near_the_other_article_comes_stands_first_and_can_be_read(
    window: MainWindow, panel: FactsPanel, size: tuple[int, int]
) -> None:
    window.resize(*size)
    panel.choose("f10")
    QApplication.processEvents()
    text = panel.evidence.text
    assert text.index("missing there") < text.index("Divers will look at the hull")
    assert panel.evidence.height() >= min(panel.evidence.wanted_height, panel.splitter.height() // 2)
    assert panel.list.height() >= 100


def test_the_walk_counts_as_the_report_does(panel: FactsPanel, shown: Shown) -> None:
    aside = shown.points["only_a"][1]
    review = decide(shown.reviewed, aside.a, None, set_aside="Weather.", by="N. N.", at="2031-05-07T18:40:00+02:00")
    panel.show_comparison(show(apply(replace(shown.reviewed.case, review=review))))
    assert panel.tabs.tabText(0) == "Only in A 2"
    said = []
    for _ in range(3):
        panel.step(1)
        said.append(panel.position())
    assert said == ["Only in A 1 of 2", "Only in A: set aside", "Only in A 2 of 2"]


def test_the_list_and_the_card_grow_with_the_text(window: MainWindow, panel: FactsPanel) -> None:
    panel.choose("f10")
    row = panel.model.index(panel.model.row_of(2))
    before = panel.list.sizeHintForIndex(row).height(), panel.evidence._text.font().pointSizeF()
    for _ in range(30):
        window.actions_["larger"].trigger()
    after = panel.list.sizeHintForIndex(row).height(), panel.evidence._text.font().pointSizeF()
    assert all(1.2 < now / was < 2 for now, was in zip(after, before, strict=True))
    window.actions_["normal"].trigger()
    assert (panel.list.sizeHintForIndex(row).height(), panel.evidence._text.font().pointSizeF()) == before


def test_of_another_language_it_is_not_said_that_nobody_is_named(window: MainWindow, panel: FactsPanel) -> None:
    shown = made_shown(replace(made_comparison(), language="fi", origins=()))
    panel.show_comparison(shown)
    window.status.tell(shown)
    panel.tabs.setCurrentIndex(0)
    panel.step(1)
    assert "nobody named" not in panel.evidence.text
    assert [panel.model.index(row).data(DETAIL_ROLE) for row in (1, 3)] == ["", "per the harbour master"]
    panel.tabs.setCurrentIndex(2)
    assert panel.model.index(1).data(DETAIL_ROLE) == "A is more precise"
    panel.tabs.setCurrentIndex(3)
    panel.filter.setText("nowhere")
    assert panel.nothing.text() == "No facts here."
    panel.tabs.setCurrentIndex(SOURCES)
    assert panel.nothing.text() == "Looked for in English texts only."
    assert window.status.text.endswith("suomi: only claims and quotes")


@pytest.mark.parametrize(("a", "both"), [(37, 14), (3869, 11_462), (13_869, 11_462)])
@pytest.mark.parametrize("width", [1440, 900])
def test_the_tabs_show_their_whole_counts(
    qtbot: QtBot, window: MainWindow, panel: FactsPanel, a: int, both: int, width: int
) -> None:
    window.resize(width, 700)
    for index, text in enumerate((f"Only in A {a}", f"Only in B {a}", f"Differ {a}", f"Both {both}")):
        panel.tabs.setTabText(index, text)
    bar = panel.tabs
    qtbot.waitUntil(lambda: bar.tabRect(4).right() <= bar.width())
    # How wide they are hangs on the fonts of the computer: tight they stand where there is no room to stand apart.
    if bar.property("tight"):
        assert bar.width() - bar.tabRect(4).right() <= SPARED * bar.count()
    metrics = bar.fontMetrics()
    for index in range(bar.count()):
        assert metrics.horizontalAdvance(bar.tabText(index)) <= bar.tabRect(index).width()


def test_an_article_compared_as_english_that_is_not_is_pointed_out(window: MainWindow) -> None:
    comparison = made_comparison()
    german = Article.from_text("Der Schulhof wird im Sommer gesperrt, weil dort neue Rohre verlegt werden. " * 4)
    window.status.tell(made_shown(replace(comparison, b=replace(comparison.b, article=german))))
    assert window.status.text.endswith("B seems not to be in English")
    window.status.tell(made_shown())
    assert window.status.text.endswith("checked")
