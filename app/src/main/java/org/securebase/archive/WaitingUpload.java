package org.securebase.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.Space;

/**
 * Where a file waits between being sent and being brought in: sealed in the space of whoever sent it, piece by piece. So
 * it never lies in a temporary file, nor whole in memory, and no transaction stays open while a slow line sends it.
 * Belongs to one request.
 */
final class WaitingUpload {

    static final Kind<Upload> UPLOAD = Kind.of("upload", Upload.class).ofTheAccount();
    static final Kind<UploadPart> PART =
            Kind.of("upload-part", UploadPart.class).filedBy(UploadPart::drawer).ofTheAccount();
    /** Claimed so that they are erased with the rest, and never exported. */
    static final List<Kind<?>> KINDS = List.of(UPLOAD, PART);

    private final Space space;

    WaitingUpload(Space space) {
        this.space = space;
    }

    /** The file that waits, if one arrived whole. */
    Optional<Kept<Upload>> found() {
        return space.all(UPLOAD).stream()
                .filter(kept -> kept.value().complete())
                .findFirst();
    }

    /**
     * Takes a file in, in place of any other.
     *
     * @throws Unfit if it is larger than the limit, or another was begun meanwhile; nothing waits then
     */
    void receive(InputStream file, long limitBytes, Instant now) throws IOException {
        discard();
        Kept<Upload> begun = space.put(UPLOAD, new Upload(now.getEpochSecond(), false, 0));
        try {
            Upload whole = new Upload(begun.value().began(), true, keepAll(begun, file, limitBytes));
            space.replace(UPLOAD, begun.id(), begun.revision(), whole);
        } catch (Space.Stale another) {
            discard();
            throw Unfit.because("another");
        } catch (IOException | Unfit notWhole) {
            discard();
            throw notWhole;
        }
    }

    private long keepAll(Kept<Upload> upload, InputStream file, long limitBytes) throws IOException {
        String id = upload.id().toString();
        long size = 0;
        List<UploadPart> drawer = new ArrayList<>();
        for (int number = 0; ; number++) {
            byte[] bytes = file.readNBytes(UploadPart.SIZE_BYTES);
            size += bytes.length;
            if (size > limitBytes) {
                throw Unfit.because("size").limit(limitBytes);
            }
            drawer.add(UploadPart.of(id, number, bytes));
            boolean last = bytes.length < UploadPart.SIZE_BYTES;
            if (last || drawer.size() == UploadPart.IN_A_DRAWER) {
                keep(drawer);
                drawer.clear();
            }
            if (last) {
                return size;
            }
        }
    }

    private void keep(List<UploadPart> parts) {
        space.inOneGo(() -> parts.forEach(part -> space.put(PART, part)));
    }

    /** The file from its beginning, one drawer in memory at a time. */
    InputStream open(Kept<Upload> upload) {
        return new PartsInputStream(drawer -> bytes(upload.id().toString(), drawer));
    }

    private List<byte[]> bytes(String upload, int drawer) {
        YearMonth month = YearMonth.from(UploadPart.of(upload, drawer * UploadPart.IN_A_DRAWER, new byte[0])
                .drawer());
        return space.month(PART, month).stream()
                .map(Kept::value)
                .filter(part -> part.upload().equals(upload))
                .sorted(Comparator.comparingInt(UploadPart::number))
                .map(UploadPart::bytes)
                .toList();
    }

    /** Forgets whatever waits, and pieces of what never arrived whole. */
    void discard() {
        space.all(UPLOAD).forEach(kept -> remove(List.of(kept), UPLOAD));
        space.months(PART).forEach(month -> remove(space.month(PART, month), PART));
    }

    private <T> void remove(List<Kept<T>> records, Kind<T> kind) {
        try {
            space.inOneGo(() -> records.forEach(kept -> space.remove(kind, kept.id(), kept.revision())));
        } catch (Space.Stale alreadyGone) {
            // two requests tidied up at once, and what the other did not reach goes next time
        }
    }
}
