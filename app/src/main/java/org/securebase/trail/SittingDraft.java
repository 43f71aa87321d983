package org.securebase.trail;

import java.util.List;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Sheet;
import org.securebase.people.Someone;
import org.securebase.vault.RecordId;

/**
 * A sitting about somebody that was begun and not finished. Immutable.
 *
 * @param person id of who it is about
 * @param seed that chooses the first statements
 * @param answers in the order given
 * @param at how many answers lie before the statement that is shown
 * @param progress 0 to 100
 */
record SittingDraft(String person, int seed, List<StatementAnswer> answers, int at, int progress) {

    SittingDraft {
        answers = List.copyOf(answers);
    }

    static SittingDraft begun(RecordId person, int seed) {
        return new SittingDraft(person.toString(), seed, List.of(), 0, 0);
    }

    static SittingDraft of(RecordId person, Sheet sheet, Instrument instrument) {
        return new SittingDraft(
                person.toString(), sheet.seed(), StatementAnswer.of(sheet, instrument), sheet.at(), sheet.progress());
    }

    /** To be gone on with. Answers that could not have been given in one sitting of this instrument are left out. */
    Sheet sheet(Someone someone, Instrument instrument) {
        var answers = StatementAnswer.in(instrument, this.answers);
        // a file that was brought in may hold any numbers
        int possibleSeed = Math.floorMod(seed, Sheet.SEEDS);
        if (!instrument.allows(answers)) {
            return Sheet.about(someone.relation(), someone.nickname(), possibleSeed);
        }
        return new Sheet(
                someone.relation(),
                someone.nickname(),
                possibleSeed,
                answers,
                Math.max(0, Math.min(at, answers.size())),
                Math.max(0, Math.min(progress, Sheet.COMPLETE)));
    }

    String markdown() {
        return "# A sitting that was begun\n\nPerson: " + person + "\nAnswers so far: " + answers.size() + "\n";
    }
}
