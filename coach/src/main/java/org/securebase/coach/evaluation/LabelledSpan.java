package org.securebase.coach.evaluation;

import org.securebase.coach.Label;
import org.securebase.coach.Span;

/** What somebody, or the coach, says that a stretch of a message is. */
public record LabelledSpan(Label label, Span span) {

    /** Whether the two say the same of the same place: one label, and at least half of the shorter stretch in common. */
    public boolean agreesWith(LabelledSpan other) {
        return label == other.label && 2 * span.shared(other.span) >= Math.min(span.length(), other.span.length());
    }
}
