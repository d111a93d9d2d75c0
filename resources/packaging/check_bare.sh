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
cp -r dist/twosource "$bare/opt/twosource"
there=(env -i LC_ALL=C.UTF-8 HOME=/root PATH=/usr/bin:/bin:/usr/sbin chroot "$bare")
examples=/opt/twosource/_internal/desktop_app/_resources/examples
"${there[@]}" /opt/twosource/twosource --version
"${there[@]}" /opt/twosource/twosource compare "$examples/article-a.md" "$examples/article-b.md" --format pdf -o /root/report.pdf
"${there[@]}" /opt/twosource/twosource batch --all-pairs "$examples" --workers 2 --out /root/batch
"${there[@]}" env QT_QPA_PLATFORM=offscreen /opt/twosource/twosource --self-test
"${there[@]}" xvfb-run -a -s "-screen 0 1600x1000x24" /opt/twosource/twosource --self-test
