package org.securebase.archive;

import java.util.Optional;
import java.util.function.Supplier;
import org.securebase.vault.Forms;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;

/**
 * A record as it goes into an archive, for programs and for people. Its words are made when they are asked for: who counts
 * records, or looks which are there, needs none.
 *
 * @param name of both entries, without the ending
 * @param own words, if its kind has any
 * @param fields how it reads otherwise
 */
record Filed(String name, RecordFile data, Supplier<Optional<String>> own, Supplier<String> fields) {

    static <T> Filed of(String name, Kind<T> kind, Kept<T> kept, ArchivedKinds kinds, Names names) {
        return new Filed(
                name,
                RecordFile.of(kind, kept),
                () -> kinds.markdown(kind, kept.value()).map(names::in),
                () -> FieldWords.markdown(kind, Forms.json(kind, kept.value())));
    }

    String markdown() {
        return own.get().orElseGet(fields);
    }

    /** Safe as it is. */
    String html() {
        return own.get().map(Readable::asWritten).orElseGet(() -> Readable.html(fields.get()));
    }
}
