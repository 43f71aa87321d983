package org.securebase.assessment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A finished sheet that somebody asked to see.
 *
 * @param sheets all that the visitor has
 * @param number of the chosen one, from 1
 */
record Chosen(Sheets sheets, int number) {

    /**
     * Shows the sheet of this number, or tells where to go instead.
     *
     * @param asked as it stood in the address; empty for the current sheet
     * @param elsewhere takes a path of ours
     */
    static <T> T by(
            Visitor visitor,
            String asked,
            Instrument instrument,
            Function<Chosen, T> show,
            Function<String, T> elsewhere) {
        if (visitor.sheets().isEmpty()) {
            return elsewhere.apply("/pattern");
        }
        Sheets sheets = visitor.sheets().get();
        int number = asked.isEmpty() ? sheets.number() : asked.matches("[1-9]") ? Integer.parseInt(asked) : 0;
        if (sheets.numbered(number).isEmpty()) {
            return elsewhere.apply("/pattern/result");
        }
        if (!sheets.numbered(number).get().finished(instrument)) {
            return elsewhere.apply(number == sheets.number() ? "/pattern/statement" : "/pattern");
        }
        return show.apply(new Chosen(sheets, number));
    }

    Sheet sheet() {
        return sheets.all().get(number - 1);
    }

    /** The same, with the relation in place of every nickname that cannot be written where it is going. */
    Chosen naming(Predicate<String> writable) {
        List<Sheet> named = sheets.all().stream()
                .map(sheet -> writable.test(sheet.nickname()) ? sheet : sheet.about(sheet.relation(), ""))
                .toList();
        return new Chosen(
                new Sheets(sheets.begun(), sheets.touched(), sheets.keptUntil(), named, sheets.current()), number);
    }
}
