"""Errors that are told to the person: a sentence from a table, in English or as a translator of the window has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the tool that collects texts knows this name
    """Mark a text for translation."""
    return text


class SentenceError(Exception):
    """An error whose `code` is a key of its table of sentences; `values` fill their places, str() is the sentence."""

    context: ClassVar[str]
    sentences: ClassVar[Mapping[str, str]]
    # What to do, said behind the sentence.
    advice: ClassVar[Mapping[str, str]] = {}

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return self.told()

    def told(self, translate: Callable[[str], str] = str) -> str:
        """Return the sentence in another language, each of its parts by `translate`."""
        parts = (self.sentences[self.code], self.advice.get(self.code, ""))
        return " ".join(translate(part).format(**self.values) for part in parts if part)
