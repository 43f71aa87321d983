#!/usr/bin/env bash
# Kills a server's vault with SIGKILL while 8 clients write into it, and looks each time whether everything is there that
# was acknowledged, and whether the file is whole. Ends with 1 if not.
#
#   bench/crash.sh [KILLS]        default: 300
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw --quiet --batch-mode -pl psychometrics,app -DskipTests package dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/classpath >&2
java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
exec "$java" -XX:+UseSerialGC -Xmx256m --enable-native-access=ALL-UNNAMED \
  -cp "app/target/test-classes:app/target/classes:$(cat app/target/classpath)" \
  org.securebase.vault.CrashDrill "${1:-300}"
