package org.securebase.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.securebase.ground.MapMark;
import org.securebase.people.Someone;
import org.securebase.web.Page;

/**
 * All that the page about one finished sheet says; the screen, the paper and the PDF take their words from here.
 * Belongs to one request.
 *
 * @param number of the sheet, from 1
 * @param someone who it is about
 * @param byline who, how many statements, when
 * @param standing which words apply: one part of a message key, such as {@code in} or {@code few}
 * @param readable whether there is a place on the map
 * @param headline what may be said in a few words
 * @param sentences what the answers say; for an unreadable sheet why it cannot be read
 * @param sure how sure that is
 * @param compared with whom
 * @param people everyone on the map, this one first
 * @param unread the names of those whose finished sheets have no place on it
 * @param marks the drawing
 * @param says the drawing in words
 * @param scores the figures
 * @param regions how likely each region is
 * @param steps two to try; none when nothing can be read
 * @param skipped whether statements were skipped that could be looked at again
 * @param room whether another person still fits
 */
public record ResultPage(
        int number,
        Someone someone,
        String byline,
        String standing,
        boolean readable,
        String headline,
        List<String> sentences,
        String sure,
        String compared,
        List<PersonOnMap> people,
        List<String> unread,
        List<MapMark> marks,
        String says,
        List<ScoreRow> scores,
        List<RegionRow> regions,
        List<Step> steps,
        boolean skipped,
        boolean room) {

    static ResultPage of(Chosen chosen, Instrument instrument, Steps steps, ZoneId zone, Page page) {
        Reading reading = Reading.of(chosen.sheet(), instrument);
        OnOneMap map = OnOneMap.of(chosen, reading, instrument, page);
        ResultWords words = new ResultWords(reading, page);
        boolean readable = reading.standing().readable();
        return new ResultPage(
                chosen.number(),
                chosen.sheet().someone(),
                words.byline(day(chosen, zone, page)),
                words.standing(),
                readable,
                words.headline(),
                words.sentences(),
                words.sure(),
                words.compared(),
                map.people(),
                map.unread(),
                map.marks(),
                map.says(),
                words.scores(),
                words.regions(),
                readable ? steps.chosenFor(reading) : List.of(),
                reading.hasSkipped(),
                !chosen.sheets().full());
    }

    private static String day(Chosen chosen, ZoneId zone, Page page) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(page.locale())
                .format(LocalDate.ofInstant(chosen.sheets().touched(), zone));
    }
}
