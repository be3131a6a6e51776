#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job with real key events: a reporter writes and sends, an editor approves and publishes, and the page is right.
# newsroom.sh WINDOW CLI; exit 77 where a tool is missing.
set -euo pipefail
WINDOW=$1 CLI=$2
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

"$CLI" demo "$work/demo" > /dev/null
reporter=$work/demo/profiles/reporter editor=$work/demo/profiles/editor
for profile in "$reporter" "$editor"; do printf '[General]\nfirstRunDone=true\n' > "$profile/window.ini"; done

# field PROFILE NAME: of the article with the headline.
headline='Lanterns return to the old mill'
article() { cli "$1" --json list --limit 200 | jq -r --arg h "$headline" '.[] | select(.headline == $h) | .id'; }
field() { cli "$1" --json show "$(article "$1")" | jq -r "$2"; }
body() { cli "$1" show "$(article "$1")" --body; }

# The sheets of acts are windows of their own.
sheet_is_open() { ! title_has Broadsheet; }

# ---- the reporter writes
open_window "$reporter"
writer=$window
key ctrl+n
until_true "a new article is not open" title_has "Without headline"
type_text "$headline"
key Return
type_text 'Forty lanterns will hang over the river from Friday.'
key Return
type_text 'The old mill lights up again.'
key Return
type_text '- forty lanterns'
key Return
type_text 'one river'
key Return Return
type_text 'Read the programme'
key shift+Home ctrl+k
until_true "no field for the address" sheet_is_open
key ctrl+a
type_text 'https://example.org/programme'
key Return End Return
shot written
until_true "the headline is not saved" test -n "$(until_true 'no headline' article "$reporter"; article "$reporter")"
until_true "the text is not saved" sh -c "'$CLI' --profile '$reporter' show '$(article "$reporter")' --body | grep -q 'https://example.org/programme'"

# ---- and sends it
key ctrl+shift+Return
shot sent
until_true "it was not sent for review" sh -c "[ \"\$('$CLI' --profile '$reporter' --json show '$(article "$reporter")' | jq -r .stage)\" = submitted ]"
shut "$writer"

# ---- the editor approves and publishes
cli "$editor" sync > /dev/null
open_window "$editor"
desk=$window
key ctrl+shift+f
type_text "$headline"
key Down Return
until_true "the article is not open at the editor's" title_has "$headline"
key ctrl+shift+Return
until_true "it was not approved" sh -c "[ \"\$('$CLI' --profile '$editor' --json show '$(article "$editor")' | jq -r .stage)\" = approved ]"
key ctrl+shift+Return
until_true "no sheet for publishing" sheet_is_open
shot publish
key ctrl+Return
until_true "it was not published" sh -c "[ \"\$('$CLI' --profile '$editor' --json show '$(article "$editor")' | jq -r '.stage + \" \" + .durability')\" = 'published live' ]"
shut "$desk"

# ---- the page
mapfile -t pages < <(grep -rlF "$headline" "$work/demo/newsroom/site" --include=index.html | xargs grep -lF 'article' | grep -E '/[0-9]{4}/')
[ ${#pages[@]} -eq 1 ] || fail "the page stands ${#pages[@]} times"
for part in 'Forty lanterns will hang over the river from Friday.' 'The old mill lights up again.' '<li>forty lanterns</li>' 'href="https://example.org/programme"'; do
    grep -qF "$part" "${pages[0]}" || fail "the page lacks: $part"
done
echo "one page, with its text: ok"
