package org.securebase.trail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.securebase.assessment.Answer;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Sheet;

/**
 * What was done with one statement, under the name that it keeps whatever becomes of its place and its parameters.
 *
 * @param statement its id
 * @param value 1 to 5 as ticked, or 0 if it was skipped
 */
record StatementAnswer(String statement, int value) {

    static List<StatementAnswer> of(Sheet sheet, Instrument instrument) {
        return sheet.answers().stream()
                .map(answer -> new StatementAnswer(instrument.idAt(answer.position()), answer.value()))
                .toList();
    }

    /** Where they stand in this instrument, without those that it has no longer, and without what nobody could have ticked. */
    static List<Answer> in(Instrument instrument, List<StatementAnswer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.in(instrument).stream())
                .toList();
    }

    String inWords(Instrument instrument) {
        String said =
                value == Answer.SKIPPED ? "skipped" : instrument.answer(value).orElse(String.valueOf(value));
        return "- " + instrument.wording(statement).orElse(statement) + " " + said + "\n";
    }

    private Optional<Answer> in(Instrument instrument) {
        return Stream.of(instrument.position(statement))
                .filter(position -> position.isPresent() && Answer.isPossible(value))
                .map(position -> new Answer(position.getAsInt(), value))
                .findFirst();
    }
}
