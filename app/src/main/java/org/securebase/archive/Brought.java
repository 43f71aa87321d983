package org.securebase.archive;

import java.util.Optional;
import org.securebase.archive.Findings.Standing;
import org.securebase.vault.Kind;
import org.securebase.vault.RecordId;
import org.securebase.vault.Space;

/**
 * A whole record that a file brought.
 *
 * @param here what is in the space under its id and kind
 */
record Brought<T>(String entry, Kind<T> kind, RecordId id, T value, Optional<Present.Mark> here) {

    Standing standing() {
        return here.map(mark -> Present.same(mark, kind, value) ? Standing.SAME : Standing.OTHER)
                .orElse(Standing.FRESH);
    }

    /**
     * Puts it into the space under the id that it has, unless it is there.
     *
     * @param replace whether one that is there and differs becomes this one
     * @throws Unfit if it is too large, or something of another kind has its id
     */
    void take(Space space, boolean replace) {
        try {
            if (here.isEmpty()) {
                space.put(kind, id, value);
            } else if (replace && standing() == Standing.OTHER) {
                space.replace(kind, id, here.get().revision(), value);
            }
        } catch (Space.TooLarge large) {
            throw Unfit.because("large").at(entry);
        } catch (Space.Stale taken) {
            throw Unfit.because("id.taken").at(entry);
        }
    }
}
