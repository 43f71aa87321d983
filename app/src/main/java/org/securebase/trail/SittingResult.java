package org.securebase.trail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.securebase.assessment.Dimension;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Reading;
import org.securebase.assessment.Sheet;
import org.securebase.people.Relation;
import org.securebase.people.Someone;
import org.securebase.psychometrics.Score;
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
        // the seed only chose what was asked, and a file that was brought in may hold any
        return new Sheet(someone.relation(), someone.nickname(), 0, answers, answers.size(), 0);
    }

    /** In standard deviations of the people whom the statements were measured with; nothing if the answers say too little. */
    private String said(Instrument instrument) {
        Sat sat = new Sat(1, day(), Reading.of(sheet(new Someone(Relation.OTHER, ""), instrument), instrument));
        return sat.readable()
                ? "Attachment anxiety " + figures(sat, Dimension.ANXIETY) + ", avoidance "
                        + figures(sat, Dimension.AVOIDANCE) + "; 0 is the middle of the people asked before.\n\n"
                : "";
    }

    private static String figures(Sat sat, Dimension dimension) {
        Score score = sat.reading().widenedScore(dimension);
        return String.format(Locale.ROOT, "%.2f (give or take %.2f)", score.theta(), score.standardError());
    }

    /** With the wording of its statements where this instrument has them still. */
    String markdown(Instrument instrument) {
        return "# Sitting of " + day() + "\n\nPerson: " + person + "\n\n" + said(instrument)
                + answers.stream().map(answer -> answer.inWords(instrument)).collect(Collectors.joining());
    }
}
