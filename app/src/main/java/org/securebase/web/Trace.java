package org.securebase.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a failure came from, without what it says: the message of an exception may quote what a person typed, and that
 * belongs in no log.
 */
final class Trace {

    private static final int CAUSES = 10;

    private Trace() {}

    static String withoutWords(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::typeAndFrames)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String typeAndFrames(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
    }
}
