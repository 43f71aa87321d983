package org.securebase.coach;

/** How hard something tends to land, from what is easily passed over to what is remembered. */
public enum Severity {
    MILD,
    CLEAR,
    STRONG
}
