#!/usr/bin/env bash
# Makes .venv and installs what is missing: `bootstrap.sh` to run Twosource, `bootstrap.sh dev` to check it as well,
# `bootstrap.sh packaging` to build and check what others install.
set -euo pipefail
cd "$(dirname "$0")/../.."

mode=${1:-run}
constraints=resources/setup/constraints.txt
qt_packages=(libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 fonts-dejavu-core)
xcb_packages=(libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0)
wayland_packages=(libwayland-client0 libwayland-cursor0 libwayland-egl1)
checking_packages=(libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils chromium
  appstream desktop-file-utils shared-mime-info libglib2.0-bin)

say() { printf '%s\n' "$*" >&2; }

# Prints the first Python that is new enough.
find_python() {
  local candidate
  for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
    if new_enough "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  say "Twosource needs Python 3.11 or newer; here there is $(python3 -V 2>/dev/null || echo 'no Python'). Please install a newer one."
  return 1
}

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# Installs Debian packages, or says which ones to install: install_packages REASON PACKAGE...
install_packages() {
  local reason=$1 as_root=()
  shift
  if ! command -v apt-get >/dev/null; then
    say "$reason. Please install it with this system's package manager; Debian's names are: $*"
    return 1
  fi
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
      as_root=(sudo)
    else
      say "$reason, and installing it takes an administrator. Please run: sudo apt-get install $*"
      return 1
    fi
  fi
  say "$reason: installing $*"
  "${as_root[@]}" apt-get update -qq >/dev/null &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Whether .venv was made for this folder, by a Python that is new enough, and has pip.
venv_works() {
  [ -x .venv/bin/python ] && new_enough .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1 &&
    grep -qF "$(pwd -P)/.venv/" .venv/bin/pip
}

make_venv() { "$1" -m venv --clear .venv >/dev/null 2>&1; }

ensure_venv() {
  venv_works && return
  local python
  python=$(find_python)
  say "Making .venv with $("$python" -V)"
  make_venv "$python" && return
  install_packages "Python cannot make a virtual environment here" "$python-venv"
  make_venv "$python" || { say "'$python -m venv .venv' still fails; please run it by hand to see why."; return 1; }
}

# What the installation depends on: as long as it stays the same, nothing is installed again.
installation() {
  echo "$PWD"
  cksum pyproject.toml "$constraints"
}

is_installed() { installation | cmp -s - ".venv/.installed-$1"; }

ensure_project() {
  local stamp=.venv/.installed-$mode extras=
  if [ -x .venv/bin/python ] && { is_installed "$mode" || { [ "$mode" = run ] && is_installed dev; }; }; then
    return
  fi
  ensure_venv
  [ "$mode" = run ] || extras="[$mode]"
  say "Installing Twosource into .venv (a few minutes at the first time)"
  # The build of the project itself keeps to the pinned versions too.
  PIP_CONSTRAINT=$constraints PIP_BUILD_CONSTRAINT=$constraints PIP_DISABLE_PIP_VERSION_CHECK=1 \
    .venv/bin/python -m pip install --quiet --editable ".$extras" ||
    { say "pip could not install Twosource's parts; what it says stands above."; return 1; }
  installation >"$stamp"
}

# Whether Qt starts and has a font, screen or no screen.
qt_starts() {
  QT_QPA_PLATFORM=offscreen .venv/bin/python - 2>/dev/null <<'PYTHON'
import sys
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
app = QApplication([])
sys.exit(not QFontDatabase.families())
PYTHON
}

# Whether the libraries are there by which Qt talks to a display: plugin_complete xcb|wayland
plugin_complete() {
  local plugins
  plugins=$(.venv/bin/python -c 'import pathlib, PySide6; print(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms")')
  [[ $(ldd "$plugins/libq$1.so" 2>/dev/null) != *"not found"* ]]
}

ensure_qt() {
  [ "$(uname)" = Linux ] || return 0
  if ! qt_starts; then
    install_packages "Qt lacks libraries or a font" "${qt_packages[@]}" || return
    qt_starts || { say "Qt still does not start; '.venv/bin/python -c \"import PySide6.QtWidgets\"' says why."; return 1; }
  fi
  if [ -n "${DISPLAY:-}" ]; then
    plugin_complete xcb || install_packages "Qt lacks libraries to open a window" "${xcb_packages[@]}"
  elif [ -n "${WAYLAND_DISPLAY:-}" ]; then
    plugin_complete wayland || install_packages "Qt lacks libraries to open a window" "${wayland_packages[@]}"
  fi
}

# Programs that tests open the exports with, or check the desktop's files: tests are skipped without them, so nothing
# fails where they are missing.
offer_checkers() {
  local program missing=
  for program in soffice pdftotext chromium appstreamcli desktop-file-validate update-mime-database gio; do
    command -v "$program" >/dev/null || missing=yes
  done
  if [ "$missing" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    install_packages "The tests check what is written with other programs" "${checking_packages[@]}" ||
      say "They could not be installed; the tests that need them are skipped."
  fi
  return 0
}

# What PyInstaller takes programs apart with, Python as a library, and a display that nobody sees.
ensure_packaging() {
  [ "$(uname)" = Linux ] || return 0
  local wanted=()
  command -v objdump >/dev/null || wanted+=(binutils)
  command -v xvfb-run >/dev/null || wanted+=(xvfb xauth)
  .venv/bin/python -c 'from PyInstaller.depend.bindepend import get_python_library_path as find; find()' 2>/dev/null ||
    wanted+=("lib$(.venv/bin/python -c 'import sysconfig; print("python" + sysconfig.get_python_version())')")
  [ ${#wanted[@]} = 0 ] || install_packages "Packaging takes some programs" "${wanted[@]}"
}

ensure_project
ensure_qt
case $mode in
  dev) offer_checkers ;;
  packaging) ensure_packaging ;;
esac
