"""The panes, ribbons and rulers: what is laid out, where words are, how scrolling is tied."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.articles import Article
from desktop_app.review import Entered
from desktop_app.window.incoming.held import held
from desktop_app.window.main_window import MainWindow
from desktop_app.window.marks import Glow, Spots
from desktop_app.window.panes.article_view import MARGIN_LEFT, ArticleView
from desktop_app.window.panes.source_card import ElidedLabel
from desktop_app.window.theme import load_colours
from tests.window.made import TEXT_A, made_comparison, made_shown, span

LONG = "\n\n".join(f"Boat number {n} came in with {n % 9} people and a good catch of herring. " * 3 for n in range(900))


@pytest.fixture
def page(window: MainWindow):
    """Return the page with the hand-made comparison on it."""
    comparison = made_comparison()
    page = window.page
    window.stack.setCurrentWidget(page)
    QApplication.processEvents()
    page.show_articles(held(comparison.a.article, ""), held(comparison.b.article, ""))
    page.show_comparison(made_shown(comparison))
    return page


@pytest.fixture
def long_page(window: MainWindow):
    page, article = window.page, held(Article.from_text(LONG), "")
    window.stack.setCurrentWidget(page)
    QApplication.processEvents()
    page.show_articles(article, article)
    return page


def test_a_long_article_is_painted_before_it_is_all_laid_out(long_page, qtbot: QtBot) -> None:
    view = long_page.views["a"]
    with qtbot.waitSignal(view.painted):
        view.viewport().update()
    assert view.column.laid_out < len(view.column.passages) / 2
    assert view.verticalScrollBar().maximum() > 50 * view.viewport().height()


def test_going_to_words_far_down_brings_them_into_view(long_page) -> None:
    view = long_page.views["a"]
    at = LONG.index("Boat number 777")
    view.go_to(at, at + 15)
    top, bottom = view.extent(at, at + 15)
    assert 0 <= top < bottom <= view.viewport().height()
    before = view.verticalScrollBar().value()
    view.go_to(at, at + 15)
    assert view.verticalScrollBar().value() == before


def test_what_is_read_stays_where_it_is_while_the_rest_is_laid_out(long_page, qtbot: QtBot) -> None:
    view = long_page.views["a"]
    at = LONG.index("Boat number 500")
    view.go_to(at, at + 15)
    before = view.extent(at, at + 15)[0]
    qtbot.waitUntil(lambda: view.column.laid_out == len(view.column.passages), timeout=20_000)
    assert abs(view.extent(at, at + 15)[0] - before) <= 3


def test_both_articles_scroll_together_until_they_are_set_free(long_page, window: MainWindow) -> None:
    a, b = (long_page.views[side].verticalScrollBar() for side in "ab")
    a.setValue(a.maximum() // 2)
    assert abs(b.value() - b.maximum() // 2) < 200
    window.actions_["tied"].trigger()
    a.setValue(0)
    assert b.value() > 100
    window.actions_["tied"].trigger()


def test_the_ends_of_both_articles_are_reached_together(long_page) -> None:
    a, b = (long_page.views[side].verticalScrollBar() for side in "ab")
    a.setValue(a.maximum())
    assert b.maximum() - b.value() < 60
    b.setValue(0)
    assert a.value() < 60


def test_a_click_in_a_ruler_goes_there(long_page, qtbot: QtBot) -> None:
    ruler, bar = long_page.rulers["a"], long_page.views["a"].verticalScrollBar()
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, ruler.height() // 2))
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.05


def test_a_ruler_shows_the_marks_where_their_words_are(long_page, qtbot: QtBot) -> None:
    ruler, light = long_page.rulers["a"], load_colours("light")
    starts = [LONG.index(f"Boat number {number}") for number in (300, 301, 700)]
    end = len(LONG)
    ruler.show_spots({"only_here": Spots.of((at, at + 20) for at in starts), "differs": Spots.of([(end - 9, end)])})
    qtbot.waitUntil(lambda: len(rows_of(ruler, light.side_a)) > 0)
    found = {colour: rows_of(ruler, colour) for colour in (light.side_a, light.differs)}
    shares = sorted({round(row / ruler.height(), 1) for row in found[light.side_a]})
    assert shares == [0.3, 0.8]
    assert min(found[light.differs]) > 0.97 * ruler.height()


def test_a_ruler_keeps_its_picture_while_the_window_is_drawn_larger(long_page, qtbot: QtBot) -> None:
    ruler, colour = long_page.rulers["a"], load_colours("light").differs
    ruler.show_spots({"differs": Spots.of([(len(LONG) // 2, len(LONG) // 2 + 9)])})
    qtbot.waitUntil(lambda: len(rows_of(ruler, colour)) > 0)
    long_page.window().resize(1200, 600)
    QApplication.processEvents()
    assert rows_of(ruler, colour)
    assert abs(min(rows_of(ruler, colour)) / ruler.height() - 0.5) < 0.05


def rows_of(ruler, colour: str) -> list[int]:
    """Return the rows of pixels of a ruler that show a colour."""
    image = ruler.grab().toImage()
    return [y for y in range(image.height()) if image.pixelColor(image.width() // 2, y).name() == colour]


def test_a_ribbon_chooses_the_statements_it_ties(page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.ribbons.painted):
        page.ribbons.update()
    assert page.ribbons.in_view() == [0, 1]
    top, bottom = page.views["a"].extent(*page.shown.ties[0].a)
    qtbot.mouseClick(page.ribbons, Qt.MouseButton.LeftButton, pos=QPoint(2, round((top + bottom) / 2)))
    assert [glow.kind for glow in page.views["b"].glows] == ["partner"]
    assert (page.views["b"].glows[0].start, page.views["b"].glows[0].end) == page.shown.ties[0].b


def test_marks_are_painted_in_tint_and_line(page) -> None:
    view = page.views["a"]
    mark = view.marks[-1]
    top, bottom = view.extent(mark.start, mark.end)
    image = view.viewport().grab().toImage()
    seen = {image.pixelColor(x, y).name() for y in range(int(top), int(bottom) + 3) for x in range(44, 300)}
    assert {"#dbe9f6", "#0a5ea5"} <= seen


def test_text_size_changes_with_keys_within_bounds(page, window: MainWindow) -> None:
    before = page.views["a"].column.height
    for _ in range(3):
        window.actions_["larger"].trigger()
    assert page.views["a"].column.height > before
    for _ in range(40):
        window.actions_["smaller"].trigger()
    assert window.view_settings.points == 8
    window.actions_["normal"].trigger()
    assert window.preferences.number("text_points", 0) == 11.5


def test_a_double_click_chooses_a_word(page, qtbot: QtBot) -> None:
    view: ArticleView = page.views["a"]
    at = view.reading.text.index("harbour")
    index = view.column.at_offset(at)
    rect = view.column.typeset(index).rects(at, at + 7)[0]
    point = QPoint(round(44 + rect.center().x()), round(view.column.text_top(index) + rect.center().y()))
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.reading.chosen == (at, at + 7)


@pytest.mark.parametrize("size", [(1024, 560), (1500, 560)])
def test_what_is_chosen_stays_in_view_however_the_window_is_drawn(
    window: MainWindow, long_page, size: tuple[int, int]
) -> None:
    view = long_page.views["a"]
    at = LONG.index("Boat number 300")
    view.light((Glow(at, at + 15, "fact"),))
    view.go_to(at, at + 15, view.viewport().height() - 60.0)
    window.resize(*size)
    QApplication.processEvents()
    top, bottom = view.extent(at, at + 15)
    assert 0 <= top < bottom <= view.viewport().height()
    other = long_page.views["b"].verticalScrollBar().value()
    for _ in range(6):
        window.actions_["larger"].trigger()
    top, bottom = view.extent(at, at + 15)
    assert 0 <= top < bottom <= view.viewport().height()
    assert long_page.views["b"].verticalScrollBar().value() == other


def inked(view: ArticleView, start: int, end: int) -> int:
    """Return how many pixels the words from `start` to `end` leave in their ink, which is no colour of a frame."""
    index = view.column.at_offset(start)
    (rect,) = view.column.typeset(index).rects(start, end)
    area = rect.translated(MARGIN_LEFT, view.column.text_top(index) - view.verticalScrollBar().value()).toAlignedRect()
    image = view.viewport().grab(area).toImage()
    pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return sum(max(pixel.red(), pixel.green(), pixel.blue()) < 90 for pixel in pixels)


def test_the_frame_of_chosen_words_hides_no_sign_behind_them(page) -> None:
    view = page.views["a"]
    start, end = span(TEXT_A, "on Monday")
    before = inked(view, end, end + 1)
    view.light((Glow(start, end, "fact"),))
    assert before > 0
    assert inked(view, end, end + 1) >= before


def test_the_head_says_at_the_usual_size_that_nothing_is_known(page) -> None:
    card = page.cards["a"]
    card.show_article(Article.from_text(TEXT_A))
    card.show_share(15)
    known = card.findChildren(ElidedLabel)[1]
    assert known.text() == "outlet, date, author unknown"
    card.show_entered(Entered(outlet="Lissa Courier"))
    assert known.accessibleName() == "Lissa Courier · date unknown · author unknown"


def test_a_title_has_all_the_room_up_to_the_pencil(page) -> None:
    card = page.cards["b"]
    title, pencil = card.findChildren(ElidedLabel)[0], card.findChild(QToolButton)
    assert pencil.geometry().left() - title.geometry().right() <= 12
