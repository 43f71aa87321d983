package org.securebase.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the other person is to the one who speaks. The order is that of the pages. */
public enum Relation {
    @JsonProperty("partner")
    PARTNER(0),
    @JsonProperty("former-partner")
    FORMER_PARTNER(7),
    @JsonProperty("friend")
    FRIEND(1),
    @JsonProperty("mother")
    MOTHER(2),
    @JsonProperty("father")
    FATHER(3),
    @JsonProperty("sibling")
    SIBLING(4),
    @JsonProperty("child")
    CHILD(5),
    @JsonProperty("other-relative")
    OTHER_RELATIVE(8),
    @JsonProperty("colleague")
    COLLEAGUE(9),
    @JsonProperty("other")
    OTHER(6);

    private final int code;

    Relation(int code) {
        this.code = code;
    }

    /** A number for compact forms, 0 to 255, that no later release gives to another relation. */
    public int code() {
        return code;
    }

    /** Names it in addresses of words and in forms, such as {@code former-partner}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this {@link #key}; empty for anything else. */
    public static Optional<Relation> named(String key) {
        return Arrays.stream(values())
                .filter(relation -> relation.key().equals(key))
                .findFirst();
    }

    /** The one with this {@link #code}; empty for anything else. */
    public static Optional<Relation> coded(int code) {
        return Arrays.stream(values()).filter(relation -> relation.code == code).findFirst();
    }
}
