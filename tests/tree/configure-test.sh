#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# configure-test.sh CMAKE: configures tiny projects on machines that are made up, and reads what the build says to a
# person whose machine lacks something.
set -euo pipefail
cmake=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

fail() { printf 'FAILED %s\n' "$*"; failed=1; }

# configure STATUS ARGUMENTS...: what it says stays in $said, in one line
configure() {
    local wanted=$1 status=0
    shift
    rm -rf "$folder/build"
    said=$("$cmake" -S "$folder" -B "$folder/build" "$@" 2>&1) || status=$?
    said=$(tr -s ' \n' ' ' <<<"$said")
    { [ "$wanted" = fine ] && [ "$status" -eq 0 ]; } || { [ "$wanted" = refused ] && [ "$status" -ne 0 ]; } ||
        fail "$name: it should be $wanted: $said"
}
says() { [[ $said == *"$1"* ]] || fail "$name: it does not say '$1' but: $said"; }

project() { # lines on standard input
    { printf 'cmake_minimum_required(VERSION 3.25)\nproject(Tiny LANGUAGES NONE)\n'
      printf 'list(APPEND CMAKE_MODULE_PATH "%s/cmake")\n' "$root"; cat; } >"$folder/CMakeLists.txt"
}
sqlcipher() { # VERSION: what pkg-config knows of it
    printf 'Name: sqlcipher\nDescription: made up\nVersion: %s\nLibs:\nCflags:\n' "$1" >"$folder/sqlcipher.pc"
}

project <<'END'
find_package(PkgConfig REQUIRED)
include(SqlCipher)
END
export PKG_CONFIG_LIBDIR=$folder
unset PKG_CONFIG_PATH

name='without SQLCipher'
configure refused
says 'SQLCipher was not found'
says 'bookworm-backports'
says 'brew install sqlcipher'
says 'vcpkg install sqlcipher'

name='with SQLCipher 3.4, as Debian 12 has it'
sqlcipher 3.15.2
configure refused
says 'SQLCipher 4.5 or newer is needed, but this machine has the one built on SQLite 3.15.2'
says 'bookworm-backports'
says 'vcpkg install sqlcipher'

name='with SQLCipher 4.4, which is too old as well'
sqlcipher 3.31.0
configure refused

name='with SQLCipher 4.6'
sqlcipher 3.46.1
configure fine

project <<'END'
include(PaperFonts)
karigar_paper_fonts(fonts)
message(STATUS "fonts: ${fonts}")
END
name='with the fonts in a folder of their own'
mkdir "$folder/fonts"
touch "$folder"/fonts/NotoSans{,Devanagari}-{Regular,Bold}.ttf
configure fine "-DKARIGAR_FONT_DIR=$folder/fonts"
says "$folder/fonts/NotoSansDevanagari-Bold.ttf"

name='with one of them missing'
rm "$folder/fonts/NotoSansDevanagari-Bold.ttf"
sed "s|^  set(folders .*|  set(folders \\\${KARIGAR_FONT_DIR})\n  set(nowhere|" "$root/cmake/PaperFonts.cmake" \
    >"$folder/PaperFonts.cmake"
sed -i.old "s|$root/cmake|$folder|" "$folder/CMakeLists.txt"
configure refused "-DKARIGAR_FONT_DIR=$folder/fonts"
says 'NotoSansDevanagari-Bold.ttf, which invoices are drawn with, was not found'
says '-DKARIGAR_FONT_DIR=FOLDER'
exit "$failed"
