package org.securebase.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.securebase.vault.Forms;
import org.securebase.vault.Kind;
import org.securebase.vault.RecordId;
import tools.jackson.databind.json.JsonMapper;

/** An archive put together by hand, whole at first, so that a test can do one thing wrong. */
final class Forged {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Manifest.Count> counts = new LinkedHashMap<>();
    private UnaryOperator<Manifest> listing = UnaryOperator.identity();
    private boolean listed = true;

    /** A page, a cup and two notes. */
    static Forged whole() {
        return new Forged()
                .file(EntryName.INDEX, "<!doctype html><title>test</title>")
                .record(Cast.CUP, RecordId.fresh(), Cast.BLUE_CUP)
                .record(Cast.NOTE, RecordId.fresh(), Cast.note(1))
                .record(Cast.NOTE, RecordId.fresh(), Cast.note(2));
    }

    <T> Forged record(Kind<T> kind, RecordId id, T value) {
        return record(new RecordFile(kind.name(), kind.version(), id.toString(), 1, Forms.json(kind, value)));
    }

    Forged record(RecordFile record) {
        long number = counts.getOrDefault(record.kind(), new Manifest.Count(record.kind(), record.form(), 0))
                        .records()
                + 1;
        counts.put(record.kind(), new Manifest.Count(record.kind(), record.form(), number));
        String name = "records/" + record.kind() + "/000" + number;
        return file(name + ".json", record.bytes()).file(name + ".md", "words");
    }

    Forged file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Forged file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Forged without(String name) {
        files.remove(name);
        return this;
    }

    Forged listing(UnaryOperator<Manifest> change) {
        listing = change;
        return this;
    }

    Forged unlisted() {
        listed = false;
        return this;
    }

    Manifest manifest() {
        List<Manifest.Entry> entries = new ArrayList<>();
        files.forEach((name, content) -> entries.add(new Manifest.Entry(
                name, content.length, HexFormat.of().formatHex(Digests.sha256().digest(content)))));
        return listing.apply(new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                "test",
                "2026-11-24T20:00:00Z",
                List.copyOf(counts.values()),
                entries));
    }

    /** The list is of what was there before; what is changed afterwards does not agree with it. */
    byte[] zipWith(Map<String, byte[]> changes) {
        Map<String, byte[]> content = new LinkedHashMap<>(files);
        if (listed) {
            content.put(EntryName.MANIFEST, JSON.writeValueAsBytes(manifest()));
        }
        content.putAll(changes);
        return zip(content);
    }

    byte[] zip() {
        return zipWith(Map.of());
    }

    InputStream open() {
        return new ByteArrayInputStream(zip());
    }

    static byte[] zip(Map<String, byte[]> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
