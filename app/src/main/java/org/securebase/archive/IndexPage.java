package org.securebase.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.securebase.vault.Kind;

/**
 * What the page inside an archive shows, which a person opens without us. The template asks for records while it is
 * written, so that no more of them than a month is in memory. Belongs to one request; public for its template.
 */
public final class IndexPage {

    private final Words words;
    private final Instant made;
    private final List<Section> kinds;

    private IndexPage(Words words, Instant made, List<Section> kinds) {
        this.words = words;
        this.made = made;
        this.kinds = kinds;
    }

    /**
     * All records of one kind.
     *
     * @param anchor on the page
     */
    public record Section(String anchor, String title, long count, Iterable<Article> records) {}

    /**
     * One record.
     *
     * @param html safe as it is
     * @param name of its files, without the ending
     */
    public record Article(String html, String name) {}

    static IndexPage of(Contents contents, Map<Kind<?>, Long> counts, Words words, Instant made) {
        List<Section> kinds = counts.entrySet().stream()
                .map(count -> section(count.getKey(), count.getValue(), contents, words))
                .toList();
        return new IndexPage(words, made, kinds);
    }

    private static Section section(Kind<?> kind, long count, Contents contents, Words words) {
        Iterable<Article> articles =
                () -> StreamSupport.stream(contents.of(kind).spliterator(), false)
                        .map(filed -> new Article(filed.html(), filed.name()))
                        .iterator();
        return new Section(kind.name(), words.kind(kind), count, articles);
    }

    /** Those that there are records of. */
    public List<Section> kinds() {
        return kinds;
    }

    /** The day it was made, in UTC. */
    public String made() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(made.atZone(ZoneOffset.UTC));
    }

    /** The words behind a key of the message bundles. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** BCP 47 tag of the words. */
    public String language() {
        return words.locale().toLanguageTag();
    }
}
