#!/usr/bin/env bash
# Whether signing in tells who has an account, and what 500 sign-ins at once do to a server with 256 MB of heap.
#
#   bench/signin.sh [PAIRS]        default: 1000, which takes about a quarter of an hour on two cores
set -euo pipefail

home=$(cd "$(dirname "$0")/.." && pwd)
source "$home/bench/server.sh"
(cd "$home" && ./mvnw --quiet --batch-mode -pl bench -am -Dmaven.test.skip=true package >&2)
folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT
SECUREBASE_SIGN_IN_FREE_FAILURES=1000000 SECUREBASE_JAVA_OPTIONS=-Xmx256m serve "$folder"

java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
"$java" -cp "$home/bench/target/classes" org.securebase.bench.SignInLoad "$site" "${1:-1000}"
if grep -q OutOfMemory "$folder/out"; then
  echo "| the server ran out of memory |"
else
  echo "| out of memory | never | resident $(awk '/VmHWM/ {print int($2 / 1024)}' /proc/$server/status) MB at most |"
fi
