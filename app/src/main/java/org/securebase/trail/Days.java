package org.securebase.trail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.securebase.web.Page;

/** Days as their reader writes them. */
final class Days {
    private Days() {}

    static String inWords(LocalDate day, Page page) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(page.locale())
                .format(day);
    }

    /** For places where a long one does not fit. */
    static String brief(LocalDate day, Page page) {
        return DateTimeFormatter.ofPattern("d MMM y", page.locale()).format(day);
    }
}
