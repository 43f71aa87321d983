package org.securebase.archive;

/**
 * A file that cannot be brought in, and why. Nothing of it was. The reason is a key of the message bundle, and the rest
 * are the arguments of the message; what the file called itself is shown to whoever sent it and to nobody else.
 */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_LENGTH = 80;

    private final String reason;
    private final String entry;
    private final String found;
    private final long limit;

    private Unfit(String reason, String entry, String found, long limit) {
        super(reason);
        this.reason = reason;
        this.entry = entry;
        this.found = found;
        this.limit = limit;
    }

    /** @param reason the end of a key: {@code archive.unfit.<reason>} */
    static Unfit because(String reason) {
        return new Unfit(reason, "", "", 0);
    }

    /** The same, naming the entry of the file. */
    Unfit at(String name) {
        return new Unfit(reason, shown(name), found, limit);
    }

    /** The same, naming what was found there. */
    Unfit found(Object what) {
        return new Unfit(reason, entry, shown(what.toString()), limit);
    }

    /** The same, naming what would have been the most. */
    Unfit limit(long most) {
        return new Unfit(reason, entry, found, most);
    }

    String reason() {
        return reason;
    }

    /** For {0} the entry, {1} what was found and {2} the limit. */
    Object[] arguments() {
        return new Object[] {entry, found, limit};
    }

    /** A name from the file may be long, or hold what turns the line round. */
    private static String shown(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "\uFFFD");
        return plain.length() <= SHOWN_LENGTH ? plain : plain.substring(0, SHOWN_LENGTH) + "…";
    }
}
