"""Work that kills its worker, where it is told to."""

import os
import signal
from pathlib import Path


def work(job: tuple[str, Path]) -> int:
    """Die by SIGKILL: never, always, or only as long as a file is not there, which is then made; or raise a fault."""
    how, mark = job
    if how == "fault":
        raise RuntimeError("no way")
    if how == "always" or (how == "once" and not mark.exists()):
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()
