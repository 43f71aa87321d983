package org.securebase.vault;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What can be opened together: records that every member of the space can read and nobody else, the operator included.
 * Belongs to one request and its thread.
 *
 * <p>Reading throws {@link Tampered} if what lies in the database is not what was put there, and {@link NewerForm} if it
 * was put there by a newer release; writing throws {@link Closed} if the space was erased or its keys changed meanwhile.
 */
public interface Space {

    RandomId id();

    /**
     * Keeps something new, durably before this returns.
     *
     * @throws TooLarge if it is larger than a record may be, about 64 KiB
     */
    <T> Kept<T> put(Kind<T> kind, T value);

    /**
     * Keeps something new under an id that was given to it before; for an import.
     *
     * @throws Stale if there is a record of that id
     * @throws TooLarge if it is larger than a record may be, about 64 KiB
     */
    <T> Kept<T> put(Kind<T> kind, RecordId id, T value);

    /**
     * Replaces the value that the reader had before them.
     *
     * @param revision that was read
     * @throws Stale if it has changed since, or is gone
     * @throws TooLarge if it is larger than a record may be, about 64 KiB
     */
    <T> Kept<T> replace(Kind<T> kind, RecordId id, long revision, T value);

    /**
     * Removes the record for good.
     *
     * @param revision that was read
     * @throws Stale if it has changed since, or is gone
     */
    void remove(Kind<?> kind, RecordId id, long revision);

    /** One record; empty if there is none of this kind under the id. */
    <T> Optional<Kept<T>> get(Kind<T> kind, RecordId id);

    /** All records of a kind, in no particular order. */
    <T> List<Kept<T>> all(Kind<T> kind);

    /** Those filed under one month. */
    <T> List<Kept<T>> month(Kind<T> kind, YearMonth month);

    /** The months that hold records of a kind, newest first; empty for a kind that is not filed by month. */
    List<YearMonth> months(Kind<?> kind);

    /** Does several writes, all of them or none. */
    void inOneGo(Runnable writes);

    /** The record was changed or removed by someone since it was read. Nothing was written. */
    final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stale(Kind<?> kind) {
            super("a record of the kind " + kind + " has changed since it was read");
        }
    }

    /** The value does not fit in a record. Nothing was written. */
    final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** How much a record may hold, as JSON in UTF-8. */
        public static final int LIMIT_BYTES = 64 * 1024 - 4;

        TooLarge(Kind<?> kind, int sizeBytes) {
            super("a record of the kind " + kind + " has " + sizeBytes + " bytes, and " + LIMIT_BYTES
                    + " is the limit");
        }
    }

    /** What lies in the database is not what was put there. */
    final class Tampered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Tampered(String what) {
            super(what);
        }
    }

    /** A newer release of the program wrote this record. It was not touched. */
    final class NewerForm extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NewerForm(Kind<?> kind, int version) {
            super("a record of the kind " + kind + " has version " + version
                    + " of its form, and this release knows up to " + kind.version());
        }
    }

    /** The space was erased, or its keys changed, since this request began. Nothing was written. */
    final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("the space is closed");
        }
    }
}
