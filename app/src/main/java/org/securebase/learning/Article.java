package org.securebase.learning;

import java.util.List;

/**
 * One article, ready to show.
 *
 * @param slug its name in the address and of its file
 * @param order its place in the reading order, from 1
 * @param minutes how long it takes to read
 * @param html the body, made from Markdown in which HTML is text
 * @param sources references as they are printed at the end
 */
public record Article(
        String slug, String title, String summary, int order, int minutes, String html, List<String> sources) {

    public Article {
        sources = List.copyOf(sources);
    }
}
