package org.securebase.trail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Sheet;
import org.securebase.people.Someone;
import org.securebase.vault.RecordId;

/**
 * A finished sitting that is kept: what was answered, not what was made of it, so that it can be scored again when the
 * parameters of the statements change. Immutable.
 *
 * @param person id of who it is about
 * @param finished when, as a clock on the wall had it
 * @param instrument id of the instrument
 * @param version of the instrument
 * @param seed that chose the first statements
 * @param answers in the order given
 */
record SittingResult(
        String person,
        LocalDateTime finished,
        String instrument,
        int version,
        int seed,
        List<StatementAnswer> answers) {

    SittingResult {
        answers = List.copyOf(answers);
    }

    static SittingResult of(RecordId person, LocalDateTime finished, Sheet sheet, Instrument instrument) {
        return new SittingResult(
                person.toString(),
                finished,
                instrument.id(),
                instrument.version(),
                sheet.seed(),
                StatementAnswer.of(sheet, instrument));
    }

    LocalDate day() {
        return finished.toLocalDate();
    }

    /** The same answers as a sheet of this instrument; to be scored, not to be gone on with. */
    Sheet sheet(Someone someone, Instrument instrument) {
        var answers = StatementAnswer.in(instrument, this.answers);
        return new Sheet(someone.relation(), someone.nickname(), seed, answers, answers.size(), 0);
    }

    String markdown() {
        return "# Sitting of " + day() + "\n\nPerson: " + person + "\nInstrument: " + instrument + ", version "
                + version
                + "\n\n| Statement | Answer, 1 to 5, 0 skipped |\n|---|---|\n"
                + answers.stream()
                        .map(answer -> "| " + answer.statement() + " | " + answer.value() + " |\n")
                        .collect(Collectors.joining());
    }
}
