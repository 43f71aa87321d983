package org.securebase.coach.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.securebase.coach.Credit;
import org.securebase.coach.Evidence;
import org.securebase.coach.Mark;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;
import org.securebase.coach.SecondOpinion;
import org.securebase.coach.Severity;
import org.securebase.coach.Span;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;

/**
 * A second opinion from messages that people labelled. It says of a message that it may land hard, and names what it is
 * where it is sure enough. Keeps nothing of what it reads; safe to share between threads.
 */
public final class LinearModel implements SecondOpinion {

    private static final int FORM = 4;

    /** From what chance on a problem is named, in a sentence of a message that is said to hurt. */
    private static final double NAMED = 0.34;

    /** The same for whatever is not the likeliest name of its sentence, for most have one. */
    private static final double NAMED_TOO = 0.60;

    /** From what chance on a sentence has a merit. */
    private static final double CREDITED = 0.48;
    /** From what chance on a mark is clear, not mild. */
    private static final double SURE = 0.85;

    private final Weights weights;
    private final Judgement judgement;

    private LinearModel(Weights weights, Judgement judgement) {
        this.weights = weights;
        this.judgement = judgement;
    }

    /** The one that comes with the library. */
    public static LinearModel english() {
        try (InputStream in = Objects.requireNonNull(LinearModel.class.getResourceAsStream("weights.bin"))) {
            return read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Learns from messages; the same messages in the same order give the same model to the last bit.
     *
     * @param byWriter messages by the hand that they are from, at least two
     */
    public static LinearModel learned(Map<String, List<LabelledMessage>> byWriter) {
        List<Lesson> lessons = lessons(byWriter);
        return new LinearModel(
                new Learning(lessons).weights(), CrossValidation.of(lessons).judgement());
    }

    /**
     * For each hand a model that learned from others alone; only the few numbers that say what a figure means, and from where
     * on something is said, are of all hands.
     *
     * @param byWriter messages by the hand that they are from, at least two
     */
    public static Map<String, LinearModel> unseen(Map<String, List<LabelledMessage>> byWriter) {
        CrossValidation validation = CrossValidation.of(lessons(byWriter));
        Judgement judgement = validation.judgement();
        Map<String, LinearModel> models = new LinkedHashMap<>();
        int writer = 0;
        for (String hand : byWriter.keySet()) {
            models.put(hand, new LinearModel(validation.without(writer++), judgement));
        }
        return models;
    }

    private static List<Lesson> lessons(Map<String, List<LabelledMessage>> byWriter) {
        List<Lesson> lessons = new ArrayList<>();
        int writer = 0;
        for (List<LabelledMessage> messages : byWriter.values()) {
            int hand = writer++;
            messages.forEach(message -> lessons.add(Lesson.of(message, hand)));
        }
        return lessons;
    }

    /** Writes it in the form that {@link #english} reads. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(FORM);
        judgement.write(out);
        weights.write(out);
        out.flush();
    }

    static LinearModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != FORM) {
            throw new IOException("these weights are of another release");
        }
        Judgement judgement = Judgement.read(in);
        return new LinearModel(Weights.read(in), judgement);
    }

    @Override
    public Opinion of(Passage passage, Relation relation) {
        Features features = new Features(passage, relation, weights::number);
        double[][] figures = figures(passage, features);
        double chance = chance(passage, features, figures);
        Bars bars = Bars.of(relation);
        return new Opinion(
                chance >= bars.marked() ? marks(passage, features, figures, chance) : List.of(),
                credits(passage, features, figures),
                bars.belief(chance, judgement.chances()[Columns.ANY_PROBLEM].of(largest(figures))));
    }

    /** The probability that the message hurts, from 0 to 1; 0 for one that says nothing. */
    public double chance(Passage passage, Relation relation) {
        Features features = new Features(passage, relation, weights::number);
        double[][] figures = figures(passage, features);
        return chance(passage, features, figures);
    }

    private double[][] figures(Passage passage, Features features) {
        double[][] figures = new double[passage.sentences().size()][];
        for (int number = 0; number < figures.length; number++) {
            figures[number] = weights.figures(features.of(number));
        }
        return figures;
    }

    private double chance(Passage passage, Features features, double[][] figures) {
        if (figures.length == 0) {
            return 0;
        }
        double whole = weights.figure(features.ofAll(), Columns.MESSAGE);
        List<Span> spans = passage.sentences().stream().map(Sentence::span).toList();
        return judgement.message().of(Judgement.figures(whole, figures, spans));
    }

    private List<Mark> marks(Passage passage, Features features, double[][] figures, double chance) {
        List<Mark> named = named(passage, features, figures);
        return named.isEmpty() ? List.of(unnamed(passage, features, figures, chance)) : named;
    }

    private List<Mark> named(Passage passage, Features features, double[][] figures) {
        List<Mark> marks = new ArrayList<>();
        for (int number = 0; number < figures.length; number++) {
            double[] chances = chances(figures[number]);
            double likeliest = Arrays.stream(chances).max().orElseThrow();
            for (Problem problem : Problem.named().toList()) {
                int column = Columns.of(problem);
                if (chances[column] >= (chances[column] == likeliest ? NAMED : NAMED_TOO)) {
                    marks.add(mark(passage, features, number, problem, column, chances[column]));
                }
            }
        }
        return marks;
    }

    /** Of each problem that has a name, by its column. */
    private double[] chances(double[] figures) {
        return IntStream.range(0, Columns.PROBLEMS)
                .mapToDouble(column -> judgement.chances()[column].of(figures[column]))
                .toArray();
    }

    /** What speaks most for a problem in any one sentence. */
    private static double largest(double[][] figures) {
        return Arrays.stream(figures)
                .mapToDouble(figure -> figure[Columns.ANY_PROBLEM])
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private Mark unnamed(Passage passage, Features features, double[][] figures, double chance) {
        double largest = largest(figures);
        int number = 0;
        while (figures[number][Columns.ANY_PROBLEM] != largest) {
            number++;
        }
        return mark(passage, features, number, Problem.MAY_LAND_HARD, Columns.ANY_PROBLEM, chance);
    }

    private Mark mark(Passage passage, Features features, int number, Problem problem, int column, double chance) {
        return new Mark(
                span(passage, number),
                problem,
                chance >= SURE ? Severity.CLEAR : Severity.MILD,
                Reasons.of(problem),
                evidence(passage, features, number, column, chance));
    }

    private List<Credit> credits(Passage passage, Features features, double[][] figures) {
        List<Credit> credits = new ArrayList<>();
        for (int number = 0; number < figures.length; number++) {
            for (Merit merit : Merit.values()) {
                int column = Columns.of(merit);
                double chance = judgement.chances()[column].of(figures[number][column]);
                if (chance >= CREDITED) {
                    credits.add(new Credit(
                            span(passage, number),
                            merit,
                            Reasons.of(merit),
                            evidence(passage, features, number, column, chance)));
                }
            }
        }
        return credits;
    }

    private static Span span(Passage passage, int number) {
        return passage.sentences().get(number).span();
    }

    private Evidence evidence(Passage passage, Features features, int number, int column, double chance) {
        return new Evidence.ByModel(chance, Weighed.words(passage, features, number, weights, column));
    }
}
