package org.securebase.coach;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who a message is to. What is fair to ask of a partner isn't always fair to ask of a teenager. */
public enum Relation {
    PARTNER,
    EX,
    CO_PARENT,
    FRIEND,
    SIBLING,
    PARENT,
    ADULT_CHILD,
    TEEN,
    IN_LAW,
    FLATMATE,
    COLLEAGUE,
    NEIGHBOUR,
    /** Somebody, and none of these. */
    SOMEONE,
    /** Nobody said to whom: it may be no message at all, but a letter to the bank or a shopping list. */
    UNSAID;

    /** Its name in files: {@code co-parent}, {@code in-law}, otherwise words with a space. */
    public String tag() {
        String name = name().toLowerCase(Locale.ROOT);
        return this == ADULT_CHILD ? "adult child" : name.replace('_', '-');
    }

    public static Optional<Relation> tagged(String tag) {
        return Stream.of(values())
                .filter(relation -> relation.tag().equals(tag))
                .findFirst();
    }
}
