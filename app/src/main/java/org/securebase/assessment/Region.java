package org.securebase.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.securebase.psychometrics.PlanePosterior.Quadrant;

/** The four regions that a line through the middle of each dimension makes. Neighbours come one after the other. */
public enum Region {
    @JsonProperty("secure")
    SECURE(Quadrant.LOW_LOW),
    @JsonProperty("anxious")
    ANXIOUS(Quadrant.LOW_HIGH),
    @JsonProperty("both")
    BOTH(Quadrant.HIGH_HIGH),
    @JsonProperty("avoidant")
    AVOIDANT(Quadrant.HIGH_LOW);

    private final Quadrant quadrant;

    Region(Quadrant quadrant) {
        this.quadrant = quadrant;
    }

    /** First avoidance, then anxiety: across the map, then up. */
    public Quadrant quadrant() {
        return quadrant;
    }

    /** The next one round the map. */
    public Region next() {
        return switch (this) {
            case SECURE -> ANXIOUS;
            case ANXIOUS -> BOTH;
            case BOTH -> AVOIDANT;
            case AVOIDANT -> SECURE;
        };
    }

    /** Names it in words and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
