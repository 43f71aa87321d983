#!/usr/bin/env bash
# What one page of a sitting costs in CPU, beside a static file and the start page from the same server in the same run.
# Needs wrk and curl. Usage: bench/page.sh [--seconds N] [--warm N]
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
source "$home/bench/server.sh"
seconds=10
warm=20
while (($#)); do
  case $1 in
    --seconds) seconds=$2 ;;
    --warm) warm=$2 ;;
    *) sed -n '2,3p' "$0" >&2; exit 2 ;;
  esac
  shift 2
done
command -v wrk >/dev/null || { echo "page.sh: wrk is not installed" >&2; exit 1; }

folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT
serve "$folder"

# Sits down about a friend and answers three statements, so that the page measured replays a real sitting.
jar=$folder/cookies
field() { sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" "$folder/page" | head -n 1; }
fetch() { curl -sS -L -b "$jar" -c "$jar" -o "$folder/page" "$@"; }
fetch "$site/pattern/who"
fetch --data-urlencode "_csrf=$(field _csrf)" -d relation=friend -d nickname=Kim "$site/pattern/who"
for answer in 4 2 3; do
  fetch --data-urlencode "_csrf=$(field _csrf)" -d "place=$(field place)" -d "item=$(field item)" -d answer=$answer \
    -d action=next "$site/pattern/statement"
done
grep -q 'name="item"' "$folder/page" || { echo "page.sh: the sitting did not begin" >&2; exit 1; }
cookie=$(awk '/\t(sitting|form)\t/ {printf "%s%s=%s", sep, $6, $7; sep="; "}' "$jar")
style=$(sed -n 's/.*href="\([^"]*web[^"]*\.css\)".*/\1/p' "$folder/page" | head -n 1)

ticks() { awk '{print $14 + $15}' "/proc/$server/stat"; }
hertz=$(getconf CLK_TCK)

measure() {
  wrk -t1 -c4 -d"${warm}s" -H "Cookie: $cookie" "$site$2" >/dev/null
  local before after requests
  before=$(ticks)
  requests=$(wrk -t1 -c4 -d"${seconds}s" -H "Cookie: $cookie" "$site$2" | tee "$folder/wrk" | awk '/requests in/ {print $1}')
  after=$(ticks)
  grep -q 'Non-2xx' "$folder/wrk" && { echo "page.sh: $2 was refused" >&2; exit 1; }
  awk -v name="$1" -v t=$((after - before)) -v hz="$hertz" -v n="$requests" -v s="$seconds" -v f="$folder/floor" 'BEGIN {
    ms = 1000 * t / hz / n
    if ((getline floor < f) <= 0) { floor = ms; print ms > f }
    printf "%-28s %10.3f %12.0f %10.1f\n", name, ms, n / s, ms / floor
  }'
}

printf '%-28s %10s %12s %10s\n' page 'CPU ms' requests/s ratio
measure 'static file (web.css)' "$style"
measure 'start page' /
measure 'a statement of a sitting' /pattern/statement
