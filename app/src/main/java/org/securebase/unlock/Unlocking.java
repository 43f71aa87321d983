package org.securebase.unlock;

import java.util.Optional;
import org.securebase.vault.HolderId;
import org.securebase.vault.UserKey;

/**
 * Wraps a holder's user key for each way to it, and unwraps it. Whoever reads all of the database learns no key and no
 * passphrase. Writes belong to the caller's {@link org.securebase.vault.Database#inOneGo}; hash before it begins, see
 * {@link #hash}. Safe for any thread.
 */
public interface Unlocking {

    /**
     * Hashes a new passphrase, which takes long and is therefore done before a transaction begins.
     *
     * @throws Busy if more are waiting than can be served in good time
     */
    HashedPassphrase hash(String passphrase) throws Busy;

    /** Makes this the holder's passphrase, in place of any other. */
    void setPassphrase(HolderId holder, UserKey key, HashedPassphrase passphrase);

    /**
     * The key, if this is the passphrase. Does the same work, and takes the same time, when there is no such holder.
     *
     * @throws Busy if more are waiting than can be served in good time
     */
    Optional<UserKey> byPassphrase(Optional<HolderId> holder, String passphrase) throws Busy;

    /** Makes a new recovery code for the holder, in place of any other. */
    RecoveryCode giveRecoveryCode(HolderId holder, UserKey key);

    /** Whose code this is, and the key; empty if it is nobody's. Takes letters of either case, spaces and hyphens. */
    Optional<Recovered> byRecoveryCode(String typed);

    /** Lets this passkey open the vault. */
    void addPasskey(HolderId holder, UserKey key, byte[] credentialId, byte[] prfOutput);

    /** Whether this passkey can open the vault. */
    boolean opensByPasskey(HolderId holder, byte[] credentialId);

    /** The key, if this passkey gave this output for the holder. */
    Optional<UserKey> byPasskey(HolderId holder, byte[] credentialId, byte[] prfOutput);

    /** Takes the passkey's way away; nothing happens if it had none. */
    void removePasskey(HolderId holder, byte[] credentialId);

    /** Takes every passkey's way away, as a new user key must. */
    void removePasskeys(HolderId holder);

    /** The key sealed so that only the secret of one session opens it. */
    byte[] sealForSession(UserKey key, byte[] sessionSecret, byte[] sessionIdHash);

    /** The key of a session; empty if this is not its secret. */
    Optional<UserKey> openForSession(byte[] sealed, byte[] sessionSecret, byte[] sessionIdHash);

    /** Whoever a recovery code belongs to. */
    record Recovered(HolderId holder, UserKey key) {}

    /** More passphrases wait to be checked than can be checked in good time; to be answered with 503. */
    final class Busy extends Exception {
        private static final long serialVersionUID = 1L;

        /** After how many seconds to try again. */
        public static final int RETRY_AFTER_SECONDS = 5;

        Busy() {
            super("too many passphrases are being checked");
        }
    }
}
