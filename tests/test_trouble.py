"""The log of errors nobody foresaw: where they happened stands in it, and no word of an article."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths

from desktop_app import trouble
from desktop_app.cli import main
from desktop_app.resources import resource
from desktop_app.trouble import Trouble, log_path

WORDS = "the minister never saw the letter"
POSIX = pytest.mark.skipif(os.name != "posix", reason="other systems tell by the folder who may read a file")


def fail(words: str) -> None:
    copied = words.upper().lower()
    raise ValueError(f"cannot place “{copied}”")


def caught(words: str = WORDS) -> Exception:
    try:
        try:
            fail(words)
        except ValueError as first:
            raise KeyError(words) from first
    except KeyError as error:
        return error


def test_the_log_says_where_and_holds_no_word_of_what_was_compared() -> None:
    text = Trouble.of(caught()).log().read_text(encoding="utf-8")
    assert "minister" not in text
    lines = text.splitlines()
    assert "Twosource" in lines[0]
    assert "Python" in lines[0]
    kinds = [line for line in lines[1:] if line and not line.startswith("  ")]
    assert kinds == ["KeyError", "ValueError"]
    assert any(line.startswith("  tests/test_trouble.py:") and line.endswith(" fail") for line in lines)


def test_no_folder_of_the_person_is_named() -> None:
    text = Trouble.of(caught()).where
    assert str(Path.home()) not in text
    assert str(Path(__file__).resolve().parents[1]) not in text


def test_messages_are_written_where_a_person_asks_for_them() -> None:
    found = Trouble.of(caught())
    found.log()
    assert f"KeyError: '{WORDS}'\nValueError: cannot place “{WORDS}”\n" in found.log_messages().read_text("utf-8")


def test_what_has_no_message_and_what_goes_round_in_circles_is_taken_down() -> None:
    class SpeechlessError(Exception):
        def __str__(self) -> str:
            raise RuntimeError(WORDS)

    one, other = SpeechlessError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    found = Trouble.of(one)
    assert len(found.messages) == 2
    assert "no message, for RuntimeError" in found.messages[0]


def test_a_deep_stack_is_cut() -> None:
    def deeper(words: str) -> None:
        deeper(words)

    with pytest.raises(RecursionError) as error:
        deeper(WORDS)
    assert len(Trouble.of(error.value).where.splitlines()) < 70


def test_the_log_stands_where_qt_keeps_the_data_of_a_program(qapp: QCoreApplication) -> None:
    before = qapp.applicationName()
    qapp.setApplicationName("twosource")
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    qapp.setApplicationName(before)
    assert log_path().parent == Path(place) / "log"


@POSIX
def test_only_its_owner_can_read_the_log() -> None:
    before = os.umask(0)
    try:
        log = Trouble.of(caught()).log()
    finally:
        os.umask(before)
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


def test_the_log_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trouble, "LARGEST", 2000)
    for _ in range(50):
        path = Trouble.of(caught()).log()
    logs = sorted(path.parent.iterdir())
    assert [log.name for log in logs] == ["twosource.log", *(f"twosource.log.{n}" for n in range(1, trouble.KEPT + 1))]
    assert all(log.stat().st_size <= 2000 for log in logs)
    assert "KeyError" in path.read_text(encoding="utf-8")


def test_the_command_line_names_the_log(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from desktop_app import comparison

    monkeypatch.setattr(comparison, "compare", lambda *_: fail(WORDS))
    articles = [str(resource(f"examples/article-{side}.md")) for side in "ab"]
    assert main(["compare", *articles]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "twosource: this did not work, and Twosource is at fault: ValueError. "
        f"Where it happened stands in “{log_path()}”, without a word of the articles.\n"
    )
    text = log_path().read_text(encoding="utf-8")
    assert " _compare\n" in text
    assert "minister" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="the folder is named by another variable there")
def test_a_log_that_cannot_be_written_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    monkeypatch.setitem(sys.modules, "desktop_app.app", None)
    assert main([]) == 1
    told = capsys.readouterr().err
    assert "ModuleNotFoundError. No log could be written to " in told
    assert told.count("\n") == 1
