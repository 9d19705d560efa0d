#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-debian.sh [--tests] [--check]: installs what debian-packages.txt asks for and this machine lacks, with
# apt-get (as root or through sudo); with --tests also what debian-test-packages.txt asks for.
# With nothing to do it costs one dpkg-query. A version the release itself does not have (SQLCipher 4 on
# Debian 12) is taken from the release's backports, whose source is added when no configured one offers it.
# --check only lists what is missing and exits 1 if anything is.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
apt_lists=/var/lib/apt/lists
sources_file=/etc/apt/sources.list.d/karigar-backports.sources

say() { printf 'karigar: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "this needs root, and there is no sudo; as root, run: $here/install-debian.sh"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" >&2
}

# The requirements as "name[>=version] name ..." words, one requirement per element.
read_requirements() { # FILE...
    local line
    requirements=()
    while IFS= read -r line; do
        line=${line%%#*}
        line=${line//>= />=}
        line=${line// >=/>=}
        line=${line//|/ }
        [ -n "${line//[[:space:]]/}" ] && requirements+=("$line")
    done < <(cat "$@")
}

# Fills installed[name]=version with one call for all of them.
read_installed() {
    local name state version names=() alternative requirement
    for requirement in "${requirements[@]}"; do
        for alternative in $requirement; do
            case $alternative in command:*) ;; *) names+=("${alternative%%>=*}") ;; esac
        done
    done
    installed=()
    while read -r name state version; do
        [ "$state" = installed ] && installed[$name]=$version
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\n' "${names[@]}" 2>/dev/null)
    return 0
}

new_enough() { # VERSION WANTED: true when the alternative's name[>=version] is met by VERSION
    case $2 in
    *'>='*) dpkg --compare-versions "$1" ge "${2##*>=}" ;;
    esac
}

satisfied() {
    local alternative name
    for alternative in $1; do
        case $alternative in
        command:*) command -v "${alternative#command:}" >/dev/null && return 0 ;;
        esac
        name=${alternative%%>=*}
        [ -n "${installed[$name]:-}" ] && new_enough "${installed[$name]}" "$alternative" && return 0
    done
    return 1
}

find_missing() {
    local requirement
    read_installed
    missing=()
    for requirement in "${requirements[@]}"; do
        satisfied "$requirement" || missing+=("$requirement")
    done
}

candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '/Candidate:/ && $2 != "(none)" { print $2; exit }'; }

# Sorts what is missing into plain packages, those only backports may have, and those nobody offers.
choose_packages() {
    local requirement alternative name version found
    plain=() newer=() unknown=() foreign=()
    for requirement in "${missing[@]}"; do
        found=
        for alternative in $requirement; do
            case $alternative in command:*) continue ;; esac
            name=${alternative%%>=*}
            version=$(candidate "$name")
            [ -n "$version" ] || continue
            found=yes
            if new_enough "$version" "$alternative"; then plain+=("$name"); else newer+=("$alternative"); fi
            break
        done
        [ -n "$found" ] && continue
        case $requirement in
        *command:*) foreign+=("${requirement%%[[:space:]]*}") ;;
        *) unknown+=("${requirement%%[[:space:]]*}") ;;
        esac
    done
}

# What has to be installed in another way is not waited for.
drop_foreign() {
    local requirement rest=()
    for requirement in ${missing[@]+"${missing[@]}"}; do
        case $requirement in *command:*) ;; *) rest+=("$requirement") ;; esac
    done
    missing=(${rest[@]+"${rest[@]}"})
}

# Whether apt asked its servers within a day.
lists_are_fresh() {
    [ -n "$(find "$apt_lists" -maxdepth 0 -mtime -1 2>/dev/null)" ] &&
        [ -n "$(find "$apt_lists" -name '*Packages*' -print -quit 2>/dev/null)" ]
}

name_foreign() {
    [ ${#foreign[@]} -eq 0 ] ||
        say "$PRETTY_NAME has no package ${foreign[*]}: install it in its own way ('sudo snap install ${foreign[*]}' on Ubuntu); only the tests that use it need it"
}

offers_backports() {
    local releases
    # shellcheck disable=SC2016 # apt's own variable, not the shell's
    releases=$(apt-get indextargets --format '$(RELEASE)' 'Created-By: Packages')
    grep -qxF "$VERSION_CODENAME-backports" <<<"$releases"
}

add_backports() {
    local stanza
    stanza=$("$here/backports-source.sh" "$VERSION_CODENAME") ||
        die "no apt source for $VERSION_CODENAME found to take the mirror from; add $VERSION_CODENAME-backports yourself"
    say "adding $VERSION_CODENAME-backports from this machine's own mirror in $sources_file"
    printf '# Added by Karigar: SQLCipher 4 comes from backports.\n%s\n' "$stanza" |
        as_root tee "$sources_file" >/dev/null
    if ! apt_get update; then
        as_root rm -f "$sources_file" # a source that cannot be read would break every later apt-get
        die "this machine's mirror does not offer $VERSION_CODENAME-backports (removed again); it is needed for ${newer[*]}"
    fi
}

install_from_backports() {
    local alternative name version names=()
    offers_backports || { [ "$ID" = debian ] && add_backports; } ||
        die "${newer[*]} is needed and $PRETTY_NAME does not have it; Debian 12 or Ubuntu 24.04 and later do"
    for alternative in "${newer[@]}"; do
        name=${alternative%%>=*}
        version=$(LC_ALL=C apt-cache -t "$VERSION_CODENAME-backports" policy "$name" | awk '/Candidate:/ { print $2 }')
        new_enough "$version" "$alternative" || die "$alternative is needed, but backports has only $version"
        names+=("$name")
    done
    say "installing from $VERSION_CODENAME-backports: ${names[*]}"
    apt_get install -y --no-install-recommends -t "$VERSION_CODENAME-backports" "${names[@]}"
}

declare -A installed
requirements=() missing=() plain=() newer=() unknown=() foreign=()
lists=("$here/debian-packages.txt") check=
for word in "$@"; do
    case $word in
    --tests) lists+=("$here/debian-test-packages.txt") ;;
    --check) check=yes ;;
    *) die "usage: install-debian.sh [--tests] [--check]" ;;
    esac
done
read_requirements "${lists[@]}"
find_missing
[ ${#missing[@]} -gt 0 ] || exit 0
if [ -n "$check" ]; then
    say "missing: $(printf '%s; ' "${missing[@]}" | tr -s ' ')"
    exit 1
fi

# shellcheck source=/dev/null
. /etc/os-release
choose_packages
if [ ${#plain[@]} -eq 0 ] && [ ${#newer[@]} -eq 0 ] && [ ${#unknown[@]} -eq 0 ] && lists_are_fresh; then
    name_foreign # asking again each time would only take time
    exit 0
fi
say "${#missing[@]} of ${#requirements[@]} required packages are missing; asking apt what there is"
apt_get update || say "some package lists could not be refreshed; going on with what is known"
choose_packages
[ ${#unknown[@]} -eq 0 ] || die "$PRETTY_NAME offers no ${unknown[*]}; Debian 12 or Ubuntu 24.04 and later do"
name_foreign
if [ ${#plain[@]} -gt 0 ]; then
    say "installing: ${plain[*]}"
    apt_get install -y --no-install-recommends "${plain[@]}"
fi
[ ${#newer[@]} -eq 0 ] || install_from_backports

find_missing
drop_foreign
[ ${#missing[@]} -eq 0 ] || die "still missing after the installation: ${missing[*]}"
say "everything that is needed is installed"
