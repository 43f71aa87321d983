package org.securebase.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.adaptive.Candidate;

/**
 * One statement of the instrument.
 *
 * @param id names it in files and downloads
 * @param dimension what it measures
 * @param facet the part of the dimension that it speaks about
 * @param reversed whether agreement means less of the dimension
 * @param text as it is shown
 * @param enemies ids of statements too alike to be asked in the same sitting
 * @param discrimination a of the graded response model, after keying
 * @param thresholds b of the graded response model, after keying
 * @param provenance whose parameters these are
 */
record Statement(
        String id,
        Dimension dimension,
        String facet,
        boolean reversed,
        String text,
        Set<String> enemies,
        @JsonProperty("a") double discrimination,
        @JsonProperty("b") double[] thresholds,
        String provenance) {

    public Statement {
        enemies = Set.copyOf(enemies);
        thresholds = thresholds.clone();
    }

    @Override
    public double[] thresholds() {
        return thresholds.clone();
    }

    /** The category from 0, where a higher one always means more of the dimension. */
    int keyed(int answer) {
        return reversed ? Answer.HIGHEST - answer : answer - Answer.LOWEST;
    }

    Candidate candidate() {
        return new Candidate(Item.of(id, dimension.key(), discrimination, thresholds), facet, reversed, enemies);
    }
}
