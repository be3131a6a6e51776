#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# window.sh BUILD [ROUNDS [KEYS [ARTICLES]]]: start, memory, idle CPU and key to pixel of the window, beside a bare Qt window with the same
# text, interleaved in one run on a private display. Prints medians and the median of the ratios of the rounds.
set -euo pipefail
build=$(cd "$1" && pwd)
rounds=${2:-7} keys=${3:-300} articles=${4:-100000}
work=$(mktemp -d)
trap 'kill "${servers[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
servers=()
cli=$build/src/cli/broadsheet-cli window=$build/src/app/broadsheet probe=$build/tests/bench/xprobe floor=$build/tests/bench/floor_qt

export HOME=$work/home XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8 QT_LOGGING_RULES='*=false'
mkdir "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
exec 3>"$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
servers+=($!)
until [ -s "$work/display" ]; do read -rt 0.05 <> <(:) || true; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2>/dev/null &
servers+=($!)

# words N: that many words in paragraphs of 60, as plain text.
words() {
    awk -v n="$1" 'BEGIN { srand(7); split("harbour council ferry morning tide quay vote report winter bridge school clinic letter market rain north station garden paper light", w, " ")
        for (i = 1; i <= n; ++i) printf "%s%s", w[int(rand() * 20) + 1], i % 60 == 0 ? ".\n\n" : " " }'
}

# profile NAME WORDS: a profile whose open article has that many words.
profile() {
    words "$2" > "$work/$1.txt"
    { echo '<html><body>'; sed 's|^\(..*\)$|<p>\1</p>|' "$work/$1.txt"; echo '</body></html>'; } > "$work/$1.html"
    local id
    id=$("$cli" --profile "$work/$1" --field id import "$work/$1.txt" | head -n 1)
    printf '[General]\nfirstRunDone=true\narticle=%s\n' "$id" > "$work/$1/window.ini"
}

# column NAME FILE: the values of NAME= in the lines of FILE.
column() { sed -n "s/.* $1=\([0-9.-]*\).*/\1/p" "$2"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print NR ? v[int((NR + 1) / 2)] : "none" }'; }
# ratios NAME OURS FLOOR: the median of ours / floor, round by round; the first round warms the caches.
ratios() { paste <(column "$1" "$2") <(column "$1" "$3") | awk 'NR > 1 && $2 > 0 { print $1 / $2 }' | median; }

say() { printf '%-34s %10s %10s %8s  (budget %s)\n' "$@"; }

starts() {
    local name=$1 budget=$2 round
    for ((round = 0; round < rounds; ++round)); do
        "$probe" start --quiet 900 ${3:+--idle "$3"} --out ours -- "$window" --profile "$work/$name" >> "$work/$name.ours"
        "$probe" start --quiet 900 ${3:+--idle "$3"} --out floor -- "$floor" --html "$work/$name.html" >> "$work/$name.floor"
    done
    say "start, $name, ms" "$(column complete_ms "$work/$name.ours" | median)" "$(column complete_ms "$work/$name.floor" | median)" \
        "$(ratios complete_ms "$work/$name.ours" "$work/$name.floor")" "$budget x"
    say "memory (PSS), $name, kB" "$(column pss_kb "$work/$name.ours" | median)" "$(column pss_kb "$work/$name.floor" | median)" \
        "$(ratios pss_kb "$work/$name.ours" "$work/$name.floor")" "$budget x"
    if [ -n "${3:-}" ]; then
        say "idle CPU, $name, %" "$(column idle_cpu_pct "$work/$name.ours" | median)" "$(column idle_cpu_pct "$work/$name.floor" | median)" - "floor + 0.1"
    fi
}

# typed OUT COMMAND...: keys into the middle of the window that the command opens.
typed() {
    local out=$1 pid id
    shift
    "$@" 2>/dev/null &
    pid=$!
    id=$(xdotool search --sync --onlyvisible --pid "$pid" | tail -n 1)
    xdotool windowactivate --sync "$id" windowsize --sync "$id" 1280 760 mousemove --window "$id" 640 420 click 1
    "$probe" keys "$keys" --gap 40 --timeout 1000 --bottom 60 --out keys >> "$out"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

types() {
    local name=$1 budget=$2 round
    for ((round = 0; round < 3; ++round)); do
        typed "$work/$name.keys" "$window" --profile "$work/$name"
        typed "$work/$name.floorkeys" "$floor" --html "$work/$name.html"
    done
    local at
    for at in p50 p99; do
        say "key to pixel $at, $name, ms" "$(column "$at" "$work/$name.keys" | median)" "$(column "$at" "$work/$name.floorkeys" | median)" \
            "$(paste <(column "$at" "$work/$name.keys") <(column "$at" "$work/$name.floorkeys") | awk '{ print $1 / $2 }' | median)" "$budget x"
    done
    grep -h -v 'missed=0 ' "$work/$name.keys" "$work/$name.floorkeys" | sed 's/^/keys were missed, the run does not count: /' || true
}

printf '%-34s %10s %10s %8s\n' measured window "bare Qt" ratio
profile w600 600
profile w10000 10000
profile w50000 50000
starts w600 1.6 5
if [ "$articles" -gt 0 ]; then
    "$build/tests/bench/storebench" "$articles" "$work/w600full" > /dev/null
    cp "$work/w600.html" "$work/w600full.html"
    id=$("$cli" --profile "$work/w600full" --field id import "$work/w600.txt" | head -n 1)
    printf '[General]\nfirstRunDone=true\narticle=%s\n' "$id" > "$work/w600full/window.ini"
    starts w600full 1.6
    say "start, $articles to one article" "$(column complete_ms "$work/w600full.ours" | median)" "$(column complete_ms "$work/w600.ours" | median)" \
        "$(ratios complete_ms "$work/w600full.ours" "$work/w600.ours")" "1.1 x"
fi
types w600 "1.25, 1.5"
types w10000 "1.25, 1.5"
types w50000 1.5
