"""The bundle's own start: it lets the processes of a batch begin as copies of the bundle, for there is no Python."""

import sys
from multiprocessing import freeze_support

from desktop_app.cli import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
