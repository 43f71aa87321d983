package org.securebase.archive;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.securebase.vault.Forms;
import org.securebase.vault.Kind;
import org.securebase.vault.RecordId;
import tools.jackson.databind.node.ObjectNode;

/** What is here already, as far as one needs to know to compare: a digest of each record instead of the record. */
final class Present {

    /** @param digest of the JSON of the value */
    record Mark(long revision, String digest) {}

    private final Map<String, Map<RecordId, Mark>> byKind = new HashMap<>();

    static Present in(Contents contents) {
        Present present = new Present();
        contents.kinds().forEach(kind -> contents.of(kind).forEach(present::add));
        return present;
    }

    private void add(Filed filed) {
        RecordFile data = filed.data();
        byKind.computeIfAbsent(data.kind(), kind -> new HashMap<>())
                .put(data.recordId(filed.name()), new Mark(data.revision(), digest(data.value())));
    }

    Optional<Mark> find(Kind<?> kind, RecordId id) {
        return Optional.ofNullable(byKind.getOrDefault(kind.name(), Map.of()).get(id));
    }

    static <T> boolean same(Mark mark, Kind<T> kind, T value) {
        return mark.digest().equals(digest(Forms.json(kind, value)));
    }

    private static String digest(ObjectNode value) {
        return HexFormat.of().formatHex(Digests.sha256().digest(RecordFile.canonical(value)));
    }
}
