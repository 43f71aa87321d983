package org.securebase.coach;

/** Whether words are shouted. */
enum Loudness {
    SPOKEN,
    SHOUTED;

    /** Shouted when all letters are capitals and there are more than a few. */
    static Loudness of(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        boolean capitals = words.chars().noneMatch(Character::isLowerCase);
        return capitals && letters > 5 ? SHOUTED : SPOKEN;
    }

    Severity raised(Severity severity) {
        return this == SHOUTED
                ? Severity.values()[Math.min(severity.ordinal() + 1, Severity.STRONG.ordinal())]
                : severity;
    }
}
