package org.securebase.archive;

import org.jspecify.annotations.Nullable;
import org.securebase.vault.Forms;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.RecordId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of one record in an archive; docs/export.md describes it.
 *
 * @param kind name of the kind
 * @param form version of the form of the value
 * @param id stays when the record is brought in elsewhere, so that records still find each other
 * @param revision how often it had been changed, from 1; for information
 */
record RecordFile(String kind, int form, String id, long revision, ObjectNode value) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static <T> RecordFile of(Kind<T> kind, Kept<T> kept) {
        return new RecordFile(
                kind.name(), kind.version(), kept.id().toString(), kept.revision(), Forms.json(kind, kept.value()));
    }

    /** For comparing: one value, one row of bytes. */
    static byte[] canonical(ObjectNode value) {
        return JSON.writeValueAsBytes(value);
    }

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws Unfit if these are not the JSON of a record */
    static RecordFile read(String entry, byte[] bytes) {
        try {
            @Nullable Loose read = JSON.readValue(bytes, Loose.class);
            if (read == null || read.kind() == null || read.id() == null || read.value() == null) {
                throw Unfit.because("record").at(entry);
            }
            return new RecordFile(read.kind(), read.form(), read.id(), read.revision(), read.value());
        } catch (JacksonException unlike) {
            throw Unfit.because("record").at(entry);
        }
    }

    /** @throws Unfit if it is none */
    RecordId recordId(String entry) {
        return RecordId.parse(id).orElseThrow(() -> Unfit.because("id").at(entry));
    }

    private record Loose(
            @Nullable String kind,
            int form,
            @Nullable String id,
            long revision,
            @Nullable ObjectNode value) {}
}
