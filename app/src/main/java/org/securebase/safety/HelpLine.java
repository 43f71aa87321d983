package org.securebase.safety;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone who answers.
 *
 * @param number to call, as people write it
 * @param text where to send a message, with the word to send if there is one
 * @param web host and path, without a scheme
 * @param verifiedOn the day somebody last read these on {@code source}
 */
public record HelpLine(
        String name,
        @JsonProperty("for") Need need,
        Optional<String> number,
        Optional<String> text,
        Optional<String> web,
        Optional<String> hours,
        @JsonProperty("verified_on") LocalDate verifiedOn,
        URI source) {

    /** A wrong number does harm, so an old one is not shown. */
    private static final int MONTHS_TRUSTED = 12;

    public HelpLine {
        if (number.isEmpty() && text.isEmpty() && web.isEmpty()) {
            throw new IllegalArgumentException("The help line " + name + " can be reached in no way");
        }
    }

    boolean isTrustedOn(LocalDate day) {
        return !verifiedOn.isBefore(day.minusMonths(MONTHS_TRUSTED));
    }

    /** What a line is there for. */
    public enum Need {
        @JsonProperty("crisis")
        CRISIS,
        @JsonProperty("violence")
        VIOLENCE,
        @JsonProperty("both")
        BOTH;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
