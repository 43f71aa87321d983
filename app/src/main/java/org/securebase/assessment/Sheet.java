package org.securebase.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securebase.people.Relation;
import org.securebase.people.Someone;
import org.securebase.psychometrics.adaptive.Sitting;

/**
 * The answers about one person, and where in them the reader stands. Immutable.
 *
 * @param relation what the person is to the one who answers
 * @param nickname as typed, empty if none
 * @param seed 0 to 255, chooses the first statements
 * @param answers in the order given
 * @param at how many answers lie before the statement that is shown; below their number after going back
 * @param progress 0 to 100, how far the last answer had come
 */
public record Sheet(Relation relation, String nickname, int seed, List<Answer> answers, int at, int progress) {
    /** A dimension has twelve statements at most. */
    public static final int ANSWERS_LIMIT = 24;

    public static final int COMPLETE = 100;
    /** How many seeds there are. */
    public static final int SEEDS = 256;

    /** @throws IllegalArgumentException if a value is out of its range */
    public Sheet {
        answers = List.copyOf(answers);
        if (at < 0 || at > answers.size() || answers.size() > ANSWERS_LIMIT) {
            throw new IllegalArgumentException("no place " + at + " in " + answers.size() + " answers");
        }
        if (Someone.isTooLong(nickname)) {
            throw new IllegalArgumentException("a nickname has at most " + Someone.NICKNAME_LIMIT + " characters");
        }
        if (seed < 0 || seed >= SEEDS || progress < 0 || progress > COMPLETE) {
            throw new IllegalArgumentException("seed or progress is out of range");
        }
    }

    /** Who it is about. */
    public Someone someone() {
        return new Someone(relation, nickname);
    }

    /** A sheet on which nothing is answered. */
    public static Sheet about(Relation relation, String nickname, int seed) {
        return new Sheet(relation, nickname, seed, List.of(), 0, 0);
    }

    Sheet about(Relation other, String otherNickname) {
        return new Sheet(other, otherNickname, seed, answers, at, progress);
    }

    /** The sitting that all the answers make, whichever statement is shown. */
    Sitting sitting(Instrument instrument) {
        return instrument.sitting(seed, answers);
    }

    /** Where the shown statement stands in the instrument; empty when all is answered. */
    public OptionalInt shown(Instrument instrument) {
        return at < answers.size()
                ? OptionalInt.of(answers.get(at).position())
                : sitting(instrument).next();
    }

    /** What was ticked before at the shown statement, or {@link Answer#SKIPPED}. */
    int ticked() {
        return at < answers.size() ? answers.get(at).value() : Answer.SKIPPED;
    }

    /**
     * After an answer to the shown statement. The same answer as before keeps what follows; another one drops it,
     * because the statements that follow were chosen by it.
     */
    public Sheet answer(Instrument instrument, Answer answer) {
        if (at < answers.size() && answers.get(at).equals(answer)) {
            return standingAt(at + 1);
        }
        List<Answer> longer = new ArrayList<>(answers.subList(0, at));
        longer.add(answer);
        return of(instrument, longer, at < answers.size() ? 0 : progress);
    }

    /** Whether this answer to the shown statement would drop later ones. */
    boolean wouldDrop(Answer answer) {
        return at < answers.size() - 1 && !answers.get(at).equals(answer);
    }

    Sheet back() {
        return standingAt(Math.max(0, at - 1));
    }

    /** Standing at another place; empty if there is no such place. */
    Optional<Sheet> turnedTo(int place) {
        return place < 0 || place > answers.size() ? Optional.empty() : Optional.of(standingAt(place));
    }

    /** About how many statements are to come, the shown one included. */
    int remaining(Instrument instrument) {
        return answers.size() - at + sitting(instrument).remaining();
    }

    private Sheet standingAt(int place) {
        return new Sheet(relation, nickname, seed, answers, place, progress);
    }

    /** With the skipped statements given back, to be looked at again. */
    Sheet withoutSkipped(Instrument instrument) {
        return of(
                instrument, answers.stream().filter(answer -> !answer.skipped()).toList(), 0);
    }

    Sheet afresh(int newSeed) {
        return about(relation, nickname, newSeed);
    }

    private Sheet of(Instrument instrument, List<Answer> given, int floor) {
        Sitting sitting = instrument.sitting(seed, given);
        int reached = COMPLETE * given.size() / (given.size() + sitting.remaining());
        return new Sheet(relation, nickname, seed, given, given.size(), Math.max(floor, reached));
    }

    public boolean untouched() {
        return answers.isEmpty();
    }

    /** Whether there is nothing more to ask. */
    public boolean finished(Instrument instrument) {
        return sitting(instrument).done();
    }
}
