package org.securebase.trail;

import java.time.LocalDate;
import org.securebase.assessment.Dimension;
import org.securebase.assessment.Reading;
import org.securebase.psychometrics.change.Occasion;

/**
 * One kept sitting and what it says.
 *
 * @param number of it among those about the same person, from 1, the earliest first
 * @param day on which it was finished
 * @param reading of its answers, with the parameters of today
 */
record Sat(int number, LocalDate day, Reading reading) {

    /** Whether it has a place on the map. Others are kept and not drawn. */
    boolean readable() {
        return reading.standing().readable();
    }

    /** With the error that is shown, so that a change is not surer than the map is. */
    Occasion occasion(Dimension dimension) {
        return new Occasion(day.toEpochDay(), reading.widenedScore(dimension));
    }
}
