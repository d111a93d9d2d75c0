"""What the tests of batches share: how one is run, and what it left in its folder."""

import csv
from pathlib import Path

from desktop_app.batch import Total, run_command


def run(out: Path, manifest: Path | None = None, all_pairs: Path | None = None, **options) -> Total:
    """Run a batch as the command line does, in this process where nothing else is said."""
    chosen = {"format": "md", "workers": 1, "cluster": None, "resume": False, **options}
    return run_command(manifest=manifest, all_pairs=all_pairs, out=out, **chosen)


def files(out: Path) -> dict[str, bytes]:
    """Return every file of a folder and its bytes."""
    return {file.name: file.read_bytes() for file in out.iterdir()}


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))
