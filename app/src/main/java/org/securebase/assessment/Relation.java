package org.securebase.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the other person is to the one who answers. The order is that of the page, and of the sealed form. */
public enum Relation {
    @JsonProperty("partner")
    PARTNER,
    @JsonProperty("friend")
    FRIEND,
    @JsonProperty("mother")
    MOTHER,
    @JsonProperty("father")
    FATHER,
    @JsonProperty("sibling")
    SIBLING,
    @JsonProperty("child")
    CHILD,
    @JsonProperty("other")
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Relation> named(String key) {
        return Arrays.stream(values())
                .filter(relation -> relation.key().equals(key))
                .findFirst();
    }
}
