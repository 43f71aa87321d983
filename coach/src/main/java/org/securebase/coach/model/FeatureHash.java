package org.securebase.coach.model;

/** Makes 32 bits of what was seen: of which kind it is, and its parts. */
final class FeatureHash {
    private FeatureHash() {}

    static int of(String kind, int value) {
        return of(kind, String.valueOf(value));
    }

    static int of(String kind, String part) {
        return ofHashed(kind, part.hashCode());
    }

    /** @param part hashed as strings are */
    static int ofHashed(String kind, int part) {
        return mixed(joined(kind.hashCode(), part));
    }

    static int of(String kind, String one, String two) {
        return mixed(joined(joined(kind.hashCode(), one.hashCode()), two.hashCode()));
    }

    static int of(String kind, String one, String two, String three) {
        return mixed(joined(joined(joined(kind.hashCode(), one.hashCode()), two.hashCode()), three.hashCode()));
    }

    /** Java's own polynomial over all of it. */
    private static int joined(int hash, int part) {
        return 31 * (hash ^ 0x9e3779b9) + part;
    }

    /** As MurmurHash3 does at its end, so that near strings lie far apart. */
    private static int mixed(int joined) {
        int hash = joined;
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
