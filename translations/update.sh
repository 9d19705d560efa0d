#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Refreshes the catalogues from the sources: new texts arrive unfinished, vanished ones leave.
# English keeps the plural forms alone, every other text is its own English. LUPDATE may name the tool.
set -eu
cd "$(dirname "$0")/.."

lupdate=${LUPDATE:-}
for candidate in /usr/lib/qt6/bin/lupdate lupdate6 lupdate; do
  [ -n "$lupdate" ] && break
  lupdate=$(command -v "$candidate" || true)
done
[ -n "$lupdate" ] || { echo "lupdate is missing: install Qt's Linguist tools" >&2; exit 1; }

update() {
  language=$1
  shift
  "$lupdate" "$@" -locations none -no-obsolete -no-ui-lines -recursive -extensions cpp,h -I . \
    app backend models sync ui -source-language en -target-language "$language" \
    -ts "translations/karigar_$language.ts"
}

update en -pluralonly
update hi
