package org.securebase.psychometrics.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securebase.psychometrics.Score;

/**
 * A sitting's score and when it was.
 *
 * @param day counted from any fixed day, later is larger
 * @param score under the same prior as on every other occasion
 */
public record Occasion(double day, Score score) {
    /** Sittings closer together than this tell of a mood, not of a change. */
    public static final double FEWEST_DAYS_APART = 30;

    /** @throws IllegalArgumentException if the day isn't a finite number */
    public Occasion {
        if (!Double.isFinite(day)) {
            throw new IllegalArgumentException("a day is a number, not " + day);
        }
    }

    /** The earliest occasion and then each one far enough from the one kept before it, earliest first. */
    static List<Occasion> farEnoughApart(List<Occasion> occasions) {
        List<Occasion> kept = new ArrayList<>();
        for (Occasion next : occasions.stream()
                .sorted(Comparator.comparingDouble(Occasion::day))
                .toList()) {
            if (kept.isEmpty() || next.day - kept.get(kept.size() - 1).day >= FEWEST_DAYS_APART) {
                kept.add(next);
            }
        }
        return kept;
    }
}
