"""Words on a command line become a window, a report or a batch; nothing is imported before it is needed."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app import __version__
from desktop_app.report_formats import FORMATS

if TYPE_CHECKING:
    from desktop_app.comparison import Comparison
    from desktop_app.reports import Profile

DONE, FAILED, WRONG_USAGE, UNREADABLE = range(4)
ENDINGS = {"": "md"} | {f".{ending}": name for name, format in FORMATS.items() for ending in (name, *format.also)}


class _Parser(argparse.ArgumentParser):
    """Tells of wrong usage in one line, and takes no shortened options, which a later one could make ambiguous."""

    def __init__(self, prog: str, description: str, usage: str | None = None, epilog: str | None = None) -> None:
        super().__init__(prog=prog, usage=usage, description=description, epilog=epilog, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USAGE, f"{self.prog}: {' '.join(message.split())} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code; errors are one line on standard error."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    commands: dict[str, Callable[[list[str]], int]] = {"compare": _compare, "batch": _batch, "verify": _verify}
    try:
        if words and words[0] in commands:
            return commands[words[0]](words[1:])
        return _window(words)
    except KeyboardInterrupt:
        return _failed(FAILED, "interrupted")
    except Exception as error:  # a person at a terminal is told in one line, whatever happened
        return _failed(FAILED, f"this did not work, and Twosource is at fault: {_logged(error)}")


def _window(words: list[str]) -> int:
    parser = _Parser(
        prog="twosource",
        usage="%(prog)s [-h] [--version] [--self-test] [A B | SESSION]",
        description="Set two articles side by side: what both report, what only one does, where they differ.",
        epilog="Without a window: twosource compare A B, twosource batch MANIFEST.csv, twosource verify SESSION "
        "(--help says more of each).",
    )
    parser.add_argument("articles", nargs="*", metavar="A B", help="two files or web addresses, or one session")
    parser.add_argument("--self-test", action="store_true", help="open, compare, measure, print one line and leave")
    parser.add_argument("--version", action="version", version=f"twosource {__version__}")
    chosen = parser.parse_args(words)
    is_session = _is_session(parser, chosen.articles)
    if len(chosen.articles) not in (0, 2) and (chosen.self_test or not is_session):
        parser.error("two articles are needed, a session, or none")
    from desktop_app.app import run_self_test, run_window

    if chosen.self_test:
        a, b = map(Path, chosen.articles) if chosen.articles else (None, None)
        return run_self_test(a, b)
    return run_window(chosen.articles)


def _compare(words: list[str]) -> int:
    parser = _Parser(
        prog="twosource compare",
        usage="%(prog)s [options] (A B | SESSION)",
        description="Write the comparison report of two articles, or of a session as it was saved.",
    )
    parser.add_argument("articles", nargs="+", metavar="A B", help="two files or web addresses, or one .twosource")
    parser.add_argument("--format", choices=FORMATS, help="by default that of FILE's ending, else md")
    parser.add_argument("-o", dest="file", metavar="FILE", help="the file to write, else standard output")
    parser.add_argument("--strictness", type=_share, metavar="0..1", help="how sure a match must be (0.5)")
    parser.add_argument("--language", type=_language, metavar="CODE", help="ISO 639-1 code, else told from the texts")
    parser.add_argument("--published-a", type=_day, metavar="DATE", help="when A was published (YYYY-MM-DD)")
    parser.add_argument("--published-b", type=_day, metavar="DATE", help="when B was published (YYYY-MM-DD)")
    parser.add_argument("--date", metavar="DATE", help="the date that the report is to bear")
    _add_profile(parser)
    parser.add_argument("--with-notes", action="store_true", help="keep notes in a report to share")
    parser.add_argument("--with-grades", action="store_true", help="keep grades in a report to share")
    chosen = parser.parse_args(words)
    if chosen.profile == "internal" and (chosen.with_notes or chosen.with_grades):
        parser.error("an internal report holds all notes and grades: --with-notes and --with-grades go with share")
    is_session = _is_session(parser, chosen.articles)
    if is_session:
        _refuse_changes(parser, chosen)
    elif len(chosen.articles) != 2:
        parser.error("two articles are needed, or one session")
    if chosen.file and any(os.path.realpath(chosen.file) == os.path.realpath(path) for path in chosen.articles):
        kind = "session" if is_session else "article"
        parser.error(f"the report would take the place of the {kind} “{chosen.file}”")
    ending = Path(chosen.file or "").suffix.lower()
    if not chosen.format and ending not in ENDINGS:
        parser.error(f"no report ends in “{ending}”: choose one of {', '.join(FORMATS)} with --format")
    from desktop_app.files import UnwritableFile, write_whole
    from desktop_app.sentences import SentenceError

    try:
        report = _report(chosen, chosen.format or ENDINGS[ending], is_session)
        if chosen.file is None:
            return _print(report)
        write_whole(chosen.file, report)
    except SentenceError as error:
        return _failed(FAILED if isinstance(error, UnwritableFile) else UNREADABLE, str(error))
    return DONE


def _report(chosen: argparse.Namespace, format: str, is_session: bool) -> bytes:
    """Return the report that is asked for; raises UnreadableArticle, UnreadableSession."""
    if is_session:
        from desktop_app.review.session import load_session

        case = load_session(chosen.articles[0])
    else:
        comparison = _compared(chosen)
        if format == "json" and chosen.profile == "internal" and not chosen.date:
            # The comparison as it stands, without all that other reports import.
            from desktop_app.comparison.json_form import to_json

            return to_json(comparison)
        from desktop_app.review import Case

        case = Case.of(comparison)
    from desktop_app.reports import render_report

    profile = _profile(chosen.profile, chosen.with_notes, chosen.with_grades)
    return render_report(case, format, chosen.date, profile)


def _add_profile(parser: _Parser) -> None:
    parser.add_argument(
        "--profile",
        choices=("internal", "share"),
        default="internal",
        help="internal: everything (default); share: excerpts, not the full texts, and no folders, notes or grades",
    )


def _profile(name: str, notes: bool = False, grades: bool = False) -> Profile:
    from dataclasses import replace

    from desktop_app.reports import INTERNAL, SHARE

    return INTERNAL if name == "internal" else replace(SHARE, notes=notes, grades=grades)


def _is_session(parser: _Parser, paths: list[str]) -> bool:
    """Say whether a session is asked for; one beside another file is wrong usage."""
    named = [path for path in paths if path.lower().endswith(".twosource") and "://" not in path]
    if named and len(paths) > 1:
        parser.error(f"the session “{named[0]}” holds both articles; give it alone")
    return bool(named)


def _refuse_changes(parser: _Parser, chosen: argparse.Namespace) -> None:
    """Refuse what would make another report than that of the session as it was saved."""
    for name in ("strictness", "language", "published_a", "published_b", "date"):
        if getattr(chosen, name) is not None:
            parser.error(f"--{name.replace('_', '-')} cannot be chosen for a session: change it in the window")


def _compared(chosen: argparse.Namespace) -> Comparison:
    from desktop_app.articles import article_at
    from desktop_app.comparison import Options, compare

    strictness = Options().strictness if chosen.strictness is None else chosen.strictness
    options = Options(strictness, chosen.language, chosen.published_a, chosen.published_b)
    a, b = map(article_at, chosen.articles)
    return compare(a, b, options)


def _verify(words: list[str]) -> int:
    parser = _Parser(
        prog="twosource verify",
        description="Say whether the originals in a session are those of their hashes, and whether this version reads "
        "and compares them as the session has it.",
    )
    parser.add_argument("session", metavar="SESSION", help="the session file (.twosource)")
    chosen = parser.parse_args(words)
    from desktop_app.review.session import UnreadableSession, read_session
    from desktop_app.review.verify import verify

    try:
        verified = verify(read_session(chosen.session))
    except UnreadableSession as error:
        return _failed(UNREADABLE, str(error))
    code = _print("".join(f"{line}\n" for line in verified.lines()).encode())
    return code or (DONE if verified.holds else FAILED)


def _batch(words: list[str]) -> int:
    parser = _Parser(
        prog="twosource batch",
        usage="%(prog)s [options] --out DIR MANIFEST.csv | --all-pairs FOLDER",
        description="Write a report for each pair of a manifest, a summary, and a table of all facts.",
    )
    parser.add_argument("manifest", nargs="?", type=Path, metavar="MANIFEST.csv", help="CSV with the columns id, a, b")
    parser.add_argument("--all-pairs", type=Path, metavar="FOLDER", help="every two articles of a folder instead")
    parser.add_argument("--format", choices=FORMATS, default="md", help="of the reports (md)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write to")
    parser.add_argument("--workers", type=_count, metavar="N", help="how many processes share the work (every core)")
    parser.add_argument("--cluster", metavar="ADDRESS", help="a Dask scheduler whose workers share it: tcp://HOST:8786")
    parser.add_argument("--resume", action="store_true", help="pass over the pairs that an earlier run has done")
    _add_profile(parser)
    chosen = parser.parse_args(words)
    if (chosen.manifest is None) == (chosen.all_pairs is None):
        parser.error("a manifest is needed, or --all-pairs FOLDER")
    if chosen.workers and chosen.cluster:
        parser.error("--workers shares the work on this computer, --cluster on others: choose one")
    if chosen.format == "pdf" and chosen.cluster:
        parser.error("PDF is made on this computer alone: with --cluster, choose another format")
    gc.enable()  # a short command does without
    from desktop_app.batch import LostCluster, UnreadableManifest, run_command
    from desktop_app.files import UnwritableFile

    try:
        total = run_command(**vars(chosen) | {"profile": _profile(chosen.profile)})
    except UnreadableManifest as error:
        return _failed(UNREADABLE, str(error))
    except (LostCluster, UnwritableFile) as error:
        return _failed(FAILED, str(error))
    for name, message in total.failed:
        _failed(FAILED, f"{name}: {message}")
    if total.stopped:
        return _failed(FAILED, f"{total.stopped} {total.reached}")
    return FAILED if total.failed else DONE


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


def _logged(error: Exception) -> str:
    """Write where an error happened to the log; return its kind and where the log is, no word of what was compared."""
    from desktop_app.trouble import Trouble, log_path

    trouble = Trouble.of(error)
    try:
        return f"{trouble.kind}. Where it happened stands in “{trouble.log()}”, without a word of the articles."
    except OSError as refused:
        return f"{trouble.kind}. No log could be written to “{log_path()}”: {refused.strerror}."


def _failed(code: int, message: str) -> int:
    print("twosource:", " ".join(message.split()), file=sys.stderr)
    return code


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 up")
    return int(text)


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
