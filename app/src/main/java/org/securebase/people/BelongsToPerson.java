package org.securebase.people;

import java.util.Optional;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;
import org.securebase.web.Page;

/**
 * A room that keeps something of a person, which goes when the person is deleted. Declared as a bean; in the order of
 * {@code @Order}. Implementations are safe to share between threads.
 */
public interface BelongsToPerson {
    /** How much that is, such as "3 results"; empty if there is nothing. */
    Optional<String> inWords(RecordId person, OpenVault vault, Page page);

    /** Deletes it; together with the person, or not at all. */
    void delete(RecordId person, OpenVault vault);
}
