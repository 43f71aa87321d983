package org.securebase.coach.evaluation;

import java.util.List;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;

/**
 * A message with the labels that somebody gave it.
 *
 * @param spans problems and merits, in any order
 */
public record LabelledMessage(String id, Relation relation, String text, List<LabelledSpan> spans) {
    public LabelledMessage {
        spans = List.copyOf(spans);
    }

    /** Whether anything in it was marked as a problem. */
    public boolean isProblem() {
        return spans.stream().anyMatch(span -> span.label() instanceof Problem);
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
