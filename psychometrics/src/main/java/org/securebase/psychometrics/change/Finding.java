package org.securebase.psychometrics.change;

/** What may be said about change on one dimension with one person. */
public sealed interface Finding {
    /** Nothing can be said yet; the usual answer. */
    record TooEarly(Missing missing) implements Finding {}

    /**
     * A change of {@link Findings#NOTICEABLE} or more can be ruled out.
     *
     * @param basis what it was read from
     * @param change observed, in theta units
     */
    record ProbablySame(Basis basis, double change) implements Finding {}

    /**
     * A change larger than chance would bring, the other comparisons made at the same time taken into account.
     *
     * @param basis what it was read from
     * @param direction of theta
     * @param change observed, in theta units; negative for a fall
     * @param p of so large a change by chance, after Holm's correction
     */
    record RealChange(Basis basis, Direction direction, double change, double p) implements Finding {}

    enum Direction {
        RISE,
        FALL
    }

    /** What a finding rests on. */
    enum Basis {
        /** The difference of two sittings. */
        TWO_SITTINGS,
        /** The trend over three or more. */
        TREND
    }

    /** What it would take to say more. */
    enum Missing {
        /** Another sitting: there is one, or none. */
        ANOTHER_SITTING,
        /** Time: the sittings lie less than 30 days apart. */
        TIME,
        /** Certainty: neither change nor sameness stands out from measurement error. */
        CERTAINTY
    }
}
