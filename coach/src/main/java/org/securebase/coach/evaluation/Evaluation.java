package org.securebase.coach.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.securebase.coach.Coach;
import org.securebase.coach.Label;
import org.securebase.coach.Reading;
import org.securebase.coach.text.Passage;

/**
 * The coach, or a second annotator, measured on labelled messages. A message counts as a problem when it has a mark; a span
 * as found when one of the same label shares at least half of the shorter of the two. Intervals are percentiles of 1,000
 * samples of messages drawn with replacement (Efron and Tibshirani 1993), always the same for the same messages.
 *
 * @param labels in the order of their kinds
 * @param falseMarksPer1000 stretches that are marked per 1,000 sentences of messages in which nobody marked a problem; two
 *     marks on the very same stretch are one
 */
public record Evaluation(
        int size,
        Score messages,
        Score spans,
        Score credits,
        Map<Label, Score> labels,
        double falseMarksPer1000,
        int benignSentences) {

    private static final int SAMPLES = 1_000;
    private static final long SEED = 20_261_127;

    /** Reads each message with the coach. */
    public static Evaluation of(Coach coach, List<LabelledMessage> messages) {
        return of(message -> coach, messages);
    }

    /** @param coaches who is to read which message, as when each has learned from others than those it reads */
    public static Evaluation of(Function<LabelledMessage, Coach> coaches, List<LabelledMessage> messages) {
        List<Judged> judged = new ArrayList<>();
        int sentences = 0;
        int falseMarks = 0;
        for (LabelledMessage message : messages) {
            Reading reading = coaches.apply(message).read(message.text(), message.relation());
            judged.add(Judged.of(message, Judged.said(reading), Judged.isMarked(reading)));
            if (Judged.isBenign(message)) {
                sentences += Passage.of(message.text()).sentences().size();
                falseMarks += reading.markedStretches();
            }
        }
        return of(judged, sentences == 0 ? 0 : 1000.0 * falseMarks / sentences, sentences);
    }

    /**
     * What a second annotator's labels reach against the first's: the ceiling. Messages are matched by id; those that only
     * one of the two has are left out, so {@link #size()} says how many it rests on.
     *
     * @param first each with an id of its own
     * @param second each with an id of its own
     */
    public static Evaluation between(List<LabelledMessage> first, List<LabelledMessage> second) {
        Map<String, LabelledMessage> others = new LinkedHashMap<>();
        second.forEach(message -> others.put(message.id(), message));
        List<Judged> judged = new ArrayList<>();
        for (LabelledMessage message : first) {
            LabelledMessage other = others.get(message.id());
            if (other != null) {
                judged.add(Judged.of(message, other.spans(), other.isProblem()));
            }
        }
        return of(judged, 0, 0);
    }

    private static Evaluation of(List<Judged> judged, double falseMarks, int sentences) {
        Map<Label, Score> labels = new LinkedHashMap<>();
        Judged.labels().forEach(label -> labels.put(label, score(judged, one -> one.label(label))));
        return new Evaluation(
                judged.size(),
                score(judged, Judged::message),
                score(judged, Judged::problems),
                score(judged, Judged::merits),
                labels,
                falseMarks,
                sentences);
    }

    private static Score score(List<Judged> judged, Function<Judged, Tally> of) {
        List<Tally> tallies = judged.stream().map(of).toList();
        Tally all = tallies.stream().reduce(Tally.NONE, Tally::plus);
        List<Tally> samples = samples(tallies);
        return new Score(
                all,
                interval(all, samples, Tally::precision, tally -> tally.said() > 0),
                interval(all, samples, Tally::recall, tally -> tally.labelled() > 0),
                interval(all, samples, Tally::f1, tally -> tally.said() + tally.labelled() > 0));
    }

    private static List<Tally> samples(List<Tally> tallies) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Tally> samples = new ArrayList<>(SAMPLES);
        for (int sample = 0; sample < SAMPLES && !tallies.isEmpty(); sample++) {
            Tally sum = Tally.NONE;
            for (int draw = 0; draw < tallies.size(); draw++) {
                sum = sum.plus(tallies.get(random.nextInt(tallies.size())));
            }
            samples.add(sum);
        }
        return samples;
    }

    /** Samples in which there is nothing to take a share of say nothing. */
    private static Interval interval(
            Tally all, List<Tally> samples, ToDoubleFunction<Tally> share, Predicate<Tally> defined) {
        double[] sorted =
                samples.stream().filter(defined).mapToDouble(share).sorted().toArray();
        double value = share.applyAsDouble(all);
        if (sorted.length == 0) {
            return new Interval(value, value, value);
        }
        return new Interval(value, percentile(sorted, 0.025), percentile(sorted, 0.975));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
