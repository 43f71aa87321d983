package org.securebase.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Finds the manifest of a file and holds it to what this release can bring in. */
final class ManifestReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final ArchivedKinds kinds;
    private final Limits limits;

    ManifestReader(ArchivedKinds kinds, Limits limits) {
        this.kinds = kinds;
        this.limits = limits;
    }

    /** @throws Unfit if there is none, or one of a format, a version or kinds that this release does not know */
    Manifest find(InputStream file) throws IOException {
        AtomicReference<@Nullable Manifest> found = new AtomicReference<>();
        ZipWalk.through(file, limits, (name, content) -> {
            if (name.equals(EntryName.MANIFEST)) {
                found.set(read(content));
            }
        });
        Manifest manifest = Optional.ofNullable(found.get()).orElseThrow(() -> Unfit.because("manifest.missing"));
        manifest.kinds().forEach(this::demandKnown);
        return manifest;
    }

    private static Manifest read(InputStream content) throws IOException {
        try {
            @Nullable Loose read = JSON.readValue(content.readAllBytes(), Loose.class);
            if (read == null || !Manifest.FORMAT.equals(read.format())) {
                throw Unfit.because("format");
            }
            if (read.version() > Manifest.VERSION) {
                throw Unfit.because("version").found(read.version()).limit(Manifest.VERSION);
            }
            return read.whole();
        } catch (JacksonException unlike) {
            throw Unfit.because("manifest");
        }
    }

    private void demandKnown(Manifest.Count count) {
        Kind<?> kind = kinds.named(count.kind())
                .orElseThrow(() -> Unfit.because("kind").found(count.kind()));
        if (count.form() > kind.version()) {
            throw Unfit.because("form").at(count.kind()).found(count.form()).limit(kind.version());
        }
        if (count.form() < 1) {
            throw Unfit.because("manifest");
        }
    }

    /** Each entry under its name. */
    static Map<String, Manifest.Entry> byName(Manifest manifest) {
        Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
        for (Manifest.Entry entry : manifest.entries()) {
            if (entries.put(entry.name(), entry) != null) {
                throw Unfit.because("twice").at(entry.name());
            }
        }
        return entries;
    }

    /** As it may be in a file that somebody changed. */
    private record Loose(
            @Nullable String format,
            int version,
            @Nullable String app,
            @Nullable String made,
            @Nullable List<Manifest.@Nullable Count> kinds,
            @Nullable List<Manifest.@Nullable Entry> entries) {

        Manifest whole() {
            if (app == null || made == null || kinds == null || entries == null) {
                throw Unfit.because("manifest");
            }
            List<Manifest.Count> counts = kinds.stream().map(Loose::whole).toList();
            return new Manifest(
                    Manifest.FORMAT,
                    version,
                    app,
                    made,
                    counts,
                    entries.stream().map(Loose::whole).toList());
        }

        private static Manifest.Count whole(Manifest.@Nullable Count count) {
            if (count == null || isMissing(count.kind())) {
                throw Unfit.because("manifest");
            }
            return count;
        }

        private static Manifest.Entry whole(Manifest.@Nullable Entry entry) {
            if (entry == null || isMissing(entry.name()) || isMissing(entry.sha256())) {
                throw Unfit.because("manifest");
            }
            return entry;
        }

        /** A JSON reader knows nothing of what may not be null. */
        private static boolean isMissing(@Nullable String text) {
            return text == null;
        }
    }
}
