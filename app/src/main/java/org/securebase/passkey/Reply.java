package org.securebase.passkey;

import java.util.Optional;

/**
 * What a browser sent back of a challenge.
 *
 * @param site where the person is
 * @param challenge that it must answer
 * @param credential the device's answer, as JSON
 * @param prf what may open the vault, if the device gave it
 */
record Reply(Site site, Challenge challenge, String credential, Optional<byte[]> prf) {

    /** Says nothing of what was sent. */
    @Override
    public String toString() {
        return "a reply";
    }
}
