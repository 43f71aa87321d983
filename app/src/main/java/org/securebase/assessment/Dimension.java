package org.securebase.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The two directions of attachment, as self-report measures them. */
enum Dimension {
    @JsonProperty("anxiety")
    ANXIETY,
    @JsonProperty("avoidance")
    AVOIDANCE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
