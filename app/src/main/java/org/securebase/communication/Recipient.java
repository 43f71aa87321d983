package org.securebase.communication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.securebase.coach.Relation;

/** What somebody is to whoever writes to them, as far as it changes what is fair to ask. The order is that of the pages. */
public enum Recipient {
    PARTNER(Relation.PARTNER),
    FORMER_PARTNER(Relation.EX),
    CO_PARENT(Relation.CO_PARENT),
    FRIEND(Relation.FRIEND),
    PARENT(Relation.PARENT),
    CHILD(Relation.TEEN),
    SIBLING(Relation.SIBLING),
    COLLEAGUE(Relation.COLLEAGUE),
    SOMEONE(Relation.SOMEONE);

    private final Relation relation;

    Recipient(Relation relation) {
        this.relation = relation;
    }

    /** How the coach calls it. */
    Relation relation() {
        return relation;
    }

    /** Names it in forms and files, such as {@code former-partner}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this {@link #key}; empty for anything else. */
    static Optional<Recipient> named(String key) {
        return Arrays.stream(values())
                .filter(recipient -> recipient.key().equals(key))
                .findFirst();
    }

    static Recipient of(org.securebase.people.Relation relation) {
        return switch (relation) {
            case PARTNER -> PARTNER;
            case FORMER_PARTNER -> FORMER_PARTNER;
            case FRIEND -> FRIEND;
            case MOTHER, FATHER -> PARENT;
            case SIBLING -> SIBLING;
            case CHILD -> CHILD;
            case COLLEAGUE -> COLLEAGUE;
            case OTHER_RELATIVE, OTHER -> SOMEONE;
        };
    }
}
