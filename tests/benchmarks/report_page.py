"""Take the README's picture of a report: its first page as PDF, made from the bundled example (needs pdftoppm)."""

import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from desktop_app.articles import load
from desktop_app.comparison import compare
from desktop_app.reports import render_report
from desktop_app.resources import resource
from desktop_app.review import Case, Head, apply, decide

PICTURE = resource("images") / "report.png"
SIGNED = {"by": "N. N.", "at": "2026-11-21T18:12:00+00:00"}


def main() -> None:
    """Write the picture."""
    examples = resource("examples")
    case = Case.of(
        compare(*(replace(load(examples / f"article-{side}.md"), origin=f"article-{side}.md") for side in "ab"))
    )
    reviewed = apply(case)
    a, b = next(reviewed.comparison.pairs("differs"))
    review = decide(reviewed, a, b, ruling="no_contradiction", note="A hedges, B does not", **SIGNED)
    head = Head("evidence for the court in The Hague", "N. N.", "2026-11-21", "", "", "M. M.")
    report = render_report(replace(case, review=review, head=head), "pdf")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "report.pdf")
        file.write_bytes(report)
        pages = ["-png", "-singlefile", "-r", "100", "-f", "1", "-l", "1"]
        subprocess.run(["pdftoppm", *pages, str(file), str(PICTURE.with_suffix(""))], check=True)


if __name__ == "__main__":
    main()
