# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the tests with real key events share: a private display with a window manager, windows by profile, keys, and waiting for facts.
# Sourced with WINDOW and CLI set to the programs. A wait ends as soon as its fact holds; only a fact that never comes lasts `patience`.

patience=${GUI_PATIENCE:-30}
work=$(mktemp -d)
started=()

fail() {
    printf 'FAIL: %s\n' "$*" >&2
    if [ -n "${DISPLAY:-}" ] && [ -n "${GUI_SHOTS:-}" ] && command -v import >/dev/null; then
        import -window root "$GUI_SHOTS/failed.png" || true
    fi
    exit 1
}

leave() {
    local pid
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap leave EXIT

for tool in Xvfb openbox xdotool; do
    command -v $tool >/dev/null || { echo "SKIP: $tool is not installed (packaging/dev setup)"; exit 77; }
done

# until_true WHAT COMMAND...: runs the command until it succeeds.
until_true() {
    local what=$1 end=$((SECONDS + patience))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || fail "$what"
        # A tenth of a second that nobody wakes.
        read -rt 0.1 <> <(:) || true
    done
}

export HOME=$work/home XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset XDG_DATA_HOME XDG_CONFIG_HOME
# libxkbcommon hands names without a final zero to strndup with their length: right, but not by this check.
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}strict_string_checks=0
mkdir "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
exec 8> "$work/display"
Xvfb -displayfd 8 -screen 0 1366x768x24 -nolisten tcp 2> /dev/null &
started+=($!)
until_true "no display" test -s "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2> /dev/null &
started+=($!)

# open_window PROFILE [ARGS...]: starts the window; its process id in `window`.
open_window() {
    local profile=$1
    shift
    "${WINDOW:?}" --profile "$profile" "$@" 2>> "$profile.log" &
    window=$!
    started+=("$window")
    until_true "the window of $profile does not appear" xdotool search --onlyvisible --pid "$window" --name .
    raise "$window"
}

# raise PID: its newest window gets the keys.
raise() {
    local id
    id=$(xdotool search --onlyvisible --pid "$1" --name . | tail -n 1)
    xdotool windowactivate --sync "$id"
}

# shut PID: as the desktop ends a program; everything that was typed is kept.
shut() {
    kill "$1"
    wait "$1" || true
}

key() { xdotool key --clearmodifiers --delay 20 "$@"; }
type_text() { xdotool type --clearmodifiers --delay "${GUI_KEY_DELAY:-12}" -- "$1"; }
# The title of the window that has the keys.
active_title() { xdotool getactivewindow getwindowname; }
title_has() { active_title | grep -qF -- "$1"; }

cli() {
    local profile=$1
    shift
    "$CLI" --profile "$profile" "$@"
}
# shot NAME: for looking, where GUI_SHOTS names a folder.
shot() {
    if [ -n "${GUI_SHOTS:-}" ]; then
        import -window root "$GUI_SHOTS/$1.png"
    fi
}
