#!/usr/bin/env bash
# What it takes to carry a vault from one account to another, in time and in heap, with little memory to do it in.
#
#   bench/archive.sh [RECORDS [HEAP]]        default: 4000 records of 1 KB with -Xmx48m
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw --quiet --batch-mode -pl psychometrics,app -DskipTests package dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/classpath >&2
java=java
[[ -n ${JAVA_HOME:-} ]] && java=$JAVA_HOME/bin/java
exec "$java" -XX:+UseSerialGC "-Xmx${2:-48m}" --enable-native-access=ALL-UNNAMED \
  -cp "app/target/test-classes:app/target/classes:$(cat app/target/classpath)" \
  org.securebase.archive.ArchiveBench "${1:-4000}"
