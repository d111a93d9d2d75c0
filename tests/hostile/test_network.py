"""Nothing but a web address that a person opens makes the program reach out: tried where there is no way out."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.hostile.attempts import ALONE

JOURNEY = Path(__file__).with_name("offline_journey.py")
ROOT = Path(__file__).resolve().parents[2]
APART = ["unshare", "--map-root-user", "--net"]


def test_nothing_is_attempted_on_a_whole_journey() -> None:
    apart = shutil.which("unshare") is not None and not subprocess.run([*APART, "true"], capture_output=True).returncode
    command = [sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", "-p", "no:xdist", str(JOURNEY)]
    environment = {**os.environ, ALONE: "1"} if apart else dict(os.environ)
    done = subprocess.run(
        [*APART, *command] if apart else command, capture_output=True, cwd=ROOT, env=environment, timeout=500
    )
    said = done.stdout.decode()
    assert done.returncode == 0, said
    assert ("4 passed" if apart else "3 passed, 1 skipped") in said
