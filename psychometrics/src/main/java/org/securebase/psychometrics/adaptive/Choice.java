package org.securebase.psychometrics.adaptive;

import java.util.BitSet;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.securebase.psychometrics.Curves;

/**
 * Chooses what a sitting asks next: of the dimensions not yet done the least certain one, and within it the open item
 * of highest worth.
 */
final class Choice {
    private static final int NOTHING = -1;

    private final Sitting sitting;
    private final Design design;
    private final Curves curves;
    private final int dimensions;

    Choice(Sitting sitting) {
        this.sitting = sitting;
        this.design = sitting.design();
        this.curves = sitting.pool().curves();
        this.dimensions = sitting.pool().dimensions().size();
    }

    OptionalInt next() {
        int chosen = NOTHING;
        double largest = 0;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            double error = sitting.known(dimension).standardError();
            if (error > largest) {
                int candidate = candidate(dimension);
                if (candidate != NOTHING) {
                    chosen = candidate;
                    largest = error;
                }
            }
        }
        return chosen == NOTHING ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    /** What this dimension would ask next, or NOTHING if it is done. */
    private int candidate(int dimension) {
        BitSet open = sitting.open(dimension);
        if (open.isEmpty()) {
            return NOTHING;
        }
        int asked = sitting.asked(dimension);
        BitSet allowed = design.content().narrow(sitting, dimension, open);
        if (allowed.isEmpty()) {
            return NOTHING;
        }
        int best = asked == 0 ? first(allowed, dimension) : best(allowed, dimension);
        return design.stop().enough(progress(dimension, asked, best)) ? NOTHING : best;
    }

    private int first(BitSet allowed, int dimension) {
        IntToDoubleFunction worth = design.selection().worth(sitting, dimension);
        int[] ranked = allowed.stream()
                .boxed()
                .sorted(Comparator.comparingDouble(position -> -worth.applyAsDouble(position)))
                .mapToInt(Integer::intValue)
                .toArray();
        return design.start().first(ranked);
    }

    private int best(BitSet allowed, int dimension) {
        IntToDoubleFunction worthOf = design.selection().worth(sitting, dimension);
        int best = NOTHING;
        double highest = Double.NEGATIVE_INFINITY;
        for (int position = allowed.nextSetBit(0); position >= 0; position = allowed.nextSetBit(position + 1)) {
            double worth = worthOf.applyAsDouble(position);
            if (worth > highest) {
                best = position;
                highest = worth;
            }
        }
        return best;
    }

    private Progress progress(int dimension, int asked, int best) {
        Knowledge known = sitting.known(dimension);
        double predicted = Math.sqrt(curves.expectedVariance(best, known.weights, known.points));
        return new Progress(asked, sitting.answered(dimension), known.standardError(), predicted);
    }

    /** Walks on as if each item brought its expected information, until every dimension's rule says enough. */
    int remaining() {
        int sum = 0;
        for (int dimension = 0; dimension < dimensions; dimension++) {
            sum += remaining(dimension);
        }
        return Math.max(1, sum);
    }

    private int remaining(int dimension) {
        Knowledge known = sitting.known(dimension);
        BitSet open = sitting.open(dimension);
        int asked = sitting.asked(dimension);
        int answered = sitting.answered(dimension);
        double precision = 1 / known.variance;
        int more = 0;
        while (!open.isEmpty()) {
            int best = best(open, dimension);
            double after = precision + curves.information(best, known.weights);
            Progress then = new Progress(asked + more, answered + more, 1 / Math.sqrt(precision), 1 / Math.sqrt(after));
            if (design.stop().enough(then)) {
                break;
            }
            precision = after;
            open.clear(best);
            open.andNot(sitting.pool().enemiesOf(best));
            more++;
        }
        return more;
    }
}
