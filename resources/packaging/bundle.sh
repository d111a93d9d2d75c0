#!/usr/bin/env bash
# Builds dist/twosource, a folder that runs where there is no Python, checks it, and says how large it is.
set -euo pipefail
cd "$(dirname "$0")/../.."

bundle=dist/twosource
.venv/bin/python -m PyInstaller --noconfirm --log-level ERROR --workpath build/bundle --distpath dist \
  resources/packaging/twosource.spec
if [ "$(uname)" = Linux ]; then
  # A Python that was compiled here may carry its debugging symbols. Libraries out of wheels would not survive this.
  strip --strip-unneeded "$bundle"/_internal/libpython3*.so* "$bundle"/_internal/python3*/lib-dynload/*.so
  cp -r resources/packaging/desktop "$bundle/desktop"
fi
cp LICENSE "$bundle"
bash resources/packaging/check_program.sh "$bundle/twosource"
echo "$bundle: $(du -sm "$bundle" | cut -f1) MiB on disk"
