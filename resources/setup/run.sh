#!/usr/bin/env bash
# Opens the window on the bundled example; without a display, writes the example's report instead.
set -euo pipefail
cd "$(dirname "$0")/../.."

example=(resources/examples/article-a.md resources/examples/article-b.md)
report=$PWD/build/example-report.html

display_named() { [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Qt aborts where the display it is told of cannot be reached, so this is tried first.
display_answers() {
  { (ulimit -c 0 && .venv/bin/python -c 'from PySide6.QtGui import QGuiApplication as A; A([])'); } >/dev/null 2>&1
}

if display_named; then
  bash resources/setup/bootstrap.sh
else
  # The report needs no Qt: what the window lacks is told, and does not stop it.
  bash resources/setup/bootstrap.sh || [ -x .venv/bin/twosource ]
fi

if display_named && display_answers; then
  exec .venv/bin/twosource "${example[@]}"
fi
echo "There is no display to open the window on; writing the example's report instead."
mkdir -p build
.venv/bin/twosource compare "${example[@]}" --format html -o "$report"
echo "$report"
