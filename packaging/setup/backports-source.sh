#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# backports-source.sh CODENAME [SOURCES.LIST SOURCES.LIST.D]
#
# Prints an apt source (deb822) for CODENAME-backports, copied from the source that this machine already
# uses for CODENAME: same mirror, same key, same options. So a local mirror, a snapshot or a proxy is
# respected, and no address has to be written in this repository. Exits 1 when there is none to copy.
set -euo pipefail

codename=$1
if [ $# -ge 3 ]; then
    main=$2 parts=$3
else
    eval "$(apt-config shell main Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d)"
fi

files=()
for file in "$main" "${parts%/}"/*.list "${parts%/}"/*.sources; do
    [ -r "$file" ] && files+=("$file")
done
[ ${#files[@]} -gt 0 ] || exit 1

# Copies the first enabled binary source of the suite; prints nothing when there is none.
copy_source() {
    awk -v suite="$1" -v release="$codename" '
    function contains(words, word,    list, n, i) {
        n = split(words, list, /[ \t\n]+/)
        for (i = 1; i <= n; i++) if (list[i] == word) return 1
        return 0
    }
    function trim(text) { gsub(/^[ \t]+|[ \t\r]+$/, "", text); return text }
    function head() { printed = 1; print "Types: deb" }

    # deb822: fields are kept verbatim, continuation lines (an inline key) included.
    function end_stanza(    i, name) {
        if (!printed && contains(value["types"], "deb") && contains(value["suites"], suite) &&
            contains(value["components"], "main") && tolower(value["enabled"]) !~ /^(no|false|0|off|disable)$/ &&
            value["uris"] !~ /^cdrom:/) {
            head()
            for (i = 1; i <= count; i++) {
                name = tolower(label[i])
                if (name == "suites") print "Suites: " release "-backports"
                else if (name !~ /^(types|enabled|x-repolib-.*)$/)
                    print label[i] ":" (value[name] ~ /^\n/ ? "" : " ") value[name]
            }
        }
        count = 0; field = ""
        split("", value); split("", label)
    }
    function stanza_line(    at) {
        if ($0 ~ /^[ \t]*$/) { end_stanza(); return }
        if ($0 ~ /^#/) return
        if ($0 ~ /^[ \t]/) { if (field != "") value[field] = value[field] "\n" $0; return }
        at = index($0, ":")
        if (at == 0) return
        label[++count] = substr($0, 1, at - 1)
        field = tolower(label[count])
        value[field] = trim(substr($0, at + 1))
    }

    # One line: deb [ option=value,value ... ] uri suite component...
    function list_line(    rest, options, n, i, at, word, name, components) {
        rest = $0
        sub(/#.*/, "", rest)
        if (printed || rest !~ /^[ \t]*deb[ \t]/) return
        sub(/^[ \t]*deb[ \t]+/, "", rest)
        options = ""
        if (rest ~ /^\[/) {
            at = index(rest, "]")
            options = substr(rest, 2, at - 2)
            rest = trim(substr(rest, at + 1))
        }
        n = split(trim(rest), word, /[ \t]+/)
        if (n < 3 || word[2] != suite || word[1] ~ /^cdrom:/) return
        components = word[3]
        for (i = 4; i <= n; i++) components = components " " word[i]
        if (!contains(components, "main")) return
        head()
        print "URIs: " word[1] "\nSuites: " release "-backports\nComponents: " components
        n = split(trim(options), word, /[ \t]+/)
        for (i = 1; i <= n; i++) {
            at = index(word[i], "=")
            if (at == 0) continue
            name = substr(word[i], 1, at - 1)
            rest = substr(word[i], at + 1)
            gsub(/,/, " ", rest)
            print field_name(name) ": " rest
        }
    }
    function field_name(option) {
        if (option ~ /\+$/) return field_name(substr(option, 1, length(option) - 1)) "-Add"
        if (option ~ /-$/) return field_name(substr(option, 1, length(option) - 1)) "-Remove"
        if (option == "arch") return "Architectures"
        if (option == "lang") return "Languages"
        if (option == "target") return "Targets"
        if (option == "signed-by") return "Signed-By"
        return option   # the other options carry the same name, and case does not matter
    }

    FNR == 1 { end_stanza() }
    FILENAME ~ /\.sources$/ { stanza_line(); next }
    { list_line() }
    END { end_stanza() }
    ' "${files[@]}"
}

for suite in "$codename" stable oldstable; do
    source=$(copy_source "$suite")
    if [ -n "$source" ]; then
        printf '%s\n' "$source"
        exit 0
    fi
done
exit 1
