package org.securebase.psychometrics.fit;

import org.securebase.psychometrics.Item;

/**
 * An item with the answer that it got. Immutable.
 *
 * @param item its parameters, in keyed direction
 * @param category keyed, from 0: a higher category always means more of the dimension
 * @param reversed whether agreeing with its wording means less of the dimension
 */
public record Answer(Item item, int category, boolean reversed) {
    /** @throws IllegalArgumentException if the item has no such category */
    public Answer {
        if (category < 0 || category >= item.categories()) {
            throw new IllegalArgumentException("item " + item.id() + ": answer " + category + " is not one of its "
                    + item.categories() + " categories");
        }
    }

    /** What was ticked, from 0 for the strongest disagreement. */
    public int raw() {
        return reversed ? item.categories() - 1 - category : category;
    }

    boolean stronglyAgreed() {
        return raw() == item.categories() - 1;
    }

    boolean stronglyDisagreed() {
        return raw() == 0;
    }
}
