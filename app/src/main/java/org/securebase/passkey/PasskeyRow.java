package org.securebase.passkey;

import org.securebase.vault.HolderId;

/**
 * A passkey as it lies in the database.
 *
 * @param credentialId chosen by the device, 1 to 1,023 bytes
 * @param publicKey in COSE form
 * @param signCount how often it was used, as the device counts; 0 where it does not
 * @param backupEligible whether it may be copied to the person's other devices
 * @param backedUp whether it was
 * @param transports ways to reach it, with commas between
 * @param usedAt first second since 1970 of the day of its last use
 */
record PasskeyRow(
        byte[] credentialId,
        HolderId holder,
        byte[] publicKey,
        long signCount,
        boolean backupEligible,
        boolean backedUp,
        String transports,
        long usedAt) {

    /** Says nothing about anybody. */
    @Override
    public String toString() {
        return "a passkey";
    }
}
