package org.securebase.vault;

import java.util.Optional;

/** Names a record within its space; stays the same through all its revisions and through export and import. Immutable. */
public record RecordId(RandomId id) {

    /** A new one, never used before. */
    public static RecordId fresh() {
        return new RecordId(RandomId.fresh());
    }

    /** Reads what {@link #toString} wrote; empty for anything else, whatever was sent. */
    public static Optional<RecordId> parse(String text) {
        return RandomId.parse(text).map(RecordId::new);
    }

    /** 22 characters that may stand in an address. */
    @Override
    public String toString() {
        return id.toString();
    }
}
