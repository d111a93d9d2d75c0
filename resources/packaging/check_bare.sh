#!/usr/bin/env bash
# Runs dist/twosource on a Debian that has next to nothing, and no Python: makes one in a folder of its own, as root.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null || { echo "This takes root and debootstrap." >&2; exit 1; }
bare=$(mktemp -d)
trap 'rm -rf "$bare"' EXIT
chmod 755 "$bare"
# What every desktop has: drivers to draw with, a font, and here a display that nobody sees.
debootstrap --variant=minbase --include=libgl1,libegl1,libxcb1,fontconfig-config,fonts-dejavu-core,xvfb,xauth \
  stable "$bare" >/dev/null
if chroot "$bare" sh -c 'ls /usr/bin/python* /usr/lib/python*' 2>/dev/null; then
  echo "There is a Python here after all." >&2
  exit 1
fi
echo "Debian $(cat "$bare/etc/debian_version"), without Python"
cp -r dist/twosource "$bare/opt/twosource"
there=(env -i LC_ALL=C.UTF-8 HOME=/root PATH=/usr/bin:/bin:/usr/sbin chroot "$bare")
program=/opt/twosource/twosource
examples=/opt/twosource/_internal/desktop_app/_resources/examples

"${there[@]}" "$program" --version
"${there[@]}" "$program" compare "$examples/article-a.md" "$examples/article-b.md" --format pdf -o /root/report.pdf
"${there[@]}" "$program" batch --all-pairs "$examples" --workers 2 --out /root/batch
# Without /proc, which is not mounted there, the times that it prints are no use.
"${there[@]}" env QT_QPA_PLATFORM=offscreen "$program" --self-test | grep -o '"ok": true'
"${there[@]}" xvfb-run -a -s "-screen 0 1600x1000x24" "$program" --self-test | grep -o '"ok": true'
