#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-session.sh [--display] COMMAND [ARGS...]
#
# Runs COMMAND inside a private D-Bus session with an unlocked GNOME keyring and private XDG folders, so the
# person's own keyring and settings are never touched, and ends everything it started, by pid, when COMMAND
# ends or this script is told to. --display adds a virtual display when there is none. Exit code: COMMAND's.
#
# The bus is started by hand rather than with dbus-run-session: that one leaves its children behind when it
# is terminated.
# shellcheck disable=SC2317 # what the traps call is reachable
set -euo pipefail

# shellcheck source=packaging/setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

want_display=
if [ "${1:-}" = --display ]; then
    want_display=yes
    shift
fi
[ $# -gt 0 ] || die "usage: with-session.sh [--display] COMMAND [ARGS...]"

folder=$(mktemp -d "${TMPDIR:-/tmp}/karigar-session.XXXXXX")
command_pid='' keyring_pid='' bus_pid='' display_pid=''

clean_up() {
    trap - EXIT
    trap '' INT TERM HUP
    stop_command
    stop_process "$keyring_pid"
    stop_process "$bus_pid"
    stop_process "$display_pid"
    rm -rf "$folder" || true
}

# The command runs in a process group of its own, so that what it left behind ends with it.
stop_command() {
    [ -n "$command_pid" ] || return 0
    kill -TERM -- "-$command_pid" 2>/dev/null || return 0
    for _ in {1..50}; do
        kill -0 -- "-$command_pid" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL -- "-$command_pid" 2>/dev/null || true
}

trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# Waits for the first line of FILE while PID lives; prints it.
first_line() { # FILE PID
    local line
    for _ in {1..200}; do
        if IFS= read -r line <"$1" && [ -n "$line" ]; then
            printf '%s\n' "$line"
            return 0
        fi
        kill -0 "$2" 2>/dev/null || return 1
        sleep 0.05
    done 2>/dev/null
    return 1
}

random_hex() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

start_display() {
    local cookie number
    cookie=$(random_hex)
    export XAUTHORITY=$folder/xauthority
    : >"$XAUTHORITY"
    # The number is chosen by the server; it accepts the cookie whatever display the entry names.
    xauth -q -f "$XAUTHORITY" add :0 . "$cookie"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset -auth "$XAUTHORITY" \
        3>"$folder/display" >"$folder/xvfb.log" 2>&1 </dev/null &
    display_pid=$!
    number=$(first_line "$folder/display" "$display_pid") || {
        cat "$folder/xvfb.log" >&2
        die "no virtual display"
    }
    xauth -q -f "$XAUTHORITY" add ":$number" . "$cookie"
    export DISPLAY=:$number
}

start_bus() {
    local name
    # A Wayland socket is named relative to the folder that is about to change.
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ "${WAYLAND_DISPLAY#/}" = "$WAYLAND_DISPLAY" ] &&
        [ -n "${XDG_RUNTIME_DIR:-}" ]; then
        export WAYLAND_DISPLAY=$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY
    fi
    for name in DATA CONFIG STATE CACHE RUNTIME; do
        mkdir -m 700 "$folder/$name"
    done
    export XDG_DATA_HOME=$folder/DATA XDG_CONFIG_HOME=$folder/CONFIG XDG_STATE_HOME=$folder/STATE
    export XDG_CACHE_HOME=$folder/CACHE XDG_RUNTIME_DIR=$folder/RUNTIME
    export NO_AT_BRIDGE=1
    unset DBUS_STARTER_ADDRESS DBUS_STARTER_BUS_TYPE GNOME_KEYRING_CONTROL SSH_AUTH_SOCK

    dbus-daemon --session --nofork --nopidfile --address="unix:path=$folder/bus" --print-address=3 \
        3>"$folder/address" >"$folder/bus.log" 2>&1 </dev/null &
    bus_pid=$!
    DBUS_SESSION_BUS_ADDRESS=$(first_line "$folder/address" "$bus_pid") || {
        cat "$folder/bus.log" >&2
        die "no session bus"
    }
    export DBUS_SESSION_BUS_ADDRESS
}

secrets_are_served() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true
}

start_keyring() {
    local daemon
    daemon=$(command -v gnome-keyring-daemon) || die "gnome-keyring-daemon is not installed"
    # Its file capability keeps it from starting at all in a container that lacks it; a copy has none.
    if ! "$daemon" --version >/dev/null 2>&1; then
        cp "$daemon" "$folder/gnome-keyring-daemon"
        daemon=$folder/gnome-keyring-daemon
    fi
    random_hex >"$folder/password"
    "$daemon" --foreground --unlock --components=secrets \
        <"$folder/password" >"$folder/keyring.log" 2>&1 &
    keyring_pid=$!
    for _ in {1..200}; do
        if secrets_are_served; then
            rm -f "$folder/password"
            return 0
        fi
        kill -0 "$keyring_pid" 2>/dev/null || break
        sleep 0.05
    done
    cat "$folder/keyring.log" >&2
    die "no keyring"
}

if [ -n "$want_display" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    start_display
fi
start_bus
start_keyring

# A terminal as input would stop a process group in the background that reads from it.
exec 4<&0
if [ -t 0 ]; then exec 4</dev/null; fi
set -m
"$@" <&4 4<&- &
command_pid=$!
set +m
exec 4<&-

status=0
wait "$command_pid" || status=$?
exit "$status"
