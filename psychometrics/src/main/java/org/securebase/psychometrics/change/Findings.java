package org.securebase.psychometrics.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securebase.psychometrics.change.Finding.Basis;
import org.securebase.psychometrics.change.Finding.Direction;
import org.securebase.psychometrics.change.Finding.Missing;
import org.securebase.psychometrics.change.Finding.ProbablySame;
import org.securebase.psychometrics.change.Finding.RealChange;
import org.securebase.psychometrics.change.Finding.TooEarly;
import org.securebase.psychometrics.change.Trend.Band;

/** Looks for change in everything that is shown together, so that looking often doesn't find what isn't there. */
public final class Findings {
    /** A change of one standard deviation of the population is one that people would notice. */
    public static final double NOTICEABLE = 1;

    private static final double LEVEL = .05;

    /** A 90 % interval inside the bounds on both sides is a test of sameness at the 5 % level (Schuirmann 1987). */
    private static final double SAMENESS_ALPHA = .10;

    private static final double NORMAL_90 = 1.6448536269514722;

    private Findings() {}

    /** A change that was looked at: how large, where it may lie, and how likely by chance. */
    private record Look(Basis basis, Band change, double p) {}

    /**
     * What may be said of each history, all of them looked at together. Two usable sittings are compared; three or more
     * are judged by their trend.
     *
     * @param histories the sittings with one person on one dimension, in any order, under any kind of key
     * @return a finding for every key, in the same order
     */
    public static <K> Map<K, Finding> judge(Map<K, List<Occasion>> histories) {
        Map<K, Look> looks = new LinkedHashMap<>();
        histories.forEach((key, occasions) -> look(occasions).ifPresent(look -> looks.put(key, look)));
        double[] adjusted =
                Holm.adjusted(looks.values().stream().mapToDouble(Look::p).toArray());
        Map<K, Finding> findings = new LinkedHashMap<>();
        histories.forEach((key, occasions) -> findings.put(key, new TooEarly(missing(occasions))));
        int next = 0;
        for (Map.Entry<K, Look> entry : looks.entrySet()) {
            findings.put(entry.getKey(), finding(entry.getValue(), adjusted[next++]));
        }
        return findings;
    }

    private static Optional<Look> look(List<Occasion> occasions) {
        return Trend.of(occasions)
                .map(trend -> new Look(Basis.TREND, trend.change(SAMENESS_ALPHA), trend.p()))
                .or(() -> lookAtTwo(Occasion.farEnoughApart(occasions)));
    }

    private static Optional<Look> lookAtTwo(List<Occasion> occasions) {
        if (occasions.size() < 2) {
            return Optional.empty();
        }
        Comparison comparison =
                Comparison.of(occasions.get(0).score(), occasions.get(1).score());
        double half = NORMAL_90 * comparison.standardError();
        Band change = new Band(comparison.difference(), comparison.difference() - half, comparison.difference() + half);
        return Optional.of(new Look(Basis.TWO_SITTINGS, change, comparison.p()));
    }

    private static Missing missing(List<Occasion> occasions) {
        return occasions.size() < 2 ? Missing.ANOTHER_SITTING : Missing.TIME;
    }

    private static Finding finding(Look look, double p) {
        double change = look.change.estimate();
        if (p <= LEVEL) {
            return new RealChange(look.basis, change > 0 ? Direction.RISE : Direction.FALL, change, p);
        }
        if (look.change.lower() > -NOTICEABLE && look.change.upper() < NOTICEABLE) {
            return new ProbablySame(look.basis, change);
        }
        return new TooEarly(Missing.CERTAINTY);
    }
}
