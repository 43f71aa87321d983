package org.securebase.trail;

import org.securebase.assessment.Dimension;
import org.securebase.psychometrics.Score;
import org.securebase.web.Page;

/**
 * One sitting in a table.
 *
 * @param number from 1
 * @param day in words
 * @param anxiety the score with its widened error, or that it cannot be read
 * @param avoidance the same
 * @param statements answered
 * @param readable whether it is drawn
 */
public record SatRow(int number, String day, String anxiety, String avoidance, int statements, boolean readable) {

    static SatRow of(Sat sat, Page page) {
        return new SatRow(
                sat.number(),
                Days.brief(sat.day(), page),
                figures(sat, Dimension.ANXIETY, page),
                figures(sat, Dimension.AVOIDANCE, page),
                sat.reading().statements(),
                sat.readable());
    }

    private static String figures(Sat sat, Dimension dimension, Page page) {
        if (!sat.readable()) {
            return page.say("trail.unread.cell");
        }
        Score score = sat.reading().widenedScore(dimension);
        return String.format(
                page.locale(),
                "%s%.2f ± %.2f",
                score.theta() < 0 ? "−" : "+",
                Math.abs(score.theta()),
                score.standardError());
    }
}
