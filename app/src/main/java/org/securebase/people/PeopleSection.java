package org.securebase.people;

import java.util.List;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;

/**
 * A room that has something to show on the page of all people, above the list. Declared as a bean; in the order of
 * {@code @Order}. Implementations are safe to share between threads.
 */
public interface PeopleSection {
    /**
     * The section; empty if there is nothing to show.
     *
     * @param people those who are not archived
     */
    Optional<Part> of(List<Kept<Person>> people, OpenVault vault, Page page);
}
