#!/usr/bin/env bash
# Start-up time and memory of the server in each way of starting it, as a Markdown table.
#
#   bench/startup.sh [--runs N] [JAVA_HOME ...]
#
# First page: from starting the process until the start page has been read, polled every 10 ms; the median of N runs
# (default 5), the variants taking turns so that a busy moment hits them all. RSS: resident memory 2 s after that page
# and 20 further ones. Needs a built jar (./mvnw -pl app -am -DskipTests package), curl and Linux's /proc.
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
jar=$home/app/target/securebase.jar
runs=5
if [[ ${1:-} == --runs ]]; then
  runs=$2
  shift 2
fi
jdks=("$@")
[[ ${#jdks[@]} -gt 0 ]] || jdks=("${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}")
[[ -f $jar ]] || { echo "startup.sh: no jar at $jar; build it first" >&2; exit 1; }

work=$(mktemp -d)
server=
trap '[[ -n $server ]] && kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
port=$((20000 + RANDOM % 20000))
url=http://127.0.0.1:$port

now_ms() {
  echo $(($(date +%s%N) / 1000000))
}

# measure NAME COMMAND... : appends "milliseconds kilobytes" to the samples of that variant.
measure() {
  local name=$1 began first
  shift
  began=$(now_ms)
  "$@" --port "$port" --data "$work/data" >/dev/null 2>"$work/errors" &
  server=$!
  until curl --silent --fail --output /dev/null "$url/"; do
    kill -0 "$server" 2>/dev/null || { echo "startup.sh: $name did not start" >&2; cat "$work/errors" >&2; exit 1; }
    sleep .01
  done
  first=$(($(now_ms) - began))
  for _ in {1..20}; do curl --silent --output /dev/null "$url/"; done
  sleep 2
  echo "$first $(awk '/^VmRSS/ { print $2 }' "/proc/$server/status")" >>"$work/samples-$name"
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

median() {
  sort -n | awk '{ value[NR] = $1 } END { print (NR % 2) ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

row() {
  local title=$1 samples=$work/samples-$2
  printf '| %s | %.0f | %.0f |\n' "$title" \
    "$(cut -d' ' -f1 "$samples" | median)" "$(cut -d' ' -f2 "$samples" | awk '{ print $1 / 1024 }' | median)"
}

feature() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'
}

prepare() {
  local java=$1 v=$2 place=$work/$2
  mkdir -p "$place"
  "$java" -Djarmode=tools -jar "$jar" extract --destination "$place" >/dev/null
  local option=-XX:ArchiveClassesAtExit=$place/classes.archive
  [[ $v -ge 25 ]] && option=-XX:AOTCacheOutput=$place/classes.archive
  "$java" "$option" -Dspring.context.exit=onRefresh -jar "$place/securebase.jar" --port 0 --data "$work/data" >/dev/null 2>&1 || true
  "$java" "${option/classes/small}" "${flags[@]}" -Dspring.context.exit=onRefresh \
    -jar "$place/securebase.jar" --port 0 --data "$work/data" >/dev/null 2>&1 || true
}

# using VERSION NAME: the option that uses the archive of that name.
using() {
  if [[ $1 -ge 25 ]]; then echo "-XX:AOTCache=$work/$1/$2.archive"; else echo "-XX:SharedArchiveFile=$work/$1/$2.archive"; fi
}

flags=(-XX:+UseSerialGC -Xmx256m -XX:TieredStopAtLevel=1)
for jdk in "${jdks[@]}"; do
  prepare "$jdk/bin/java" "$(feature "$jdk")"
done
for ((run = 1; run <= runs; run++)); do
  for jdk in "${jdks[@]}"; do
    java=$jdk/bin/java
    v=$(feature "$jdk")
    echo "run $run of $runs, Java $v" >&2
    measure "$v-jar" "$java" -jar "$jar"
    measure "$v-extracted" "$java" -jar "$work/$v/securebase.jar"
    measure "$v-archive" "$java" "$(using "$v" classes)" -jar "$work/$v/securebase.jar"
    measure "$v-flags" "$java" "$(using "$v" small)" "${flags[@]}" -jar "$work/$v/securebase.jar"
  done
done

echo "| variant | first page ms | RSS MB |"
echo "|---|---|---|"
for jdk in "${jdks[@]}"; do
  v=$(feature "$jdk")
  archive=AppCDS
  [[ $v -ge 25 ]] && archive="AOT cache"
  row "JDK $v, java -jar" "$v-jar"
  row "JDK $v, extracted" "$v-extracted"
  row "JDK $v, extracted + $archive" "$v-archive"
  row "JDK $v, extracted + $archive + Serial GC, -Xmx256m, C1 (\`./securebase\`)" "$v-flags"
done
