package org.securebase.psychometrics.adaptive;

import java.util.Set;
import org.securebase.psychometrics.Item;

/**
 * An item with what the choice of the next one must know about its content.
 *
 * @param item its parameters, in keyed direction: a higher category always means more of the dimension
 * @param facet the part of the dimension that it speaks about
 * @param reversed whether agreeing with its wording means less of the dimension
 * @param enemies ids of items never to be asked in the same sitting, because answers to both say little more than one
 */
public record Candidate(Item item, String facet, boolean reversed, Set<String> enemies) {
    public Candidate {
        enemies = Set.copyOf(enemies);
    }

    /** An item with nothing to observe about its content: one facet, no enemies. */
    public static Candidate of(Item item) {
        return new Candidate(item, item.dimension(), false, Set.of());
    }
}
