package org.securebase.session;

import org.securebase.vault.HolderId;
import org.securebase.vault.RandomId;

/**
 * A session as it lies in the database; times in seconds since 1970.
 *
 * @param idHash SHA-256 of the id in the cookie
 * @param device stays when the session gets a new id
 * @param sealedKey empty while the vault is not open yet
 * @param epoch of the holder when it began
 * @param hasPin whether it locks before it ends
 * @param pinFailures wrong PINs in a row
 * @param provedAt when the person last showed that it is them
 */
record SessionRow(
        byte[] idHash,
        HolderId holder,
        RandomId device,
        byte[] sealedKey,
        long epoch,
        long beganAt,
        long usedAt,
        long endsAt,
        boolean hasPin,
        boolean locked,
        long pinFailures,
        long provedAt) {

    boolean opens() {
        return sealedKey.length > 0;
    }

    /** Says nothing about anybody. */
    @Override
    public String toString() {
        return "a session";
    }
}
