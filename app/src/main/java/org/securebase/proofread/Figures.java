package org.securebase.proofread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securebase.coach.evaluation.Evaluation;
import org.securebase.coach.evaluation.Interval;
import org.securebase.coach.evaluation.Score;

/** An evaluation as JSON has it. */
final class Figures {
    private Figures() {}

    /** @param second another annotator against the same labels, beside the coach */
    static Map<String, Object> of(Evaluation coach, Optional<Evaluation> second) {
        Map<String, Object> figures = of(coach);
        figures.put("falseMarksPer1000", coach.falseMarksPer1000());
        figures.put("benignSentences", coach.benignSentences());
        second.ifPresent(evaluation -> figures.put("second", of(evaluation)));
        return figures;
    }

    private static Map<String, Object> of(Evaluation evaluation) {
        Map<String, Object> labels = new LinkedHashMap<>();
        evaluation.labels().forEach((label, score) -> labels.put(label.tag(), of(score)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("size", evaluation.size());
        figures.put("messages", of(evaluation.messages()));
        figures.put("spans", of(evaluation.spans()));
        figures.put("credits", of(evaluation.credits()));
        figures.put("labels", labels);
        return figures;
    }

    private static Map<String, Object> of(Score score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        put("precision", score.precision(), figures);
        put("recall", score.recall(), figures);
        put("f1", score.f1(), figures);
        figures.put("labelled", score.tally().labelled());
        return figures;
    }

    private static void put(String name, Interval share, Map<String, Object> figures) {
        figures.put(name, share.value());
        figures.put(name + "Interval", List.of(share.low(), share.high()));
    }
}
