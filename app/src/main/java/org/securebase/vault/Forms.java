package org.securebase.vault;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a value as JSON, the same as the vault stores, for whoever takes records out or brings them in. Safe for
 * any thread.
 */
public final class Forms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Forms() {}

    /**
     * A value of the kind in the newest version of its form.
     *
     * @throws Space.TooLarge if it does not fit in a record
     */
    public static <T> ObjectNode json(Kind<T> kind, T value) {
        return (ObjectNode) JSON.readTree(Form.bytes(kind, value));
    }

    /**
     * The value of a kind, upgraded from an earlier version of its form where it has to be.
     *
     * @param version from 1
     * @throws Space.NewerForm if this release does not know the version yet
     * @throws IllegalArgumentException if there is no such version, or the JSON does not have that form; says nothing of
     *     what is in it
     */
    public static <T> T value(Kind<T> kind, int version, ObjectNode json) {
        try {
            return Form.value(kind, version, JSON.writeValueAsBytes(json));
        } catch (IllegalStateException | IndexOutOfBoundsException unlike) {
            throw new IllegalArgumentException("not a record of the kind " + kind + ", version " + version);
        }
    }
}
