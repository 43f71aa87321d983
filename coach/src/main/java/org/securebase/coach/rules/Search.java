package org.securebase.coach.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.securebase.coach.text.Sentence;

/** One pattern on its way through one sentence. Goes back when a way turns out wrong, but not without end. */
final class Search {
    /** A pattern with wide gaps in a sentence made to vex it gives up after so many tests. */
    private static final int MOST_TESTS = 3_000;

    private final List<Step> steps;
    private final Sentence sentence;
    private final BitSet immune;
    private final int tail;
    private int tests;
    private int markedFrom;
    private int markedTo;

    /** @param tail from which of the steps on nothing must follow any more */
    Search(List<Step> steps, int tail, Sentence sentence, BitSet immune) {
        this.steps = steps;
        this.sentence = sentence;
        this.immune = immune;
        this.tail = tail;
    }

    List<Stretch> from(boolean onlyStart) {
        List<Stretch> found = new ArrayList<>(2);
        int starts = onlyStart ? 1 : sentence.size();
        for (int start = 0; start < starts; start++) {
            markedFrom = -1;
            if (goOn(0, start, 0, null) && markedFrom >= 0) {
                found.add(new Stretch(markedFrom, markedTo));
            }
        }
        return found;
    }

    /** Whether the steps from one on fit from a place on, with at most {@code gap} words before the first of them. */
    private boolean goOn(int index, int place, int gap, @Nullable TokenTest barrier) {
        if (index == steps.size()) {
            return true;
        }
        Step step = steps.get(index);
        boolean eager = step.repeat() || index >= tail;
        return step.optional() && !eager && goOn(after(index), place, gap, barrier)
                || take(index, place, gap, barrier)
                || step.optional() && eager && goOn(after(index), place, gap, barrier);
    }

    /** The step that follows when this one is left out, and with it its other times. */
    private int after(int index) {
        int next = index + 1;
        while (next < steps.size() && steps.get(next).repeat()) {
            next++;
        }
        return next;
    }

    private boolean take(int index, int place, int gap, @Nullable TokenTest barrier) {
        Step step = steps.get(index);
        int last = Math.min(sentence.size() - 1, place + gap);
        for (int at = place; at <= last && !isBarred(barrier, at); at++) {
            if (fits(step, at) && goOn(index + 1, at + 1, step.skip(), step.barrier())) {
                mark(step, at);
                return true;
            }
        }
        return false;
    }

    private boolean isBarred(@Nullable TokenTest barrier, int at) {
        return barrier != null && barrier.passes(sentence, at);
    }

    private boolean fits(Step step, int at) {
        return ++tests <= MOST_TESTS && !immune.get(at) && step.test().passes(sentence, at);
    }

    /** Called from the last step back to the first. */
    private void mark(Step step, int at) {
        if (step.marked()) {
            markedTo = markedFrom < 0 ? at + 1 : markedTo;
            markedFrom = at;
        }
    }
}
