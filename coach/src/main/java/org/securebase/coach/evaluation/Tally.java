package org.securebase.coach.evaluation;

/**
 * How often two sides agreed.
 *
 * @param found what the coach said and was right about
 * @param said what the coach said
 * @param matched what the labels have and the coach said too
 * @param labelled what the labels have
 */
public record Tally(int found, int said, int matched, int labelled) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(found + other.found, said + other.said, matched + other.matched, labelled + other.labelled);
    }

    /** Share of what was said that was right; 0 to 1, and 1 if nothing was said. */
    public double precision() {
        return said == 0 ? 1 : (double) found / said;
    }

    /** Share of what there is that was said; 0 to 1, and 1 if there is nothing. */
    public double recall() {
        return labelled == 0 ? 1 : (double) matched / labelled;
    }

    /** Harmonic mean of both; 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
