package org.securebase.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * What was found in a file that waits to be brought in. Immutable; public for its template.
 *
 * @param made the day it was made, as the file says
 */
public record CheckPage(String made, List<Row> kinds, long fresh, long same, long other) {

    /** Records of one kind: how many are new, here already and equal, here already and other. */
    public record Row(String title, long fresh, long same, long other) {}

    static CheckPage of(Findings findings, ArchivedKinds kinds, Words words) {
        List<Row> rows = findings.kinds().stream()
                .map(tally -> new Row(title(tally.kind(), kinds, words), tally.fresh(), tally.same(), tally.other()))
                .toList();
        return new CheckPage(
                day(findings.made(), words.locale()), rows, findings.fresh(), findings.same(), findings.other());
    }

    private static String title(String kind, ArchivedKinds kinds, Words words) {
        return kinds.named(kind).map(words::kind).orElse(kind);
    }

    private static String day(String made, Locale locale) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(Instant.parse(made).atZone(ZoneOffset.UTC));
        } catch (DateTimeException notADay) {
            return "?";
        }
    }

    /** How many there are in the file. */
    public long all() {
        return fresh + same + other;
    }

    /** Whether bringing it in could change anything. */
    public boolean changesAnything() {
        return fresh + other > 0;
    }
}
