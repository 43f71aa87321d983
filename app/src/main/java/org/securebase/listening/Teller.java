package org.securebase.listening;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** With whom one practises. The order is that of the page. */
public enum Teller {
    PARTNER("partner"),
    FRIEND("friend"),
    PARENT("mother", "father"),
    SIBLING("sibling"),
    CHILD("child", "teen", "adult child"),
    COLLEAGUE("colleague"),
    /** Whoever it may be, also those that have no place of their own here. */
    ANYONE;

    private final Set<String> from;

    Teller(String... from) {
        this.from = Set.of(from);
    }

    boolean tells(Disclosure disclosure) {
        return from.isEmpty() || from.contains(disclosure.from());
    }

    /** Names it in addresses, such as {@code parent}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Teller> named(String key) {
        return Stream.of(values()).filter(teller -> teller.key().equals(key)).findFirst();
    }
}
