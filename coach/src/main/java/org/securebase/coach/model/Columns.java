package org.securebase.coach.model;

import java.util.List;
import java.util.stream.Stream;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;

/** What the model answers: one column for each label, one for any problem in a sentence, one for any in a message. */
final class Columns {

    static final List<Label> LABELS = Stream.concat(Problem.named().map(Label.class::cast), Stream.of(Merit.values()))
            .toList();
    /** The problems come first. */
    static final int PROBLEMS = (int) Problem.named().count();

    static final int ANY_PROBLEM = LABELS.size();
    static final int MESSAGE = LABELS.size() + 1;
    static final int COUNT = LABELS.size() + 2;

    private Columns() {}

    static int of(Label label) {
        return LABELS.indexOf(label);
    }
}
