package org.securebase.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A colour to tell a person by, besides the initial. What it looks like is the style sheet's. */
public enum Colour {
    @JsonProperty("ember")
    EMBER,
    @JsonProperty("moss")
    MOSS,
    @JsonProperty("sea")
    SEA,
    @JsonProperty("plum")
    PLUM,
    @JsonProperty("stone")
    STONE;

    /** Names it in forms and in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Colour> named(String key) {
        return Arrays.stream(values())
                .filter(colour -> colour.key().equals(key))
                .findFirst();
    }
}
