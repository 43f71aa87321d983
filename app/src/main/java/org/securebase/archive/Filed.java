package org.securebase.archive;

import java.util.Optional;
import org.securebase.vault.Forms;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;

/**
 * A record as it goes into an archive, for programs and for people.
 *
 * @param name of both entries, without the ending
 * @param html of the words, safe as it is
 */
record Filed(String name, RecordFile data, String markdown, String html) {

    static <T> Filed of(String name, Kind<T> kind, Kept<T> kept, ArchivedKinds kinds, Names names) {
        RecordFile data = RecordFile.of(kind, kept);
        Optional<String> words = kinds.markdown(kind, kept.value()).map(names::in);
        return words.map(own -> new Filed(name, data, own, Readable.asWritten(own)))
                .orElseGet(() -> byField(name, data, FieldWords.markdown(kind, Forms.json(kind, kept.value()))));
    }

    private static Filed byField(String name, RecordFile data, String words) {
        return new Filed(name, data, words, Readable.html(words));
    }
}
