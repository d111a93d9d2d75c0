#!/bin/sh
# Puts Twosource among the programs of the person who runs this, and its sessions among the files their desktop knows:
#   install.sh [PROGRAM]    by default the program beside this folder, as in a bundle
#   install.sh --remove     takes all of it away again
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
metainfo=internal.twosource.twosource.metainfo.xml
# What update-mime-database and update-desktop-database write beside the files of the packages.
indexes='aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces'

# Does something with each file: each_file COMMAND, which gets the file here and its place under $data.
each_file() {
  "$1" "$here/twosource.xml" mime/packages/twosource.xml
  "$1" "$here/$metainfo" "metainfo/$metainfo"
  for icon in "$here"/icons/*.png; do
    size=$(basename "$icon" .png)
    "$1" "$icon" "icons/hicolor/${size}x$size/apps/twosource.png"
  done
}

put() { mkdir -p "$data/$(dirname "$2")" && cp "$1" "$data/$2" && chmod 644 "$data/$2"; }
take() { rm -f "$data/$2"; }

# Writes the entry with the path of the program, quoted as the desktop entry specification asks for it.
put_entry() {
  mkdir -p "$data/applications"
  quoted=$(printf '%s' "$1" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
  {
    grep -v '^Exec=' "$here/twosource.desktop"
    printf 'Exec="%s" %%f\n' "$quoted"
  } >"$data/applications/twosource.desktop"
}

refresh() {
  [ ! -d "$data/mime/packages" ] || ! command -v update-mime-database >/dev/null || update-mime-database "$data/mime"
  [ ! -d "$data/applications" ] || ! command -v update-desktop-database >/dev/null ||
    update-desktop-database "$data/applications"
  # Desktops look at the time of this folder to learn that there are new icons.
  [ ! -d "$data/icons/hicolor" ] || touch "$data/icons/hicolor"
}

# Removes the folders that nothing is in any longer, and indexes of nothing.
tidy() {
  [ -d "$data" ] || return 0
  cd "$data"
  if rmdir mime/packages 2>/dev/null; then
    for index in $indexes; do rm -f "mime/$index"; done
  fi
  [ "$(ls applications 2>/dev/null)" != mimeinfo.cache ] || rm -f applications/mimeinfo.cache
  for folder in applications metainfo mime/application mime icons/hicolor/*/apps; do
    rmdir -p "$folder" 2>/dev/null || true
  done
}

if [ "${1:-}" = --remove ]; then
  each_file take
  rm -f "$data/applications/twosource.desktop"
  refresh
  tidy
  exit
fi

program=${1:-$here/../twosource}
if [ ! -f "$program" ] || [ ! -x "$program" ]; then
  echo "There is no program “$program”. Name the one to start: install.sh PROGRAM" >&2
  exit 1
fi
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
each_file put
put_entry "$program"
refresh
echo "Twosource is among your programs now, and opens .twosource files. To undo: $here/install.sh --remove"
