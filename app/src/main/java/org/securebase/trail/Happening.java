package org.securebase.trail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing happened. The order is that of the page. */
public enum Happening {
    @JsonProperty("break-up")
    BREAK_UP,
    @JsonProperty("loss")
    LOSS,
    @JsonProperty("birth")
    BIRTH,
    @JsonProperty("move")
    MOVE,
    @JsonProperty("illness")
    ILLNESS,
    @JsonProperty("therapy")
    THERAPY,
    @JsonProperty("other")
    OTHER;

    /** Names it in words and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Happening> named(String key) {
        return Arrays.stream(values())
                .filter(happening -> happening.key().equals(key))
                .findFirst();
    }
}
