package org.securebase.vault;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form that a value has while it is stored: JSON in UTF-8. */
final class Form {

    /** The parts of a record and nothing else: a method such as {@code isChipped()} would hide the part "chipped". */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    /** A reader knows its type already; looking it up anew for each record costs as much as reading it. */
    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return JSON.readerFor(type);
        }
    };

    private Form() {}

    /** @throws Space.TooLarge if it does not fit in a record */
    static byte[] bytes(Kind<?> kind, Object value) {
        byte[] bytes = JSON.writeValueAsBytes(value);
        if (bytes.length > Padded.LARGEST_BYTES) {
            throw new Space.TooLarge(kind, bytes.length);
        }
        return bytes;
    }

    /** @throws Space.NewerForm if a newer release wrote it */
    static <T> T value(Kind<T> kind, int version, byte[] bytes) {
        if (version > kind.version()) {
            throw new Space.NewerForm(kind, version);
        }
        try {
            if (version == kind.version()) {
                return READERS.get(kind.type()).readValue(bytes);
            }
            JsonNode stored = JSON.readTree(bytes);
            return JSON.treeToValue(kind.upgraded((ObjectNode) stored, version), kind.type());
        } catch (JacksonException | ClassCastException | IllegalArgumentException unlike) {
            // without a cause, which could quote what somebody wrote
            throw new IllegalStateException("a record of the kind " + kind + " does not have its form");
        }
    }
}
