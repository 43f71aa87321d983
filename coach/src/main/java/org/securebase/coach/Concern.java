package org.securebase.coach;

import java.util.Locale;

/** Why help comes before coaching. No claim that anything was detected: only words that can mean this. */
public enum Concern implements Label {
    SELF_HARM,
    VIOLENCE,
    COERCION;

    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
