package org.securebase.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.securebase.people.Relation;
import org.securebase.psychometrics.Posterior;
import org.securebase.psychometrics.fit.Verdict.Reason;
import org.securebase.web.Page;

/** What one reading says, in words. Belongs to one request. */
final class ResultWords {
    /** Up the map, then across, as the sentences go. */
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.ANXIETY, Dimension.AVOIDANCE);

    /** A widened standard error below these is a fairly clear, or a rough, answer. */
    private static final double CLEAR = .45;

    private static final double ROUGH = .60;

    private final Reading reading;
    private final Page page;
    private final String name;

    ResultWords(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
        this.name = reading.sheet().someone().called(page);
    }

    String byline(String day) {
        return page.say("result.byline", name, reading.statements(), day);
    }

    String standing() {
        return reading.standing().key();
    }

    String headline() {
        Standing standing = reading.standing();
        if (standing instanceof Standing.InRegion in) {
            return page.say("result.in." + in.region().key());
        }
        if (standing instanceof Standing.Between between) {
            return page.say("result.between." + inOrder(between.likelier(), between.other()));
        }
        return page.say("result." + standing() + ".heading");
    }

    private static String inOrder(Region one, Region other) {
        return one.compareTo(other) < 0 ? one.key() + "." + other.key() : other.key() + "." + one.key();
    }

    List<String> sentences() {
        Standing standing = reading.standing();
        if (standing instanceof Standing.TooFewAnswers few) {
            return few.missing().stream()
                    .map(missing -> page.say("result.few." + missing.dimension().key(), missing.answers()))
                    .toList();
        }
        if (standing instanceof Standing.NotReadable unreadable) {
            return Stream.of(Reason.values())
                    .filter(unreadable.reasons()::contains)
                    .map(reason -> page.say("result.unreadable." + reason.name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
        return said();
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        DIMENSIONS.forEach(dimension -> said.add(level(dimension)));
        said.add(page.say("result." + standing() + ".words"));
        return said;
    }

    private String level(Dimension dimension) {
        double theta = reading.theta(dimension);
        Level level = reading.level(dimension);
        int tenths = level.isAbove() ? Tenths.below(theta) : Tenths.above(theta);
        return page.say("result." + dimension.key() + "." + level.key(), name, tenths);
    }

    String sure() {
        double error = DIMENSIONS.stream()
                .mapToDouble(
                        dimension -> Reading.of(reading.widened(), dimension).standardDeviation())
                .max()
                .orElseThrow();
        return page.say("result.sure." + (error < CLEAR ? "clear" : error < ROUGH ? "rough" : "vague"));
    }

    String compared() {
        return page.say(
                reading.sheet().relation() == Relation.PARTNER ? "result.compared.partner" : "result.compared.others");
    }

    List<ScoreRow> scores() {
        return DIMENSIONS.stream().map(this::row).toList();
    }

    private ScoreRow row(Dimension dimension) {
        Posterior posterior = Reading.of(reading.plain(), dimension);
        double error = posterior.standardDeviation();
        return new ScoreRow(
                page.say("result.dimension." + dimension.key()),
                signed(posterior.mean()),
                figure(error),
                figure(error * Instrument.PROVISIONAL),
                posterior.items());
    }

    private String figure(double value) {
        return String.format(page.locale(), "%.2f", value);
    }

    /** With a real minus sign, as figures are set. */
    private String signed(double value) {
        String figure = figure(Math.abs(value));
        return (value < 0 ? "−" : "+") + figure;
    }

    List<RegionRow> regions() {
        return Stream.of(Region.values())
                .map(region -> new RegionRow(
                        page.say("web.ground." + region.key()),
                        percent(reading.regions().of(region))))
                .toList();
    }

    /** Nothing is certain, so neither 0 nor 100 is ever said. */
    private String percent(double likely) {
        long percent = Math.round(100 * likely);
        if (percent < 1) {
            return page.say("result.percent.least");
        }
        return percent > 99 ? page.say("result.percent.most") : page.say("result.percent", percent);
    }
}
