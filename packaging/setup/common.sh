# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run, test and bench share: install what is missing, configure and build a preset, run in a session of
# its own. To be sourced. Messages go to stderr, so that stdout belongs to the program that is run. Kept
# within bash 3.2, which is what macOS has.

karigar_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf 'karigar: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

stop_process() { # PID: asks, waits up to ten seconds for it to drain, then insists
    [ -n "$1" ] || return 0
    kill -TERM "$1" 2>/dev/null || return 0
    for _ in {1..100}; do
        kill -0 "$1" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# Compilations at once: one per core, but no more than memory has room for (about 1.5 GB each).
jobs_at_once() {
    local cores memory
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$memory" ] && [ "$memory" -lt "$cores" ]; then cores=$memory; fi
    if [ "$cores" -lt 1 ]; then cores=1; fi
    echo "$cores"
}

ensure_installed() { # [--tests]: also what only the tests need
    if [ "$(uname -s)" = Linux ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        "$karigar_root/packaging/setup/install-debian.sh" "$@"
    elif ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        die "CMake and Ninja are needed, and the libraries README.md names under 'Other systems'"
    fi
}

# Every 20 seconds, or continuously on a terminal, the last progress that the log shows.
show_progress() { # LABEL LOG
    trap '' INT
    local waited=0 line
    while sleep 1 >/dev/null 2>&1; do
        waited=$((waited + 1))
        line=$(tail -c 2000 "$2" 2>/dev/null | grep -aoE '^\[[0-9]+/[0-9]+\]' | tail -n 1) || line=
        line="$1${line:+ $line}, $waited s"
        if [ -t 2 ]; then
            printf '\rkarigar: %s ' "$line" >&2
        elif [ "$waited" -eq 3 ] || [ $((waited % 20)) -eq 0 ]; then
            say "$line"
        fi
    done
}

# Runs a command with its output in LOG; on failure shows the end of it and passes the status on.
logged() { # LABEL LOG COMMAND...
    local label=$1 log=$2 watcher status=0
    shift 2
    show_progress "$label" "$log" </dev/null &
    watcher=$!
    "$@" >>"$log" 2>&1 || status=$?
    { kill "$watcher" && wait "$watcher"; } 2>/dev/null || true
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
    if [ "$status" -ne 0 ]; then
        tail -n 40 "$log" >&2
        say "$label failed (status $status); all of it is in $log"
    fi
    return "$status"
}

# Configures a preset once (CMake repeats it by itself when its files change) and builds it.
build_preset() { # PRESET
    local preset=$1 folder=$karigar_root/build/$1 log=$karigar_root/build/$1.log
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$karigar_root} CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-include_file_mtime,include_file_ctime,time_macros}
    mkdir -p "$karigar_root/build"
    : >"$log"
    if [ ! -f "$folder/build.ninja" ] || [ "$karigar_root/CMakePresets.json" -nt "$folder/CMakeCache.txt" ]; then
        # Fresh: a cache left by a failed attempt would keep what it found before the missing part came.
        logged "configuring $preset" "$log" cmake --fresh --preset "$preset" -S "$karigar_root" || return
    fi
    logged "building $preset" "$log" cmake --build "$folder" --parallel "$(jobs_at_once)"
}

# Runs a command with a private keyring, and a virtual display when there is none, where that is known how.
in_session() {
    if [ "$(uname -s)" = Linux ]; then
        "$karigar_root/packaging/setup/with-session.sh" --display "$@"
    else
        "$@"
    fi
}
