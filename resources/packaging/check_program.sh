#!/usr/bin/env bash
# Checks that an installed Twosource runs by itself: check_program.sh PROGRAM. Nothing of this shell's environment
# reaches it, nor any other program. What it writes must be what this checkout writes, byte for byte.
set -euo pipefail
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../.."

here=$PWD/.venv/bin/twosource
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
alone=(env -i LC_ALL=C.UTF-8 "HOME=$scratch/home" PATH=/nonexistent)

same() {
  "${alone[@]}" "$program" compare "$1" "$2" --date 2026-01-01 -o "$scratch/its.$3"
  "$here" compare "$1" "$2" --date 2026-01-01 -o "$scratch/ours.$3"
  cmp "$scratch/its.$3" "$scratch/ours.$3"
}

"${alone[@]}" "$program" --version
formats=$(.venv/bin/python -c "from desktop_app.report_formats import FORMATS; print(*FORMATS)")
for format in $formats; do
  same resources/examples/article-a.md resources/examples/article-b.md "$format"
done
for article in tests/data/article.*; do same "$article" resources/examples/article-b.md json; done
"${alone[@]}" "$program" batch --all-pairs resources/examples --workers 2 --out "$scratch/batch"
grep -q ',done,' "$scratch/batch/summary.csv"
echo "Reports, formats and a batch are as they should be."

echo "Without a display, three times:"
for _ in 1 2 3; do "${alone[@]}" QT_QPA_PLATFORM=offscreen "$program" --self-test; done
[ "$(uname)" = Linux ] || exit 0
echo "On a display of its own:"
xvfb-run -a -s "-screen 0 1600x1000x24" bash -c 'env -i DISPLAY="$DISPLAY" XAUTHORITY="$XAUTHORITY" "$@"' - \
  "${alone[@]:2}" "$program" --self-test
