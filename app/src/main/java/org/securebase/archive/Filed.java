package org.securebase.archive;

import org.securebase.vault.Forms;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;

/**
 * A record as it goes into an archive, for programs and for people.
 *
 * @param name of both entries, without the ending
 */
record Filed(String name, RecordFile data, String markdown) {

    static <T> Filed of(String name, Kind<T> kind, Kept<T> kept) {
        RecordFile data = RecordFile.of(kind, kept);
        String words =
                kind.markdown(kept.value()).orElseGet(() -> FieldWords.markdown(kind, Forms.json(kind, kept.value())));
        return new Filed(name, data, words);
    }
}
