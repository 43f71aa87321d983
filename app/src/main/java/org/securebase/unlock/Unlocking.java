package org.securebase.unlock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.securebase.unlock.KeyWraps.Way;
import org.securebase.vault.HolderId;
import org.securebase.vault.Instance;
import org.securebase.vault.UserKey;
import org.securebase.vault.WrappingKey;
import org.springframework.stereotype.Component;

/**
 * Wraps a holder's user key for each way to it, and unwraps it. Whoever reads all of the database learns no key and no
 * passphrase. Writes belong to the caller's {@link org.securebase.vault.Database#inOneGo}; hash before it begins, see
 * {@link #hash}. Safe for any thread.
 */
@Component
public final class Unlocking {

    private static final byte[] NO_LOOKUP = {};
    private static final byte[] NO_SALT = {};
    private static final byte[] NOBODY = new byte[32];

    private final Hashing hashing;
    private final Pepper pepper;
    private final KeyWraps wraps;
    private final Instance instance;

    Unlocking(Hashing hashing, Pepper pepper, KeyWraps wraps, Instance instance) {
        this.hashing = hashing;
        this.pepper = pepper;
        this.wraps = wraps;
        this.instance = instance;
    }

    /**
     * Hashes a new passphrase, which takes long and is therefore done before a transaction begins.
     *
     * @throws Busy if more are waiting than can be served in good time
     */
    public HashedPassphrase hash(String passphrase) throws Busy {
        Argon2Cost cost = hashing.freshCost();
        return new HashedPassphrase(cost, hashing.hash(cost, passphrase));
    }

    /** Makes this the holder's passphrase, in place of any other. */
    public void setPassphrase(HolderId holder, UserKey key, HashedPassphrase passphrase) {
        wraps.remove(Way.PASSPHRASE, holder);
        wraps.put(
                Way.PASSPHRASE,
                holder,
                key,
                passphrase.wrappingKey(pepper),
                NO_LOOKUP,
                passphrase.cost().bytes(),
                passphrase.verifier(pepper));
    }

    /**
     * The key, if this is the passphrase. Does the same work, and takes the same time, when there is no such holder: some
     * other row is read then, and the salt belongs to what was asked for, since how long a hash takes may depend on its salt.
     *
     * @param asked for whom, as bytes that tell nobody who, at least 16 and always the same for the same name
     * @throws Busy if more are waiting than can be served in good time
     */
    public Optional<UserKey> byPassphrase(Optional<HolderId> holder, byte[] asked, String passphrase) throws Busy {
        Optional<KeyWraps.Row> read =
                holder.isPresent() ? wraps.find(Way.PASSPHRASE, holder.get(), NO_LOOKUP) : wraps.any(Way.PASSPHRASE);
        Optional<KeyWraps.Row> row = read.filter(found -> holder.isPresent());
        Argon2Cost cost = row.map(found -> Argon2Cost.of(found.hashing())).orElseGet(() -> hashing.costOfNobody(asked));
        HashedPassphrase hashed = new HashedPassphrase(cost, hashing.hash(cost, passphrase));
        byte[] expected = row.map(KeyWraps.Row::verifier).orElse(NOBODY);
        if (!MessageDigest.isEqual(expected, hashed.verifier(pepper))) {
            return Optional.empty();
        }
        return row.flatMap(found -> wraps.open(Way.PASSPHRASE, found, hashed.wrappingKey(pepper)));
    }

    /** Makes a new recovery code for the holder, in place of any other. */
    public RecoveryCode giveRecoveryCode(HolderId holder, UserKey key) {
        RecoveryCode code = RecoveryCode.fresh();
        setRecoveryCode(holder, key, code);
        return code;
    }

    /** Makes this the holder's recovery code, in place of any other; it was shown before there was anything to recover. */
    public void setRecoveryCode(HolderId holder, UserKey key, RecoveryCode code) {
        wraps.remove(Way.RECOVERY, holder);
        wraps.put(Way.RECOVERY, holder, key, code.wrappingKey(), code.lookup());
    }

    /** Whose code this is, and the key; empty if it is nobody's. Takes letters of either case, spaces and hyphens. */
    public Optional<Recovered> byRecoveryCode(String typed) {
        return RecoveryCode.parse(typed)
                .flatMap(code -> wraps.find(Way.RECOVERY, code.lookup())
                        .flatMap(row -> wraps.open(Way.RECOVERY, row, code.wrappingKey())
                                .map(key -> new Recovered(row.holder(), key))));
    }

    /** Lets this passkey open the vault. */
    public void addPasskey(HolderId holder, UserKey key, byte[] credentialId, byte[] prfOutput) {
        byte[] lookup = sha256(credentialId);
        wraps.remove(Way.PASSKEY, holder, lookup);
        wraps.put(Way.PASSKEY, holder, key, ofPasskey(prfOutput), lookup);
    }

    /** Whether this passkey can open the vault. */
    public boolean opensByPasskey(HolderId holder, byte[] credentialId) {
        return wraps.find(Way.PASSKEY, holder, sha256(credentialId)).isPresent();
    }

    /** The key, if this passkey gave this output for the holder. */
    public Optional<UserKey> byPasskey(HolderId holder, byte[] credentialId, byte[] prfOutput) {
        return wraps.find(Way.PASSKEY, holder, sha256(credentialId))
                .flatMap(row -> wraps.open(Way.PASSKEY, row, ofPasskey(prfOutput)));
    }

    /** Takes the passkey's way away; nothing happens if it had none. */
    public void removePasskey(HolderId holder, byte[] credentialId) {
        wraps.remove(Way.PASSKEY, holder, sha256(credentialId));
    }

    /** Takes every passkey's way away, as a new user key must. */
    public void removePasskeys(HolderId holder) {
        wraps.remove(Way.PASSKEY, holder);
    }

    private static WrappingKey ofPasskey(byte[] prfOutput) {
        return WrappingKey.derived(prfOutput, NO_SALT, "securebase passkey v1");
    }

    /** The key sealed so that only the secret of one session opens it. */
    public byte[] sealForSession(UserKey key, byte[] sessionSecret, byte[] sessionIdHash) {
        return ofSession(sessionSecret).wrap(key, boundTo(sessionIdHash)).bytes();
    }

    /** The key of a session; empty if this is not its secret. */
    public Optional<UserKey> openForSession(byte[] sealed, byte[] sessionSecret, byte[] sessionIdHash) {
        return ofSession(sessionSecret).unwrap(WrappingKey.Wrapped.of(sealed), boundTo(sessionIdHash));
    }

    private static WrappingKey ofSession(byte[] sessionSecret) {
        return WrappingKey.derived(sessionSecret, NO_SALT, "securebase session v1");
    }

    private byte[][] boundTo(byte[] sessionIdHash) {
        return new byte[][] {instance.id().bytes(), "session".getBytes(StandardCharsets.UTF_8), sessionIdHash};
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** Whoever a recovery code belongs to. */
    public record Recovered(HolderId holder, UserKey key) {}

    /** More passphrases wait to be checked than can be checked in good time; to be answered with 503. */
    public static final class Busy extends Exception {
        private static final long serialVersionUID = 1L;

        /** After how many seconds to try again. */
        public static final int RETRY_AFTER_SECONDS = 5;

        Busy() {
            super("too many passphrases are being checked");
        }
    }
}
