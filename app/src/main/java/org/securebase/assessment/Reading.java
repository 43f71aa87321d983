package org.securebase.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.PlanePosterior;
import org.securebase.psychometrics.Posterior;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.Scorer;
import org.securebase.psychometrics.fit.PersonFit;
import org.securebase.psychometrics.fit.Verdict;

/**
 * What the answers of one sheet say: a posterior over avoidance (first, across) and anxiety (second, up), and what may
 * be said of it. Immutable.
 *
 * @param sheet whose answers they are
 * @param plain the posterior as the model gives it
 * @param widened by {@link Instrument#PROVISIONAL}; regions, outlines and shown errors come from this one
 * @param regions how likely each is under the widened posterior, with the cut at {@link #CUT} on both dimensions
 * @param standing what may be said
 */
public record Reading(Sheet sheet, PlanePosterior plain, PlanePosterior widened, Regions regions, Standing standing) {
    /** The middle of the reference sample on each dimension. A convention: nothing changes at this line. */
    static final double CUT = 0;

    /** Below this many answers a dimension is not shown at all. */
    static final int FEWEST = 4;

    /** Twice as fine as that of scores, for a smooth outline. */
    static final Grid GRID = new Grid(121, 6);

    /** Hardly any in the reference sample, and it may differ between kinds of relationship, so none is assumed. */
    static final double CORRELATION = 0;

    /** What a sheet says. */
    public static Reading of(Sheet sheet, Instrument instrument) {
        PlanePosterior plain = posterior(sheet, instrument);
        PlanePosterior widened = plain.widened(Instrument.PROVISIONAL);
        Regions regions = Regions.of(widened, CUT);
        return new Reading(sheet, plain, widened, regions, standing(sheet, instrument, plain, regions));
    }

    private static PlanePosterior posterior(Sheet sheet, Instrument instrument) {
        return instrument
                .plane()
                .posterior(keyed(sheet, instrument, Dimension.AVOIDANCE), keyed(sheet, instrument, Dimension.ANXIETY));
    }

    /** One category for each statement of the dimension, in the order of the instrument. */
    private static int[] keyed(Sheet sheet, Instrument instrument, Dimension dimension) {
        ItemBank bank = instrument.bank(dimension);
        int[] keyed = new int[bank.size()];
        Arrays.fill(keyed, Scorer.NOT_ASKED);
        for (Answer answer : sheet.answers()) {
            Statement statement = instrument.statement(answer.position());
            if (!answer.skipped() && statement.dimension() == dimension) {
                keyed[bank.position(statement.id()).orElseThrow()] = statement.keyed(answer.value());
            }
        }
        return keyed;
    }

    private static Standing standing(Sheet sheet, Instrument instrument, PlanePosterior posterior, Regions regions) {
        List<Standing.Missing> missing = missing(posterior);
        if (!missing.isEmpty()) {
            return new Standing.TooFewAnswers(missing);
        }
        Verdict verdict = PersonFit.of(inOrder(sheet, instrument)).verdict();
        return verdict instanceof Verdict.NotReadable unreadable
                ? new Standing.NotReadable(unreadable.reasons())
                : Standing.of(regions);
    }

    private static List<Standing.Missing> missing(PlanePosterior posterior) {
        return Stream.of(Dimension.values())
                .map(dimension -> new Standing.Missing(
                        dimension, FEWEST - of(posterior, dimension).items()))
                .filter(missing -> missing.answers() > 0)
                .toList();
    }

    private static List<org.securebase.psychometrics.fit.Answer> inOrder(Sheet sheet, Instrument instrument) {
        List<org.securebase.psychometrics.fit.Answer> answers = new ArrayList<>();
        for (Answer answer : sheet.answers()) {
            if (!answer.skipped()) {
                Statement statement = instrument.statement(answer.position());
                answers.add(new org.securebase.psychometrics.fit.Answer(
                        statement.candidate().item(), statement.keyed(answer.value()), statement.reversed()));
            }
        }
        return answers;
    }

    static Posterior of(PlanePosterior posterior, Dimension dimension) {
        return dimension == Dimension.AVOIDANCE ? posterior.first() : posterior.second();
    }

    /** The score, in standard deviations of the reference sample from its mean. */
    public double theta(Dimension dimension) {
        return of(plain, dimension).mean();
    }

    /** The same with its error, widened by {@link Instrument#PROVISIONAL}. */
    public Score widenedScore(Dimension dimension) {
        Posterior posterior = of(plain, dimension);
        return new Score(posterior.mean(), posterior.standardDeviation() * Instrument.PROVISIONAL, posterior.items());
    }

    /** The score in words. */
    public Level level(Dimension dimension) {
        return Level.of(theta(dimension));
    }

    /** How many statements were answered, the skipped ones left out. */
    public int statements() {
        return plain.first().items() + plain.second().items();
    }

    boolean hasSkipped() {
        return sheet.answers().stream().anyMatch(Answer::skipped);
    }
}
