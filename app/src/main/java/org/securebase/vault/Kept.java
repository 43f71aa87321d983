package org.securebase.vault;

/**
 * A record as it lies in a space.
 *
 * @param id stays through all revisions
 * @param revision 1 at first, one more with each change; a form carries it, so that a stale write is noticed
 * @param value what is kept
 */
public record Kept<T>(RecordId id, long revision, T value) {

    /** The revision that a form carried; 0, which no record has, for anything else, so that such a form is stale. */
    public static long revision(String sent) {
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0;
    }
}
