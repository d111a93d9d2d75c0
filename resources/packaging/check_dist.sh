#!/usr/bin/env bash
# Builds the wheel and the source distribution, installs each with pipx where nothing else is, and checks it.
set -euo pipefail
cd "$(dirname "$0")/../.."

.venv/bin/python -W error -m hatchling build --clean
rooms=$(mktemp -d)
trap 'rm -rf "$rooms"' EXIT
export PIPX_HOME=$rooms/home PIPX_BIN_DIR=$rooms/bin PIPX_MAN_DIR=$rooms/man
for distribution in dist/twosource-*.whl dist/twosource-*.tar.gz; do
  PIP_CONSTRAINT=$PWD/resources/setup/constraints.txt .venv/bin/python -m pipx install --force --quiet "$distribution"
  bash resources/packaging/check_program.sh "$PIPX_BIN_DIR/twosource"
done
.venv/bin/python -m pipx uninstall twosource
