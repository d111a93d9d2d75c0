"""`python -m desktop_app` is the same as `twosource`."""

import gc
import sys

from desktop_app.cli import main


def run() -> int:
    """Run what the command line asks for, in a process that ends with it, and return the exit code."""
    # What runs for long turns it on. To look for cycles, at the end in all that is let go of, takes an eighth of the
    # time of a short comparison.
    gc.disable()
    code = main()
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(run())
