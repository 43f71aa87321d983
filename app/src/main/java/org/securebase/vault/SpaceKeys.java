package org.securebase.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the key of a space is used for: to seal records and drawers, to tag drawers, and to mark revisions. A record
 * sealed here opens only in the same place of the same instance, under the same revision.
 */
final class SpaceKeys {

    static final int TAG_BYTES = 16;
    static final int MARK_BYTES = 32;

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RandomId instance;
    private final RandomId space;
    private final long version;
    private final Aead content;
    private final PrfHmacJce tags;
    private final PrfHmacJce marks;

    SpaceKeys(RandomId instance, RandomId space, long version, byte[] key) {
        this.instance = instance;
        this.space = space;
        this.version = version;
        this.content = Derived.aead(key, "securebase content v1");
        this.tags = Derived.prf(key, "securebase drawer v1");
        this.marks = Derived.prf(key, "securebase ledger v1");
    }

    static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    RandomId space() {
        return space;
    }

    long version() {
        return version;
    }

    /** The blind tag of the drawer in which records of this kind and month lie. */
    byte[] tag(String kind, Optional<YearMonth> month) {
        return compute(
                tags,
                Context.of(kind).with(month.map(YearMonth::toString).orElse("")).bytes(),
                TAG_BYTES);
    }

    /** A value that stands for one revision of one record, unguessable without the key. */
    byte[] mark(RecordId id, long revision) {
        return compute(marks, Context.of("mark").with(id.id()).with(revision).bytes(), MARK_BYTES);
    }

    private static byte[] compute(PrfHmacJce prf, byte[] of, int sizeBytes) {
        try {
            return prf.compute(of, sizeBytes);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    byte[] seal(String kind, RecordId id, long revision, int formVersion, byte[] plain) {
        return seal(plain, ofRecord(kind, id, revision, formVersion));
    }

    byte[] open(String kind, RecordId id, long revision, int formVersion, byte[] sealed)
            throws GeneralSecurityException {
        return open(sealed, ofRecord(kind, id, revision, formVersion));
    }

    private byte[] ofRecord(String kind, RecordId id, long revision, int formVersion) {
        return Context.of("record v1")
                .with(instance)
                .with(space)
                .with(id.id())
                .with(kind)
                .with(formVersion)
                .with(revision)
                .with(version)
                .bytes();
    }

    byte[] sealDrawer(byte[] tag, long revision, byte[] plain) {
        return seal(plain, ofDrawer(tag, revision));
    }

    byte[] openDrawer(byte[] tag, long revision, byte[] sealed) throws GeneralSecurityException {
        return open(sealed, ofDrawer(tag, revision));
    }

    private byte[] ofDrawer(byte[] tag, long revision) {
        return Context.of("drawer v1")
                .with(instance)
                .with(space)
                .with(tag)
                .with(revision)
                .with(version)
                .bytes();
    }

    private byte[] seal(byte[] plain, byte[] context) {
        try {
            return content.encrypt(Padded.pad(plain), context);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private byte[] open(byte[] sealed, byte[] context) throws GeneralSecurityException {
        return Padded.strip(content.decrypt(sealed, context));
    }
}
