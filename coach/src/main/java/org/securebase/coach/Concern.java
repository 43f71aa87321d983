package org.securebase.coach;

/** Why help comes before coaching. No claim that anything was detected: only words that can mean this. */
public enum Concern {
    SELF_HARM,
    VIOLENCE,
    COERCION
}
