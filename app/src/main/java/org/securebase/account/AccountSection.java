package org.securebase.account;

/**
 * A link on the page "More", by which a room is found there. A room declares it as a bean; they stand in the order of
 * {@code @Order}.
 *
 * @param path that it leads to
 * @param words key of the heading; the same with {@code .words} says in a sentence what is there
 * @param isKey whether it is about how one gets in, and stands with what else is
 */
public record AccountSection(String path, String words, boolean isKey) {

    /** One that stands with what people come for. */
    public AccountSection(String path, String words) {
        this(path, words, false);
    }
}
