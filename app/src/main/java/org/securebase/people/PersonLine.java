package org.securebase.people;

import org.securebase.vault.Kept;
import org.securebase.web.Page;

/**
 * One person in words, for a list or the head of a page.
 *
 * @param id as it stands in addresses
 * @param name "Sam" or "your partner"
 * @param initial a letter
 * @param colour key of the colour
 * @param words what they are, and since when
 * @param archived whether they were put out of sight
 */
public record PersonLine(
        String id, String name, String initial, String colour, String words, boolean archived, long revision) {

    static PersonLine of(Kept<Person> kept, Page page) {
        Person person = kept.value();
        return new PersonLine(
                kept.id().toString(),
                person.someone().called(page),
                person.initial(page),
                person.colour().key(),
                person.inALine(page),
                person.outOfSight(),
                kept.revision());
    }
}
