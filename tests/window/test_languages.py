"""The window in other languages: no text is missing, none is out of the translators' reach, and all fits."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import get_args

import PySide6
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QToolButton

from desktop_app.reports import SHARE, kept_in, left_out
from desktop_app.reports.left_out import What, kept_words, left_out_words
from desktop_app.resources import resource
from desktop_app.window.exporting.share_dialog import ShareDialog
from desktop_app.window.languages import LANGUAGES, SOURCE, language_of
from desktop_app.window.main_window import MainWindow
from tests.reports.test_profile import private
from tests.window.made import made_shown, speak

WINDOW = Path(__file__).resolve().parents[2] / "desktop_app" / "window"
# Why a file cannot be read or written is said in sentences of the core, which the window translates.
SENTENCES = [WINDOW.parent / name for name in ("articles/errors.py", "review/session.py", "files.py")]
TRANSLATED = [language for language in LANGUAGES if language != SOURCE]
LUPDATE = Path(PySide6.__file__).parent / "lupdate"


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the translations of a file by context and text; a text with plural forms has several."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            unfinished = translation.get("type") == "unfinished"
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = [""] if unfinished else forms
    return found


def fields(text: str) -> list[str]:
    named = sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)
    return [*named, "%n"] if "%n" in text else named


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_of_the_window_is_missing(language: str, tmp_path: Path) -> None:
    if not LUPDATE.is_file():
        pytest.skip("lupdate is not part of this PySide6")
    sources = sorted(str(path) for path in [*WINDOW.rglob("*.py"), *SENTENCES])
    collected = tmp_path / "all.ts"
    subprocess.run([str(LUPDATE), *sources, "-ts", str(collected)], check=True, capture_output=True)
    shipped = messages(resource(f"translations/twosource_{language}.ts"))
    assert set(messages(collected)) == set(shipped)
    assert [key for key, forms in shipped.items() if not all(forms)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_filled_into_a_text_is_filled_into_its_translation(language: str) -> None:
    shipped = messages(resource(f"translations/twosource_{language}.ts"))
    assert [key for key, forms in shipped.items() if any(fields(form) != fields(key[1]) for form in forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_translation_is_that_of_its_source(language: str, tmp_path: Path) -> None:
    lrelease = LUPDATE.with_name("lrelease")
    if not lrelease.is_file():
        pytest.skip("lrelease is not part of this PySide6")
    compiled = tmp_path / "compiled.qm"
    source = resource(f"translations/twosource_{language}.ts")
    subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(compiled)], check=True, capture_output=True)
    assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_no_text_hides_in_an_f_string() -> None:
    """The tool that collects texts does not look into f-strings."""
    hidden = []
    for path in WINDOW.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                names = {ast.unparse(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)}
                hidden += [path.name for name in names if name.rpartition(".")[2] in ("tr", "translate")]
    assert hidden == []


def test_only_tr_is_given_a_number() -> None:
    """The tool that collects texts finds no plural forms in other calls."""
    given = [path.name for path in WINDOW.rglob("*.py") for call in calls_with_a_number(path) if call != "self.tr"]
    assert given == []


def calls_with_a_number(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and any(
            isinstance(each, ast.Constant) and "%n" in str(each.value) for each in node.args
        ):
            yield ast.unparse(node.func)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_have_the_same_letter(window: MainWindow, language: str) -> None:
    with speaking(window, language) as other:
        bar = other.menuBar()
        texts = {"menu bar": [action.text() for action in bar.actions()]}
        for menu in bar.findChildren(QMenu):
            texts[menu.title()] = [action.text() for action in menu.actions()]
    assert len(texts) > 6
    assert [clash for name, each in texts.items() for clash in clashes(name, each)] == []


def clashes(menu: str, texts: list[str]) -> Iterator[str]:
    """Name the entries of a menu that have the same letter."""
    of_letter = defaultdict(list)
    for text in texts:
        for letter in re.findall("&([^&])", text.lower()):
            of_letter[letter].append(text)
    for alike in of_letter.values():
        if len(alike) > 1:
            yield f"{menu}: {', '.join(alike)}"


def test_the_language_is_the_one_chosen() -> None:
    assert language_of("de") == "de"
    assert language_of("en") == "en"
    assert language_of("system") in LANGUAGES


@contextmanager
def speaking(window: MainWindow, language: str) -> Iterator[MainWindow]:
    """Have the window made anew in a language, and take the language back afterwards."""
    if language == SOURCE:
        yield window
        return
    other = speak(window, language)
    try:
        yield other
    finally:
        speak(other, "en").close()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
@pytest.mark.parametrize(
    ("language", "tab", "status"),
    [
        ("de", "Nur in A 3", "Aussagen: A 5 · B 5 2 verknüpfte Paare 0 von 8 Punkten geprüft"),
        ("uk", "Лише A 3", "Твердження: A 5 · B 5 2 поєднані пари перевірено 0 з 8 фактів"),
    ],
)
def test_the_window_fits(window: MainWindow, language: str, tab: str, status: str, size: tuple[int, int]) -> None:
    with speaking(window, language) as other:
        other.stack.setCurrentWidget(other.page)
        other.pairs._on_compared(made_shown())
        other.resize(*size)
        QApplication.processEvents()
        assert (other.width(), other.height()) == size
        assert [each.text() for each in other.findChildren(QAbstractButton) if cut(each)] == []
        assert [each.text() for each in other.findChildren(QLabel) if cut(each)] == []
        extension = other.toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert extension is None or not extension.isVisible()
        tabs = other.page.panel.tabs
        assert tabs.tabText(0) == tab
        assert tabs.sizeHint().width() <= tabs.width()
        assert other.status.text == status


def test_plural_forms_are_those_of_the_language(window: MainWindow) -> None:
    with speaking(window, "uk") as other:
        said = [other.status.tr("%n linked pair(s)", "", n) for n in (1, 3, 5, 21)]
    assert said == ["1 поєднана пара", "3 поєднані пари", "5 поєднаних пар", "21 поєднана пара"]
    assert [window.status.tr("%n linked pair(s)", "", n) for n in (1, 3)] == ["1 linked pair", "3 linked pairs"]


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_a_copy_leaves_out_and_keeps_is_said_in_the_language_of_the_window(
    window: MainWindow, language: str
) -> None:
    case = private()
    page = replace(case.earlier_b[0], origin="https://news.example/ferry?session=77")
    case = replace(case, earlier_b=(*case.earlier_b, page))
    in_english = {left_out_words(each) for each in left_out(case, SHARE)}
    assert len(in_english) == len(get_args(What))
    with speaking(window, language):
        dialog = ShareDialog(case, 0, "md")
        said = {dialog.left_out.item(row).text() for row in range(dialog.left_out.count())}
        kept = dialog.kept.text()
        dialog.deleteLater()
    assert len(said) == len(in_english)
    assert not said & in_english
    assert not [word for word in kept_words(kept_in(case, SHARE)).rstrip(".").split(", ") if word in kept]


def cut(widget: QAbstractButton | QLabel) -> bool:
    """Say whether a widget has less room than its words need; those that shorten themselves never do."""
    wrapping = isinstance(widget, QLabel) and (widget.wordWrap() or widget.textFormat() == Qt.TextFormat.RichText)
    return widget.isVisible() and not wrapping and 1 < widget.width() < widget.minimumSizeHint().width()


def test_figures_are_written_as_the_language_writes_them(window: MainWindow) -> None:
    assert window.strictness._value.text() == "0.50"
    with speaking(window, "de") as other:
        assert other.strictness._value.text() == "0,50"
