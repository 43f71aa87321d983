package org.securebase.vault;

import java.util.List;
import java.util.Optional;

/**
 * A room's claim on the kinds of record it keeps, for export, import and erasure. Every kind is claimed by exactly one;
 * a start refuses two claims on one name. A room declares it as a bean:
 *
 * <pre>{@code
 * @Bean
 * PersonalData people() {
 *     return () -> List.of(PERSON, LIFE_EVENT);
 * }
 * }</pre>
 *
 * <p>Implementations are safe to share between threads.
 */
@FunctionalInterface
public interface PersonalData {

    /** The kinds of this room, in the order of an export. */
    List<Kind<?>> kinds();

    /**
     * What a person reads in an export of a record of one of these kinds, where that takes more than the record itself, such
     * as the wording of what was answered; empty if the kind has no words of its own.
     */
    default <T> Optional<String> markdown(Kind<T> kind, T value) {
        return kind.markdown(value);
    }

    /**
     * Forgets what the room keeps of this holder outside of spaces, in tables of its own. Runs in the transaction of an
     * erasure; the spaces themselves are erased by the vault.
     */
    default void forget(HolderId holder) {}
}
