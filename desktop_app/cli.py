"""Words on a command line become a window, a report or a batch; nothing is imported before it is needed."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app import __version__

if TYPE_CHECKING:
    from desktop_app.reports import Format

DONE, FAILED, WRONG_USAGE, UNREADABLE = range(4)
FORMATS = ("md", "html", "json")
ENDINGS: dict[str, Format] = {".md": "md", ".html": "html", ".htm": "html", ".json": "json"}


class _Parser(argparse.ArgumentParser):
    """Tells of wrong usage in one line, and takes no shortened options, which a later one could make ambiguous."""

    def __init__(self, prog: str, description: str, usage: str | None = None, epilog: str | None = None) -> None:
        super().__init__(prog=prog, usage=usage, description=description, epilog=epilog, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"{self.prog}: {' '.join(message.split())} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code; errors are one line on standard error."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    commands: dict[str, Callable[[list[str]], int]] = {"compare": _compare, "batch": _batch}
    try:
        if words and words[0] in commands:
            return commands[words[0]](words[1:])
        return _window(words)
    except KeyboardInterrupt:
        return _failed(FAILED, "interrupted")
    except Exception as error:  # a person at a terminal is told in one line, whatever happened
        return _failed(FAILED, f"this did not work, and Twosource is at fault: {type(error).__name__}: {error}")


def _window(words: list[str]) -> int:
    parser = _Parser(
        prog="twosource",
        usage="%(prog)s [-h] [--version] [--self-test] [A B]",
        description="Set two articles side by side: what both report, what only one does, where they differ.",
        epilog="Without a window: twosource compare A B, twosource batch MANIFEST.csv (--help says more of each).",
    )
    parser.add_argument("articles", nargs="*", metavar="A B", help="the two articles to open (.txt or .md)")
    parser.add_argument("--self-test", action="store_true", help="open, compare, measure, print one line and leave")
    parser.add_argument("--version", action="version", version=f"twosource {__version__}")
    chosen = parser.parse_args(words)
    if len(chosen.articles) not in (0, 2):
        parser.error("two articles are needed, or none")
    from desktop_app.app import run_self_test, run_window

    if chosen.self_test:
        a, b = map(Path, chosen.articles) if chosen.articles else (None, None)
        return run_self_test(a, b)
    return run_window(chosen.articles)


def _compare(words: list[str]) -> int:
    parser = _Parser(
        prog="twosource compare",
        usage="%(prog)s [options] A B",
        description="Write the comparison report of two articles.",
    )
    parser.add_argument("articles", nargs="+", metavar="A B", help="the two articles (.txt or .md)")
    parser.add_argument("--format", choices=FORMATS, help="by default that of FILE's ending, else md")
    parser.add_argument("-o", dest="file", metavar="FILE", help="the file to write, else standard output")
    parser.add_argument("--strictness", type=_share, default=0.5, metavar="0..1", help="how sure a match must be (0.5)")
    parser.add_argument("--language", type=_language, metavar="CODE", help="ISO 639-1 code, else told from the texts")
    parser.add_argument("--published-a", type=_day, metavar="DATE", help="when A was published (YYYY-MM-DD)")
    parser.add_argument("--published-b", type=_day, metavar="DATE", help="when B was published (YYYY-MM-DD)")
    parser.add_argument("--date", metavar="DATE", help="the date that the report is to bear")
    chosen = parser.parse_args(words)
    if len(chosen.articles) != 2:
        parser.error("two articles are needed")
    if chosen.file and any(os.path.realpath(chosen.file) == os.path.realpath(path) for path in chosen.articles):
        parser.error(f"the report would take the place of the article “{chosen.file}”")
    from desktop_app.articles import UnreadableArticle, load
    from desktop_app.comparison import Options, compare
    from desktop_app.files import UnwritableFile
    from desktop_app.reports import render_report, write_report
    from desktop_app.review import Case

    format = chosen.format or ENDINGS.get(Path(chosen.file or "").suffix.lower(), "md")
    options = Options(chosen.strictness, chosen.language, chosen.published_a, chosen.published_b)
    try:
        case = Case.of(compare(load(chosen.articles[0]), load(chosen.articles[1]), options))
        if chosen.file is None:
            return _print(render_report(case, format, chosen.date))
        write_report(case, chosen.file, format, chosen.date)
    except UnreadableArticle as error:
        return _failed(UNREADABLE, str(error))
    except UnwritableFile as error:
        return _failed(FAILED, str(error))
    return DONE


def _batch(words: list[str]) -> int:
    parser = _Parser(prog="twosource batch", description="Write a report for each pair of a manifest, and a summary.")
    parser.add_argument("manifest", type=Path, metavar="MANIFEST.csv", help="CSV file with the columns id, a, b")
    parser.add_argument("--format", choices=FORMATS, default="md", help="of the reports (md)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write to")
    chosen = parser.parse_args(words)
    from desktop_app.batch import UnreadableManifest, run_batch
    from desktop_app.files import UnwritableFile

    try:
        outcomes = run_batch(chosen.manifest, chosen.format, chosen.out)
    except UnreadableManifest as error:
        return _failed(UNREADABLE, str(error))
    except UnwritableFile as error:
        return _failed(FAILED, str(error))
    failed = [outcome for outcome in outcomes if not outcome.done]
    for outcome in failed:
        _failed(FAILED, f"{outcome.row.id}: {outcome.message}")
    return FAILED if failed else DONE


def _print(report: bytes) -> int:
    """Write to standard output, in UTF-8 whatever encoding the terminal has."""
    try:
        sys.stdout.buffer.write(report)
        sys.stdout.buffer.flush()
    except OSError as error:
        # What could not be written is dropped, or the interpreter would try again, and fail, as it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED if isinstance(error, BrokenPipeError) else _failed(FAILED, f"no output: {error.strerror}")
    return DONE


def _failed(code: int, message: str) -> int:
    print("twosource:", " ".join(message.split()), file=sys.stderr)
    return code


def _share(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1")
    return number


def _language(text: str) -> str:
    from desktop_app.comparison.language import is_known

    if not is_known(text.lower()):
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 639-1 code of a language that is known here, such as en")
    return text.lower()


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2023-07-26") from None
