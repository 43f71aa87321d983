package org.securebase.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The two directions of attachment, as self-report measures them. */
public enum Dimension {
    @JsonProperty("anxiety")
    ANXIETY,
    @JsonProperty("avoidance")
    AVOIDANCE;

    /** Names it in words and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
