package org.securebase.vault;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form of a value as JSON, the same as the vault stores, for whoever takes records out or brings them in. */
public final class Forms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Forms() {}

    /** A value of a kind in the newest version of its form. */
    public static ObjectNode json(Object value) {
        // by way of bytes, so that numbers are what they are once stored
        return (ObjectNode) JSON.readTree(JSON.writeValueAsBytes(value));
    }

    /**
     * The value of a kind, upgraded from an earlier version of its form where it has to be.
     *
     * @param version from 1
     * @throws Space.NewerForm if this release does not know the version yet
     * @throws IllegalArgumentException if the JSON does not have that form; says nothing of what is in it
     */
    public static <T> T value(Kind<T> kind, int version, ObjectNode json) {
        if (version > kind.version()) {
            throw new Space.NewerForm(kind, version);
        }
        try {
            return JSON.treeToValue(kind.upgraded(json, version), kind.type());
        } catch (JacksonException | ClassCastException | IllegalArgumentException | IndexOutOfBoundsException unlike) {
            throw new IllegalArgumentException("not a record of the kind " + kind + ", version " + version);
        }
    }
}
