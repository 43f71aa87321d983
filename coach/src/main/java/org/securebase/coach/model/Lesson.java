package org.securebase.coach.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.securebase.coach.Label;
import org.securebase.coach.Problem;
import org.securebase.coach.Span;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.evaluation.LabelledSpan;
import org.securebase.coach.text.Passage;

/**
 * A labelled message as the model sees it.
 *
 * @param writer which hand it is from: messages of one hand are learned from together, or measured on together
 * @param sentences hashes of the features of each, ascending
 * @param whole those of the message, ascending
 * @param labels for each sentence and column, whether it is so
 * @param spans where the sentences stand
 */
record Lesson(
        LabelledMessage message, int writer, int[][] sentences, int[] whole, boolean[][] labels, List<Span> spans) {

    static Lesson of(LabelledMessage message, int writer) {
        Passage passage = Passage.of(message.text());
        // no numbers yet, so the hashes themselves; the one of four thousand millions that says "none" is left out
        Features features = new Features(passage, message.relation(), feature -> feature);
        int size = passage.sentences().size();
        int[][] sentences = new int[size][];
        boolean[][] labels = new boolean[size][];
        List<Span> spans = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            Span span = passage.sentences().get(number).span();
            spans.add(span);
            sentences[number] = ascending(features.of(number));
            labels[number] = labels(message, span);
        }
        return new Lesson(message, writer, sentences, ascending(features.ofAll()), labels, spans);
    }

    private static int[] ascending(int[] features) {
        int[] sorted = features.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean[] labels(LabelledMessage message, Span sentence) {
        boolean[] labels = new boolean[Columns.COUNT];
        for (LabelledSpan one : message.spans()) {
            Label label = one.label();
            if (one.agreesWith(new LabelledSpan(label, sentence))) {
                labels[Columns.of(label)] = true;
                labels[Columns.ANY_PROBLEM] |= label instanceof Problem;
            }
        }
        return labels;
    }
}
