#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds packaging/setup/backports-source.sh to the ways in which a machine may describe its mirror.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# expect NAME WANTED: the source printed for bookworm, from sources.list and sources.list.d under $folder
expect() {
    local got
    got=$("$root/packaging/setup/backports-source.sh" bookworm "$folder/sources.list" "$folder/sources.list.d") ||
        got=none
    if [ "$got" != "$2" ]; then
        printf 'FAILED %s\n--- wanted\n%s\n--- got\n%s\n' "$1" "$2" "$got"
        failed=1
    fi
    rm -rf "$folder/sources.list" "$folder/sources.list.d"
    mkdir "$folder/sources.list.d"
}
mkdir "$folder/sources.list.d"

expect 'nothing configured' none

cat >"$folder/sources.list.d/a.sources" <<'END'
# a comment
Types: deb deb-src
URIs: http://security.example.test/debian
Suites: bookworm-security
Components: main

Enabled: no
Types: deb
URIs: http://off.example.test/debian
Suites: bookworm
Components: main

Types: deb
# another comment
URIs: https://snapshot.example.test/archive/debian/20250520T000000Z
suites: bookworm bookworm-updates
Components: main contrib
Check-Valid-Until: no
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
END
expect 'deb822 with an inline key and no blank line at the end' \
    'Types: deb
URIs: https://snapshot.example.test/archive/debian/20250520T000000Z
Suites: bookworm-backports
Components: main contrib
Check-Valid-Until: no
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc'

cat >"$folder/sources.list" <<'END'
deb cdrom:[Debian GNU/Linux 12 _Bookworm_]/ bookworm main
# deb http://commented.example.test/debian bookworm main
deb-src http://source.example.test/debian bookworm main
deb [ arch=amd64,arm64 signed-by=/usr/share/keyrings/k.gpg check-valid-until=no ] http://m.example.test/debian bookworm main contrib # why
deb http://second.example.test/debian bookworm main
END
expect 'one line with options' \
    'Types: deb
URIs: http://m.example.test/debian
Suites: bookworm-backports
Components: main contrib
Architectures: amd64 arm64
Signed-By: /usr/share/keyrings/k.gpg
check-valid-until: no'

echo 'deb mirror+file:/etc/apt/mirrors/debian.list stable main' >"$folder/sources.list.d/x.list"
expect 'a mirror list and the name of the suite' \
    'Types: deb
URIs: mirror+file:/etc/apt/mirrors/debian.list
Suites: bookworm-backports
Components: main'

printf 'Types: deb\r\nURIs: http://m.example.test/debian\r\nSuites: trixie\r\nComponents: main\r\n' \
    >"$folder/sources.list.d/x.sources"
expect 'another release only' none

exit "$failed"
