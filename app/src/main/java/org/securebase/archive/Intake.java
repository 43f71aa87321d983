package org.securebase.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.securebase.archive.Findings.Gathering;
import org.securebase.vault.Kind;
import org.securebase.vault.RecordId;
import org.securebase.vault.Space;

/**
 * Holds a file to its own manifest, entry by entry, and compares it with what is in the space; and, if asked to, brings
 * it in. All or nothing: a file with one bad entry changes nothing. Belongs to one request.
 */
final class Intake {

    private final Space space;
    private final ArchivedKinds kinds;
    private final Limits limits;
    /** Opens the file anew, since it is gone through more than once. */
    private final Supplier<InputStream> file;

    Intake(Space space, ArchivedKinds kinds, Limits limits, Supplier<InputStream> file) {
        this.space = space;
        this.kinds = kinds;
        this.limits = limits;
        this.file = file;
    }

    /** @throws Unfit if the file cannot be brought in */
    Findings check() {
        return walk(brought -> {});
    }

    /**
     * Brings everything in that is not here yet. Part of the caller's transaction.
     *
     * @param replace whether a record that is here and differs becomes the one of the file
     * @throws Unfit if the file cannot be brought in
     */
    Findings take(boolean replace) {
        return walk(brought -> brought.take(space, replace));
    }

    private Findings walk(Consumer<Brought<?>> action) {
        try {
            Manifest manifest = new ManifestReader(kinds, limits).find(file.get());
            Pass pass = new Pass(manifest, Present.in(Contents.of(space, kinds)), action);
            ZipWalk.through(file.get(), limits, pass::visit);
            return pass.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One walk through the file. */
    private final class Pass {
        private final Manifest manifest;
        private final Map<String, Manifest.Entry> awaited;
        private final Map<String, Manifest.Count> forms = new HashMap<>();
        private final Present present;
        private final Consumer<Brought<?>> action;
        private final Set<RecordId> ids = new HashSet<>();
        private final Gathering gathering = new Gathering();

        Pass(Manifest manifest, Present present, Consumer<Brought<?>> action) {
            this.manifest = manifest;
            this.awaited = ManifestReader.byName(manifest);
            manifest.kinds().forEach(count -> forms.put(count.kind(), count));
            this.present = present;
            this.action = action;
        }

        void visit(String name, InputStream content) throws IOException {
            if (name.equals(EntryName.MANIFEST)) {
                return;
            }
            Manifest.Entry entry = awaited.remove(name);
            if (entry == null) {
                throw Unfit.because("unlisted").at(name);
            }
            byte[] data = verified(entry, content);
            if (EntryName.isRecord(name)) {
                bring(name, RecordFile.read(name, data));
            }
        }

        /** The content if it belongs to a record, and nothing of any other. */
        private byte[] verified(Manifest.Entry entry, InputStream content) throws IOException {
            MessageDigest digest = Digests.sha256();
            DigestInputStream digested = new DigestInputStream(content, digest);
            byte[] data = EntryName.isRecord(entry.name()) ? digested.readAllBytes() : new byte[0];
            long size = data.length + digested.transferTo(OutputStream.nullOutputStream());
            if (size != entry.sizeBytes()) {
                throw Unfit.because("length").at(entry.name()).found(size).limit(entry.sizeBytes());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
                throw Unfit.because("changed").at(entry.name());
            }
            return data;
        }

        private void bring(String name, RecordFile file) {
            Manifest.Count count = forms.get(file.kind());
            if (count == null || count.form() != file.form()) {
                throw Unfit.because("form.unlisted").at(name);
            }
            RecordId id = file.recordId(name);
            if (!ids.add(id)) {
                throw Unfit.because("id.twice").at(name);
            }
            kinds.named(file.kind()).ifPresent(kind -> bring(brought(name, kind, id, file)));
        }

        private <T> Brought<T> brought(String name, Kind<T> kind, RecordId id, RecordFile file) {
            return new Brought<>(name, kind, id, ValueReader.read(name, kind, file), present.find(kind, id));
        }

        private void bring(Brought<?> brought) {
            gathering.add(brought.kind().name(), brought.standing());
            action.accept(brought);
        }

        Findings end() {
            awaited.keySet().stream().findFirst().ifPresent(name -> {
                throw Unfit.because("missing").at(name);
            });
            manifest.kinds().forEach(count -> {
                long found = gathering.count(count.kind());
                if (found != count.records()) {
                    throw Unfit.because("count").at(count.kind()).found(found).limit(count.records());
                }
            });
            return gathering.of(manifest.made());
        }
    }
}
