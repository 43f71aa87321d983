package org.securebase.trail;

import org.securebase.vault.Kept;
import org.securebase.web.Page;

/**
 * Something that happened, in a list.
 *
 * @param id as it stands in addresses
 * @param letter by which the plot marks it
 * @param day in words
 * @param what in words
 * @param note as typed, empty if none
 * @param revision as it was read
 */
public record EventRow(String id, String letter, String day, String what, String note, long revision) {

    static EventRow of(int index, Kept<LifeEvent> kept, Page page) {
        LifeEvent event = kept.value();
        return new EventRow(
                kept.id().toString(),
                Plot.letter(index),
                Days.inWords(event.day(), page),
                page.say("trail.happening." + event.what().key()),
                event.note(),
                kept.revision());
    }
}
