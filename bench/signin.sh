#!/usr/bin/env bash
# Whether signing in tells who has an account, and what 500 sign-ins at once do to a server with 256 MB of heap.
#
#   bench/signin.sh [PAIRS [KIB]]
#
# PAIRS: of a known and an unknown name, 1000 if not given, which take about half an hour.
# KIB: memory of a hash, 65536 if not given as in the app. A hash takes some .7 s and is never twice alike, so that 2 ms
# are hard to see beside it; what else is done for a name shows with a small one, such as 1024.
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
source "$home/bench/server.sh"
(cd "$home" && ./mvnw --quiet --batch-mode -pl bench -am -Dmaven.test.skip=true package >&2)
folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT
export SECUREBASE_SIGN_IN_FREE_FAILURES=1000000 SECUREBASE_JAVA_OPTIONS=-Xmx256m
export SECUREBASE_ARGON2_MEMORY_KIB=${2:-65536}
serve "$folder"

java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
"$java" -cp "$home/bench/target/classes" org.securebase.bench.SignInLoad "$site" "${1:-1000}"
if grep -q OutOfMemory "$folder/out"; then
  echo "| the server ran out of memory |"
else
  echo "| out of memory | never | resident $(awk '/VmHWM/ {print int($2 / 1024)}' /proc/$server/status) MB at most |"
fi
