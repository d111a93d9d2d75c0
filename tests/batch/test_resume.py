"""A batch that stops and goes on: interrupted by a person, cut off by a loss of power, run again."""

import os
import pty
import re
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from desktop_app.batch.tables import FACTS, RESUME, SUMMARY
from tests.batch.batches import files, run, table
from tests.benchmarks.made_pairs import write_pairs

ROOT = Path(__file__).resolve().parents[2]
ROWS = 96  # many more than are done while a busy computer takes notice of four


def written(out: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mtime_ns for file in out.glob("*.md")}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """Return a manifest of many pairs, and all that a batch makes of it."""
    folder = tmp_path_factory.mktemp("many")
    manifest = write_pairs(folder, ROWS)
    run(folder / "out", manifest)
    return manifest, files(folder / "out")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupt_leaves_whole_files_and_a_later_run_goes_on(
    tmp_path: Path, workers: str, many: tuple[Path, dict[str, bytes]]
) -> None:
    manifest, whole = many
    command = [sys.executable, "-m", "desktop_app", "batch", str(manifest), "--out", str(tmp_path / "out")]
    told = _interrupted([*command, "--workers", workers])
    message = re.search(
        rf"twosource: Interrupted\. (\d+) of {ROWS} rows are finished; --resume goes on from there\.", told
    )
    assert message, told
    assert "Traceback" not in told
    assert "#" in told  # the bar, for this is a terminal
    rows = table(tmp_path / "out" / SUMMARY)
    done = {row["id"] for row in rows if row["state"] == "done"}
    assert 0 < len(done) == int(message[1]) < ROWS
    assert {row["state"] for row in rows} == {"done", "not reached"}
    assert {row["id"] for row in table(tmp_path / "out" / FACTS)} == done

    left = files(tmp_path / "out")
    assert left.keys() - {SUMMARY, FACTS, RESUME} == {f"{name}.md" for name in done}
    assert all(left[f"{name}.md"] == whole[f"{name}.md"] for name in done)

    before = written(tmp_path / "out")
    run(tmp_path / "out", manifest, resume=True)
    assert files(tmp_path / "out") == whole
    assert {name: time for name, time in written(tmp_path / "out").items() if name in before} == before


def _interrupted(command: list[str]) -> str:
    """Run a command on a terminal of its own, press Ctrl+C once four pairs are done, and return what it says."""
    here, there = pty.openpty()
    # All processes of the terminal get the interrupt, as they do from a keyboard, also where the tests themselves run
    # in the background and heed none.
    heeding = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(
        command, cwd=ROOT, stderr=there, stdout=subprocess.DEVNULL, start_new_session=True, preexec_fn=heeding
    )
    os.close(there)
    told = ""
    pressed = False
    while True:
        try:
            told += os.read(here, 4096).decode()
        except OSError:  # the terminal is closed from the other side
            break
        if not pressed and re.search(rf"\b([4-9]|\d\d) of {ROWS} pairs", told):
            os.killpg(process.pid, signal.SIGINT)
            pressed = True
    os.close(here)
    assert process.wait() == 1
    return told


def test_only_what_changed_is_done_again(tmp_path: Path) -> None:
    manifest = write_pairs(tmp_path, 5)
    out = tmp_path / "out"
    run(out, manifest)
    first, kept = written(out), files(out)
    assert not run(out, manifest, resume=True).failed
    assert (written(out), files(out)) == (first, kept)

    (tmp_path / "1-b.md").write_text("Another article altogether.", encoding="utf-8")
    (out / "pair-2.md").unlink()
    (out / "pair-3.md").write_text("Touched by somebody.", encoding="utf-8")
    run(out, manifest, resume=True)
    again = {name for name, time in written(out).items() if time != first[name]}
    assert again == {"pair-1.md", "pair-2.md", "pair-3.md"}
    assert files(out)["pair-2.md"] == kept["pair-2.md"]
    assert files(out)["pair-3.md"] == kept["pair-3.md"]

    run(out, manifest, resume=True, format="html")
    assert len(list(out.glob("*.html"))) == 5
    run(out, manifest)
    assert not written(out).items() & first.items()


def test_rows_that_failed_are_tried_again(tmp_path: Path) -> None:
    manifest = write_pairs(tmp_path, 2)
    late = (tmp_path / "1-b.md").rename(tmp_path / "late.md")
    assert [name for name, _ in run(tmp_path / "out", manifest).failed] == ["pair-1"]
    late.rename(tmp_path / "1-b.md")
    assert run(tmp_path / "out", manifest, resume=True).states == {"done": 2}


def test_a_changed_manifest_keeps_what_still_holds(tmp_path: Path) -> None:
    manifest = write_pairs(tmp_path, 3)
    run(tmp_path / "out", manifest)
    first = written(tmp_path / "out")
    head, one, two, _ = manifest.read_text(encoding="utf-8").splitlines()
    manifest.write_text("\n".join((head, "new,0-a.md,1-a.md", two, one, "pair-0,x,y", "new,x,y")), encoding="utf-8")
    run(tmp_path / "out", manifest, resume=True)
    assert [(row["id"], row["state"]) for row in table(tmp_path / "out" / SUMMARY)] == [
        ("new", "done"),
        ("pair-1", "done"),
        ("pair-0", "done"),
        ("pair-0", "failed"),
        ("new", "failed"),
    ]
    assert first.items() <= written(tmp_path / "out").items()


@pytest.mark.parametrize("damage", [b'{"id": "pair-2", "sta', b"\xff\xfe\n", b'{"id": "pair-2"}\n', b"[]\n"])
def test_a_line_that_was_cut_off_counts_for_nothing(tmp_path: Path, damage: bytes) -> None:
    manifest = write_pairs(tmp_path, 3)
    run(tmp_path / "out", manifest)
    whole = files(tmp_path / "out")
    kept = tmp_path / "out" / RESUME
    lines = kept.read_bytes().splitlines(keepends=True)
    kept.write_bytes(lines[0] + lines[1] + damage)
    run(tmp_path / "out", manifest, resume=True)
    assert files(tmp_path / "out") == whole
