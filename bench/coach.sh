#!/usr/bin/env bash
# What reading a message of about 300 characters costs, beside write-good, alex, retext and LanguageTool in the same run,
# and over HTTP. The peers are fetched for the measuring and are no part of anything that ships. Needs npm and curl.
#
#   bench/coach.sh
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
source "$home/bench/server.sh"
cd "$home"
folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT

./mvnw --quiet --batch-mode -pl bench,coach -am -Dmaven.test.skip=true package >&2
./mvnw --quiet --batch-mode -pl coach -am -Dmaven.test.skip=true package dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile="$folder/peers.path" >&2
cp bench/peers/speed.mjs "$folder"
(cd "$folder" && npm install --silent --no-audit --no-fund --prefix . write-good@1.0.8 alex@11.0.1 unified@11 vfile@6 \
  retext-english@5 retext-equality@7 retext-intensify@7 retext-stringify@4 >&2)

# Messages of the corpus, joined until they have about 300 characters.
node -e '
const { readFileSync, readdirSync } = require("node:fs");
const texts = readdirSync("coach/corpus").filter((name) => /^(train|own)_.*\.jsonl$/.test(name)).sort()
  .flatMap((name) => readFileSync("coach/corpus/" + name, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line).text));
const out = [];
for (let i = 0; i < texts.length && out.length < 400; ) {
  let message = "";
  while (i < texts.length && message.length < 270) message += (message ? " " : "") + texts[i++].replace(/\s+/g, " ");
  if (message.length <= 330) out.push(message);
}
console.log(out.join("\n"));' >"$folder/messages"

java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
here="bench/target/classes:bench/target/lib/*"
echo "| $(wc -l <"$folder/messages") messages of about 300 characters | CPU ms, median | p95 | ms until the first is read | resident MB | marks |"
echo "| --- | --- | --- | --- | --- | --- |"
"$java" -XX:+UseSerialGC -cp "$here" org.securebase.bench.CoachSpeed "$folder/messages"
"$java" -XX:+UseSerialGC -cp "$here" org.securebase.bench.CoachSpeed "$folder/messages" rules
# With an archive of its classes and the quick compiler, as ./securebase starts the app.
jars=$(printf '%s:' bench/target/bench-*.jar bench/target/lib/*.jar)
"$java" -XX:+UseSerialGC -XX:ArchiveClassesAtExit="$folder/archive" -cp "$jars" org.securebase.bench.CoachSpeed \
  "$folder/messages" >/dev/null 2>&1
"$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile="$folder/archive" -cp "$jars" \
  org.securebase.bench.CoachSpeed "$folder/messages" started
for peer in write-good alex retext; do
  (cd "$folder" && node speed.mjs $peer messages)
done
"$java" -XX:+UseSerialGC -cp "bench/target/classes:$(cat "$folder/peers.path")" bench/peers/LanguageToolSpeed.java \
  "$folder/messages" 2>/dev/null
echo "Limits of ours: p95 0.5 ms, 500 ms until the first is read."

# The app, before its coach has read anything and after.
resident() { awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$server/status"; }
load() { "$java" -cp "$here" org.securebase.bench.CheckLoad "$site" $server "$1"; }
serve "$folder"
before=$(resident)
first=$(curl --silent --fail --output "$folder/answer" --write-out '%{time_total}' --data language=en \
  --data-urlencode "text=$(head -n 1 "$folder/messages")" "$site/v2/check")
sleep 5
prepared=$(resident)
echo
echo "| over HTTP | | limit |"
echo "| --- | --- | --- |"
echo "| the first check, asked as soon as the app says where it is | $first s | 0.5 s |"
load "$folder/messages"
after=$(resident)

# As many requests of the same size in a language that the coach leaves alone: what a web server grows by in any case.
stop_server
elsewhere='Der Zug hatte heute wieder zwanzig Minuten Verspätung, also bin ich zu Fuß über die Brücke gegangen und habe unterwegs Brot gekauft. Abends kommen die Kinder, dann kochen wir Suppe und spielen Karten, wie früher bei der Oma im Garten hinter dem Haus, wo die alten Apfelbäume stehen und der Hund schläft.'
for ((line = 0; line < 400; line++)); do
  echo "$elsewhere"
done >"$folder/elsewhere"
mkdir "$folder/again"
serve "$folder/again"
sleep 5
echo "| the same of texts that are not English: | | |"
load "$folder/elsewhere"
echo "| resident MB: when the app first answers, five seconds and a check later, after 6,000 checks, after as many that are not English | $before, $prepared, $after, $(resident) | 40 more |"
