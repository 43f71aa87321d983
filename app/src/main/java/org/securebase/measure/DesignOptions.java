package org.securebase.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Content;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Estimate;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Selection;
import org.securebase.psychometrics.adaptive.Start;
import org.securebase.psychometrics.adaptive.Stop;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the adaptive test is made. */
final class DesignOptions {
    private static final double LEAST_GAIN = .01;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--se", paramLabel = "SE", description = "Standard error to stop at (default: ${DEFAULT-VALUE}).")
    private double target = .40;

    @Option(
            names = "--min",
            paramLabel = "N",
            description = "Fewest answers in a dimension (default: ${DEFAULT-VALUE}).")
    private int fewest = 4;

    @Option(names = "--max", paramLabel = "N", description = "Most items in a dimension (default: ${DEFAULT-VALUE}).")
    private int most = 12;

    /** Named as the command line spells them. */
    enum Rule {
        mi,
        mpwi,
        mepv
    }

    @Option(
            names = "--rule",
            paramLabel = "mi|mpwi|mepv",
            description = {
                "What to ask next: most information at the score so far (mi), or over all that is still likely (mpwi),",
                "or the smallest expected posterior variance (mepv); default: ${DEFAULT-VALUE}."
            })
    private Rule rule = Rule.mpwi;

    @Option(
            names = "--gain",
            paramLabel = "SE",
            description = "Also stop when one more item is expected to lower the standard error by less than this; "
                    + "0 for never (default: ${DEFAULT-VALUE}).")
    private double gain = LEAST_GAIN;

    @Option(
            names = "--shares",
            split = ",",
            paramLabel = "FACET=SHARE",
            description = "How much of a dimension's items each facet gets, e.g. worry=.5,longing=.25,protest=.25.")
    private Map<String, Double> shares = new LinkedHashMap<>();

    @Option(
            names = "--one-reversed",
            split = ",",
            paramLabel = "DIMENSION",
            description = "Dimensions in which a reversed item must be among the first --min.")
    private List<String> reversedIn = List.of();

    @Option(
            names = "--correlation",
            paramLabel = "R",
            description = "Estimate the two dimensions together, correlated so, -0.95 to 0.95.")
    private Optional<Double> correlation = Optional.empty();

    double target() {
        return target;
    }

    Design design(Pool pool) {
        check(pool);
        return new Design(
                Start.best(), content(), selection(), estimate(pool.curves().grid()), stop());
    }

    private void check(Pool pool) {
        require(target > 0, "--se must be above 0, not " + target);
        require(fewest >= 1, "--min must be at least 1, not " + fewest);
        require(most >= fewest, "--max must not be below --min");
        require(gain >= 0, "--gain must be 0 or more, not " + gain);
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            require(
                    share.getValue() >= 0 && share.getValue() <= 1,
                    "--shares: " + share.getKey() + " must be 0 to 1, not " + share.getValue());
            require(
                    pool.candidates().stream().map(Candidate::facet).anyMatch(share.getKey()::equals),
                    "--shares: no item has the facet " + Row.shown(share.getKey()) + "; see --content");
        }
        for (String dimension : reversedIn) {
            require(
                    pool.candidates().stream()
                            .anyMatch(candidate -> candidate.reversed()
                                    && candidate.item().dimension().equals(dimension)),
                    "--one-reversed: no item of " + Row.shown(dimension) + " is reversed; see --content");
        }
        if (correlation.isPresent()) {
            require(
                    Math.abs(correlation.get()) <= 0.95,
                    "--correlation must be -0.95 to 0.95, not " + correlation.get());
            require(
                    pool.dimensions().size() == 2,
                    "--correlation needs a bank of two dimensions, not "
                            + pool.dimensions().size());
        }
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            throw new ParameterException(command.commandLine(), complaint);
        }
    }

    private Content content() {
        Content content = shares.isEmpty() ? Content.free() : Content.facetShares(shares);
        for (String dimension : reversedIn) {
            content = content.then(Content.reversedWithin(dimension, fewest));
        }
        return content;
    }

    private Selection selection() {
        return switch (rule) {
            case mi -> Selection.maximumInformation();
            case mpwi -> Selection.posteriorWeightedInformation();
            case mepv -> Selection.minimumExpectedVariance();
        };
    }

    private Estimate estimate(Grid grid) {
        return correlation.map(rho -> Estimate.correlated(grid, rho)).orElseGet(Estimate::separate);
    }

    private Stop stop() {
        Stop enough = Stop.atStandardError(target);
        return (gain > 0 ? enough.or(Stop.whenGainBelow(gain)) : enough)
                .butNotBefore(fewest)
                .or(Stop.afterAsking(most));
    }
}
