#!/usr/bin/env bash
# Real programs ask a real server: gramma from npm and, where it is installed, LibreOffice's own LanguageTool checker
# (apt-get install --no-install-recommends libreoffice-writer-nogui python3-uno). Prints what each shows and ends with 1
# if one of them does not show what it should. Needs npm. Usage: bench/clients.sh
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
source "$home/bench/server.sh"
(($# == 0)) || { sed -n '2,4p' "$0" >&2; exit 2; }
command -v npm >/dev/null || { echo "clients.sh: npm is not installed" >&2; exit 1; }

folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT
mkdir -p "$folder/home/.config/gramma" "$folder/office/user"
serve "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" gramma@1.6.0 >/dev/null

amiss=0
expect() {
  if ! grep -qF -- "$1" "$folder/shown"; then
    echo "NOT SHOWN: $1"
    amiss=1
  fi
}

# gramma would ask its makers for a newer version unless it has asked today.
date +%s000 >"$folder/home/.config/gramma/.update"
configure() { printf '{"api_url": "%s/v2/check", "api_key": "%s", "language": "en-GB"}\n' "$site" "$1" >"$folder/.gramma.json"; }
gramma() {
  local code=0
  echo "--- gramma $*"
  (cd "$folder" && HOME=$folder/home node_modules/.bin/gramma "$@") >"$folder/shown" 2>&1 || code=$?
  sed "s|$site|SITE|; /^$/d" "$folder/shown"
  echo "ended with $code"
  echo "ended with $code" >>"$folder/shown"
}

printf 'Hi 👋 love,\n\nYou never listen to me. Thank you for cooking on Sunday.\n' >"$folder/letter.txt"
printf '# Tonight\n\nYou **never** listen to me. [See](https://example.org) you at six.\n' >"$folder/letter.md"
configure ''
gramma check -pn letter.txt
expect 'Word: You never listen'
expect 'ended with 1'
gramma check -pn letter.md
expect 'Word: You **never** listen'
gramma listen -pn 'Thank you for cooking on Sunday.'
expect 'No mistakes found!'
expect 'ended with 0'
configure 'sb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
gramma check -pn letter.txt
expect 'This token is not known here'

echo '--- LibreOffice'
if command -v soffice >/dev/null && /usr/bin/python3 -c 'import uno' 2>/dev/null; then
  soffice --version
  # both fields, as in the dialogue of its options; the checker is asked as Writer asks it for a paragraph
  sed "s|SITE|$site|" >"$folder/office/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"><prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"><prop oor:name="BaseURL" oor:op="fuse"><value>SITE/v2</value></prop></item>
</oor:items>
XCU
  timeout 120 soffice --headless --norestore --nologo --nodefault "-env:UserInstallation=file://$folder/office" \
    "--accept=pipe,name=securebase-$$;urp;" >/dev/null 2>&1 &
  timeout 100 /usr/bin/python3 "$home/bench/libreoffice.py" "securebase-$$" \
    'Grüße 👋 You never listen to me. Thank you for cooking on Sunday.' >"$folder/shown" 2>&1 || true
  cat "$folder/shown"
  expect 'en-GB'
  expect 'marked: You never listen'
else
  echo 'NOT CHECKED: LibreOffice with python3-uno is not installed'
fi
exit $amiss
