package org.securebase.communication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How firmly a boundary is said. It changes the wording, not what will be done. */
public enum Firmness {
    @JsonProperty("gentle")
    GENTLE,
    @JsonProperty("clear")
    CLEAR,
    @JsonProperty("firm")
    FIRM;

    /** Names it in forms and message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #key}; empty for anything else. */
    static Optional<Firmness> named(String key) {
        return Arrays.stream(values())
                .filter(firmness -> firmness.key().equals(key))
                .findFirst();
    }
}
