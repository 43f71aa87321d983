package org.securebase.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.securebase.vault.RecordId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Archives for tests that send them through the pages. */
public final class SomeArchive {

    private final Map<Integer, RecordId> ids = new HashMap<>();

    /** Of so many people, the same ones each time. */
    public byte[] ofPeople(int count) {
        return people(count, "Kit ").zip();
    }

    /** The same people, called otherwise. */
    public byte[] renamed(int count) {
        return people(count, "Kim ").zip();
    }

    /** A byte of one of its files is not what it was. */
    public byte[] damaged() {
        return people(2, "Kit ")
                .zipWith(Map.of("records/person/0001.md", "wordz".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** Made with a release that does not exist yet. */
    public byte[] newer() {
        ObjectNode value = (ObjectNode) JsonMapper.shared().readTree("{}");
        return people(2, "Kit ")
                .record(new RecordFile("dream", 1, RecordId.fresh().toString(), 1, value))
                .zip();
    }

    private Forged people(int count, String name) {
        Forged forged = new Forged().file(EntryName.INDEX, "<!doctype html><title>test</title>");
        IntStream.range(0, count).forEach(number -> forged.record(person(number, name)));
        return forged;
    }

    private RecordFile person(int number, String name) {
        RecordId id = ids.computeIfAbsent(number, fresh -> RecordId.fresh());
        ObjectNode value = (ObjectNode) JsonMapper.shared()
                .readTree("{\"nickname\":\"" + name + number
                        + "\",\"relation\":\"friend\",\"since\":null,\"colour\":\"sea\",\"archived\":null}");
        return new RecordFile("person", 1, id.toString(), 1, value);
    }
}
