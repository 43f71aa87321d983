#!/usr/bin/env bash
# What a vault of 4,000 records costs beside the floor in the same run: opening the newest month, opening all, putting one.
#
#   bench/vault.sh
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw --quiet --batch-mode -pl psychometrics,coach,app -DskipTests package dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/classpath >&2
java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
exec "$java" -XX:+UseSerialGC -Xmx256m --enable-native-access=ALL-UNNAMED \
  -cp "app/target/test-classes:app/target/classes:$(cat app/target/classpath)" org.securebase.vault.VaultBench
