package org.securebase.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Where a failure came from, without what it says: the message of an exception may quote what a person typed, and that
 * belongs in no log. Named in {@code application.properties}, so that the log of every library holds to it.
 */
final class Trace implements StackTracePrinter {

    private static final int CAUSES = 10;

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        out.append(withoutWords(failure));
    }

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
