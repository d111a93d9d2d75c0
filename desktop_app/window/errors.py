"""What a person is told when something went wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import SentenceError

translate = QCoreApplication.translate


def is_fault(error: BaseException) -> bool:
    """Say whether an error is none that the person could do anything about."""
    told = isinstance(error, SentenceError) or (isinstance(error, OSError) and bool(error.strerror))
    return not told and not type(error).__module__.startswith("desktop_app.")


def explain(error: BaseException) -> str:
    """Return a sentence about an error: its own where it was made for people, else what the system says of a file."""
    if isinstance(error, OSError) and error.strerror:
        name = f"{error.filename}: " if error.filename else ""
        return f"{name}{error.strerror}"
    if isinstance(error, SentenceError):
        return error.told(lambda sentence: translate(error.context, sentence))
    if type(error).__module__.startswith("desktop_app."):
        return str(error)
    said = f"{type(error).__name__}: {error}"
    return translate("Errors", "This did not work, and Twosource is at fault: {said}").format(said=said)
