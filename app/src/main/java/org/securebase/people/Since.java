package org.securebase.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Since when two people know each other: a year, or a month of one. Immutable.
 *
 * @param year from {@link #EARLIEST_YEAR}
 * @param month 1 to 12; empty if only the year is known
 */
record Since(int year, Optional<Integer> month) {
    static final int EARLIEST_YEAR = 1900;

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?");

    Since {
        if (year < EARLIEST_YEAR
                || month.filter(number -> number < 1 || number > 12).isPresent()) {
            throw new DateTimeException("no month " + month + " of the year " + year);
        }
    }

    /** Reads "2019" or "2019-05"; empty for anything else. */
    static Optional<Since> parse(String typed) {
        Matcher match = FORM.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            Optional<Integer> month = Optional.ofNullable(match.group(2)).map(Integer::valueOf);
            return Optional.of(new Since(Integer.parseInt(match.group(1)), month));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    boolean isAfter(LocalDate today) {
        return month.map(number -> YearMonth.of(year, number).isAfter(YearMonth.from(today)))
                .orElse(Year.of(year).isAfter(Year.from(today)));
    }

    /** As {@link #parse} reads it. */
    String typed() {
        return month.map(number -> String.format(Locale.ROOT, "%d-%02d", year, number))
                .orElse(String.valueOf(year));
    }

    String inWords(Locale locale) {
        return month.map(number -> DateTimeFormatter.ofPattern("LLLL y", locale).format(YearMonth.of(year, number)))
                .orElse(String.valueOf(year));
    }
}
