"""`python -m desktop_app` is the same as `twosource`."""

import gc
import sys

from desktop_app.cli import main


def run() -> int:
    """Run what the command line asks for, in a process that ends with it, and return the exit code."""
    code = main()
    # The interpreter would search all that it lets go of for cycles, twice: a tenth of the time of a short comparison.
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(run())
