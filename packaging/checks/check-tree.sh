#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-tree.sh [ROOT]: holds the tree to the house style. Prints one line per finding and exits 1 if any of
# them is an error: a missing licence line, an address of the machine's package mirror, a machine's absolute
# path, an include that crosses the layers, formatting. Long files are warnings.
set -euo pipefail
root=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}" && pwd)
cd "$root"
errors=0

error() { printf 'error: %s\n' "$*"; errors=$((errors + 1)); }
warning() { printf 'warning: %s\n' "$*"; }

# What belongs to the project: git knows; an unpacked archive has nothing else but build folders.
list_files() {
    if [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$root" ]; then
        git ls-files --cached --others --exclude-standard
    else
        find . -type f -not -path './build*' -not -path './.run/*' -not -path './.cache/*' -not -path './.git' -not -path './.git/*' |
            cut -c 3-
    fi
}

files=() sources=()
while IFS= read -r file; do
    [ -f "$file" ] || continue
    files+=("$file")
    case $file in *.h | *.cpp) sources+=("$file") ;; esac
done < <(list_files | sort)
[ ${#files[@]} -gt 0 ] || { echo "error: no files found in $root"; exit 1; }

check_licence_lines() {
    local file
    for file in "${files[@]}"; do
        case $file in
        *.h | *.cpp | *.cmake | *CMakeLists.txt | *.sh | *.py | *.sql | *.yaml | *.yml | *.qss | *.example | *.xml | *.desktop | \
            run | test | bench | .ci/run)
            head -n 4 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || error "$file: no licence line"
            ;;
        esac
    done
}

# Reports every place where PATTERN (extended) stands, in the text files.
forbid() { # WHAT PATTERN
    local found line
    found=$(grep -InE -e "$2" -- "${files[@]}" /dev/null) || return 0
    while IFS= read -r line; do error "$1: ${line:0:160}"; done <<<"$found"
}

# The mirrors and proxies are read from this machine's apt, so that none is named here.
apt_hosts() {
    command -v apt-get >/dev/null || return 0
    # shellcheck disable=SC2016 # apt's own variable, not the shell's
    { apt-get indextargets --format '$(REPO_URI)' 2>/dev/null || true
      apt-config dump 2>/dev/null | sed -nE 's/^Acquire::https?::.*[Pp]roxy.* "(.*)";$/\1/p'; } |
        sed -nE 's|^[a-z+]+://([^@/]*@)?(\[[^]]*\]\|[^/:]+).*|\2|p' | grep -vE '^(localhost|127\..*|\[::1\])$' | sort -u
}

check_addresses() {
    local host
    while IFS= read -r host; do
        [ -z "$host" ] || forbid "address of a package mirror" "(^|[^A-Za-z0-9.-])${host//./\\.}([^A-Za-z0-9.-]|$)"
    done < <(apt_hosts || true)
}

check_paths() {
    forbid "path of one machine" '(^|[^A-Za-z0-9_./$}-])(/home/[a-z]|/Users/[A-Za-z])|[A-Z]:[\]Users'
    case $root in
    /*/*) forbid "path of this machine" "(^|[^A-Za-z0-9_./\$}-])${root//./\\.}(/|[^A-Za-z0-9_.-]|$)" ;;
    esac
}

check_leftovers() {
    [ ${#sources[@]} -gt 0 ] || return 0
    local found line
    found=$(grep -nwE 'TODO|FIXME|XXX' -- "${sources[@]}" /dev/null) || return 0
    while IFS= read -r line; do error "unfinished: ${line:0:160}"; done <<<"$found"
}

# No file of FOLDER includes from one of the others: what the link lists say, seen before the linker does.
forbid_includes() { # FOLDER OTHERS...
    local folder=$1 inside=() file others found line
    shift
    for file in ${sources[@]+"${sources[@]}"}; do
        case $file in "$folder"/*) inside+=("$file") ;; esac
    done
    [ ${#inside[@]} -gt 0 ] || return 0
    others=$(IFS='|'; echo "$*")
    found=$(grep -nE "^[[:space:]]*#[[:space:]]*include[[:space:]]+[\"<]($others)/" -- "${inside[@]}" /dev/null) || return 0
    while IFS= read -r line; do error "crosses the layers: $line"; done <<<"$found"
}

check_layers() {
    local above=(ui app sync backend)
    forbid_includes models/domain "${above[@]}" models/protocol models/sql models/store models/views
    forbid_includes models/calendarfiles "${above[@]}" models/protocol models/sql models/store models/views
    forbid_includes models/protocol "${above[@]}" models/sql models/store models/views
    forbid_includes models/sql "${above[@]}" models/store models/views
    forbid_includes models/store "${above[@]}" models/views
    forbid_includes models/views "${above[@]}" models/sql models/store
    forbid_includes sync ui app backend models/views
    forbid_includes backend ui app sync models/store models/views
    forbid_includes ui app sync backend models/sql models/store
}

check_length() {
    local file lines limit
    for file in ${sources[@]+"${sources[@]}"}; do
        lines=$(wc -l <"$file")
        limit=400
        case $file in *.h) limit=250 ;; esac
        [ "$lines" -le "$limit" ] || warning "$file: $lines lines (more than $limit needs a reason)"
    done
}

# Version 14 is the reference; later ones place a few things differently, so they only warn.
check_format() {
    local version report=error line found
    [ ${#sources[@]} -gt 0 ] && command -v clang-format >/dev/null || return 0
    version=$(clang-format --version | sed -nE 's/.*version ([0-9]+).*/\1/p')
    [ "${version:-0}" -ge 14 ] || return 0
    [ "$version" -eq 14 ] || report=warning
    found=$(printf '%s\0' "${sources[@]}" |
        xargs -0 -n 20 -P 4 clang-format --dry-run --ferror-limit=1 2>&1 | grep -E '^[^ ].*: (warning|error):' |
        cut -d: -f1 | sort -u) || return 0
    while IFS= read -r line; do "$report" "$line: not formatted (clang-format -i)"; done <<<"$found"
}

check_licence_lines
check_addresses
check_paths
check_leftovers
check_layers
check_length
check_format
echo "${#files[@]} files, $errors errors"
[ "$errors" -eq 0 ]
