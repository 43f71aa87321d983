package org.securebase.coach;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What helps in a message, so that it can be heard. */
public enum Merit implements Label {
    FEELING,
    OBSERVATION,
    NEED,
    REQUEST,
    VALIDATION,
    REPAIR,
    RESPONSIBILITY,
    GRATITUDE,
    BOUNDARY,
    CURIOSITY;

    /** Its name in files, such as {@code gratitude}. */
    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Merit> tagged(String tag) {
        return Stream.of(values()).filter(merit -> merit.tag().equals(tag)).findFirst();
    }
}
