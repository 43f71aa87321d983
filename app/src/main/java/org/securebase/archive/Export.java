package org.securebase.archive;

import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securebase.vault.Kind;
import org.securebase.vault.Space;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that a space holds as an archive; docs/export.md describes it. Safe for any thread. */
@Component
final class Export {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ArchivedKinds kinds;
    private final TemplateEngine templates;
    private final Clock clock;
    private final String css;

    Export(ArchivedKinds kinds, TemplateEngine templates, Clock clock) throws IOException {
        this.kinds = kinds;
        this.templates = templates;
        this.clock = clock;
        this.css = new ClassPathResource("archive/index.css").getContentAsString(StandardCharsets.UTF_8);
    }

    /** How many records of each kind there are, in the order of an export; kinds without any left out. */
    Map<Kind<?>, Long> counts(Space space) {
        Contents contents = contents(space);
        Map<Kind<?>, Long> counts = new LinkedHashMap<>();
        for (Kind<?> kind : contents.kinds()) {
            contents.of(kind).forEach(record -> counts.merge(kind, 1L, Long::sum));
        }
        return counts;
    }

    private Contents contents(Space space) {
        return Contents.of(space, kinds);
    }

    /** How large an archive of this space is now, by writing one to nowhere. */
    long sizeBytes(Space space, Words words) {
        CountingOutputStream out = new CountingOutputStream();
        try {
            write(space, words, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.sizeBytes();
    }

    /**
     * Writes the archive and leaves the stream open. At no time is more in memory than one month of one kind, and the
     * list of what has been written.
     */
    Manifest write(Space space, Words words, OutputStream out) throws IOException {
        Instant made = clock.instant();
        Contents contents = contents(space);
        ArchiveZip zip = new ArchiveZip(out, made);
        try (OutputStream page = zip.openUnpacked(EntryName.INDEX)) {
            write(IndexPage.of(contents, counts(space), words, made), page);
        }
        List<Manifest.Count> counts = records(contents, zip);
        Manifest manifest = Manifest.of(made, counts, zip.entries());
        zip.put(EntryName.MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.finish();
        return manifest;
    }

    private void write(IndexPage index, OutputStream page) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(page, StandardCharsets.UTF_8));
        templates.render("archive/index.jte", Map.of("index", index, "css", css), new WriterOutput(writer));
        writer.flush();
    }

    /** Each record for programs and for people, side by side. */
    private static List<Manifest.Count> records(Contents contents, ArchiveZip zip) throws IOException {
        Map<String, Manifest.Count> counts = new LinkedHashMap<>();
        for (Kind<?> kind : contents.kinds()) {
            for (Filed record : contents.of(kind)) {
                zip.put(record.name() + EntryName.DATA, record.data().bytes());
                zip.put(record.name() + EntryName.WORDS, record.markdown().getBytes(StandardCharsets.UTF_8));
                counts.merge(
                        kind.name(),
                        new Manifest.Count(kind.name(), kind.version(), 1),
                        (so, one) -> new Manifest.Count(kind.name(), kind.version(), so.records() + 1));
            }
        }
        return List.copyOf(counts.values());
    }
}
