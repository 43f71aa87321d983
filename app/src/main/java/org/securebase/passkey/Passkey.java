package org.securebase.passkey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A passkey as its owner sees it.
 *
 * @param id as text, to name it in a form
 * @param label what they call it; empty if that is not known
 * @param since the day it was added, as far as is known
 * @param used the day of its last use
 * @param opens whether it opens what they keep by itself; if not, the passphrase is asked for as well
 * @param copied whether it was copied to their other devices
 * @param revision of its name, 0 if it has none
 */
public record Passkey(
        String id,
        String label,
        Optional<LocalDate> since,
        LocalDate used,
        boolean opens,
        boolean copied,
        long revision) {}
