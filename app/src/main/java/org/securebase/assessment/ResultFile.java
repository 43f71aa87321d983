package org.securebase.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.securebase.people.Relation;
import org.securebase.psychometrics.Posterior;

/**
 * One result as data, in the shape of {@code docs/result-json.md}. Carries no nickname and no text of a statement.
 *
 * @param format names this shape
 * @param version of the shape; a reader must refuse one that it does not know
 * @param instrument which statements
 * @param relation what the other person is
 * @param answered the day of the last answer
 * @param answers in the order given, the skipped ones left out
 * @param anxiety what is known of it
 * @param avoidance what is known of it
 * @param standing what may be said: in, between, close, few or unreadable
 * @param regions how likely each is
 * @param reference whom the scores compare with
 */
record ResultFile(
        String format,
        int version,
        InstrumentUsed instrument,
        Relation relation,
        LocalDate answered,
        List<AnswerGiven> answers,
        DimensionKnown anxiety,
        DimensionKnown avoidance,
        String standing,
        RegionsLikely regions,
        String reference) {

    static final String FORMAT = "securebase-result";
    static final int VERSION = 1;

    private static final String REFERENCE =
            "Mean 0 and standard deviation 1 in the sample that the parameters come from: 51,491 anonymous answer"
                    + " sheets of the ECR, self-selected, online, about romantic partners.";

    record InstrumentUsed(String id, int version, double standardErrorWidenedBy) {}

    /**
     * @param raw 1 to 5 as ticked
     * @param keyed 1 to 5, where a higher one always means more of the dimension
     */
    record AnswerGiven(
            String id,
            Dimension dimension,
            int raw,
            int keyed,
            boolean reversed,
            double a,
            List<Double> b,
            String provenance) {}

    record DimensionKnown(
            double theta, double standardError, double standardErrorWidened, int answers, PosteriorKnown posterior) {}

    /** Not widened. */
    record PosteriorKnown(List<Double> points, List<Double> weights) {}

    /** With the widened posterior. */
    record RegionsLikely(double cut, double secure, double anxious, double both, double avoidant) {}

    static ResultFile of(Reading reading, Instrument instrument, LocalDate answered) {
        Regions regions = reading.regions();
        return new ResultFile(
                FORMAT,
                VERSION,
                new InstrumentUsed(instrument.id(), instrument.version(), Instrument.PROVISIONAL),
                reading.sheet().relation(),
                answered,
                answers(reading.sheet(), instrument),
                known(Reading.of(reading.plain(), Dimension.ANXIETY)),
                known(Reading.of(reading.plain(), Dimension.AVOIDANCE)),
                reading.standing().key(),
                new RegionsLikely(Reading.CUT, regions.secure(), regions.anxious(), regions.both(), regions.avoidant()),
                REFERENCE);
    }

    private static List<AnswerGiven> answers(Sheet sheet, Instrument instrument) {
        return sheet.answers().stream()
                .filter(answer -> !answer.skipped())
                .map(answer -> given(instrument.statement(answer.position()), answer.value()))
                .toList();
    }

    private static AnswerGiven given(Statement statement, int value) {
        return new AnswerGiven(
                statement.id(),
                statement.dimension(),
                value,
                Answer.LOWEST + statement.keyed(value),
                statement.reversed(),
                statement.discrimination(),
                listed(statement.thresholds()),
                statement.provenance());
    }

    private static DimensionKnown known(Posterior posterior) {
        double error = posterior.standardDeviation();
        return new DimensionKnown(
                posterior.mean(),
                error,
                error * Instrument.PROVISIONAL,
                posterior.items(),
                new PosteriorKnown(listed(posterior.points()), listed(posterior.weights())));
    }

    private static List<Double> listed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
