package org.securebase.people;

import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;

/**
 * A room that has something to show on a person's page. Declared as a bean; sections stand in the order of
 * {@code @Order}. Implementations are safe to share between threads.
 */
public interface PersonSection {
    /** The section; empty if there is nothing to show. */
    Optional<Part> of(Kept<Person> person, OpenVault vault, Page page);
}
