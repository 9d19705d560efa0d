#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds packaging/setup/install-debian.sh to its lists, on a machine that is made up: dpkg-query, apt-cache and apt-get
# are scripts that read and write files.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

fail() { printf 'FAILED %s\n' "$*"; failed=1; }

mkdir "$folder/bin" "$folder/setup"
sed "s|^apt_lists=.*|apt_lists=$folder/lists|" "$root/packaging/setup/install-debian.sh" >"$folder/setup/install-debian.sh"
chmod +x "$folder/setup/install-debian.sh"
program() { # NAME, body on standard input
    { echo '#!/usr/bin/env bash'; cat; } >"$folder/bin/$1"
    chmod +x "$folder/bin/$1"
}
export MACHINE=$folder/machine
program dpkg-query <<'END'
shift 3
for name in "$@"; do grep "^$name " "$MACHINE/installed" | sed 's/ / installed /'; done
END
program apt-cache <<'END'
grep "^${*: -1} " "$MACHINE/offered" | sed 's/.* /  Candidate: /'
END
program apt-get <<'END'
for word in "$@"; do
    if line=$(grep "^$word " "$MACHINE/offered"); then
        echo "$line" >>"$MACHINE/installed"
    fi
done
END
program sudo <<'END'
exec "$@"
END

# machine INSTALLED OFFERED: each "name version" lines
machine() {
    rm -rf "$MACHINE"
    mkdir "$MACHINE"
    printf '%s\n' "$1" >"$MACHINE/installed"
    printf '%s\n' "$2" >"$MACHINE/offered"
}
# install STATUS ARGUMENTS...: runs it; what it says stays in $said
install() {
    local wanted=$1 status=0
    shift
    said=$(PATH=$folder/bin:$PATH "$folder/setup/install-debian.sh" "$@" 2>&1) || status=$?
    [ "$status" -eq "$wanted" ] || fail "$name: exit status $status instead of $wanted: $said"
}
has() { grep -q "^$1 " "$MACHINE/installed" || fail "$name: $1 is not installed"; }
lacks() { ! grep -q "^$1 " "$MACHINE/installed" || fail "$name: $1 is installed"; }
says() { grep -qF -- "$1" <<<"$said" || fail "$name: it does not say '$1' but: $said"; }

cat >"$folder/setup/debian-packages.txt" <<'END'
# a list
builder >= 2    # tools
reader | other  # either
END
cat >"$folder/setup/debian-test-packages.txt" <<'END'
checker
browser | snapless | command:karigar-no-such-browser
END
everything=$'builder 3\nreader 1\nother 1\nchecker 1\nbrowser 1'

name='running asks for its own list alone'
machine '' "$everything"
install 0
has builder; has reader; lacks other; lacks checker; lacks browser

name='the tests ask for both'
machine '' "$everything"
install 0 --tests
has builder; has checker; has browser

name='what is there is not asked for again'
machine $'builder 3\nother 1' ''
install 0
[ -z "$said" ] || fail "$name: $said"

name='checking installs nothing'
machine 'builder 3' "$everything"
install 1 --check
says reader
lacks reader
machine $'builder 3\nreader 1' "$everything"
install 0 --check
install 1 --check --tests
says checker

name='a name that nobody offers ends it'
machine '' $'builder 3\nchecker 1'
install 1
says 'offers no reader'
lacks builder

name='a browser that apt does not have is named, and not insisted on'
machine '' $'builder 3\nreader 1\nchecker 1'
install 0 --tests
says 'has no package browser'
has checker

name='and apt is not asked again the same day'
mkdir "$folder/lists"
touch "$folder/lists/made_up_Packages"
install 0 --tests
says 'has no package browser'
! grep -q 'asking apt' <<<"$said" || fail "$name: $said"

name='a browser that came in another way is enough'
machine '' $'builder 3\nreader 1\nchecker 1'
program karigar-no-such-browser </dev/null
install 0 --tests
has checker
! grep -q 'no package' <<<"$said" || fail "$name: $said"

name='an unknown word is refused'
install 1 --everything
says usage

name='who asks for what'
grep -qx 'ensure_installed' "$root/run" || fail "$name: ./run asks for more than its own list"
grep -qx 'ensure_installed --tests' "$root/test" || fail "$name: ./test does not ask for both"

# What ./run installs, nobody needs for tests alone.
name='the real list'
for package in chromium postgresql libgtest-dev libgmock-dev libyaml-cpp-dev poppler-utils python3 git clang-format; do
    ! grep -qE "^$package( |$)" "$root/packaging/setup/debian-packages.txt" || fail "$name: $package is for tests"
done
exit "$failed"
