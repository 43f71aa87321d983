package org.securebase.assessment;

import java.util.List;
import org.securebase.people.Someone;

/**
 * One statement as it is shown.
 *
 * @param someone who it is about
 * @param place how many statements lie before it
 * @param item its id, to notice when a page of another statement is sent
 * @param text as it is read
 * @param answers the five in words, lowest agreement first
 * @param ticked 1 to 5 if answered before, otherwise 0
 * @param remaining about how many are to come, this one included
 * @param progress 0 to 100
 * @param answered whether there are later answers that a change here would drop
 * @param untouched whether nothing was answered yet, so that one can still say that it is about someone else
 * @param nothingChosen whether Next was pressed without an answer
 */
public record StatementPage(
        Someone someone,
        int place,
        String item,
        String text,
        List<String> answers,
        int ticked,
        int remaining,
        int progress,
        boolean answered,
        boolean untouched,
        boolean nothingChosen) {

    /** @throws java.util.NoSuchElementException if the sheet is finished and stands at its end */
    public static StatementPage of(Sheet sheet, Instrument instrument, boolean nothingChosen) {
        Statement statement = instrument.statement(sheet.shown(instrument).orElseThrow());
        return new StatementPage(
                sheet.someone(),
                sheet.at(),
                statement.id(),
                statement.text(),
                instrument.answers(),
                sheet.ticked(),
                sheet.remaining(instrument),
                sheet.progress(),
                sheet.at() < sheet.answers().size() - 1,
                sheet.untouched(),
                nothingChosen);
    }
}
