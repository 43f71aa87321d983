package org.securebase.coach.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Learns what the figures mean: the messages of each hand are read by a model that has not seen that hand, as it will be
 * with a writer whom nobody has seen. Hands are left out by tenths, or one by one where they are fewer.
 */
final class CrossValidation {

    private static final int MOST_FOLDS = 10;

    private final List<Lesson> lessons;
    private final double[][][] sentences;
    private final double[] wholes;
    private final Map<Integer, Weights> unseen = new HashMap<>();

    private CrossValidation(List<Lesson> lessons) {
        this.lessons = lessons;
        this.sentences = new double[lessons.size()][][];
        this.wholes = new double[lessons.size()];
    }

    static CrossValidation of(List<Lesson> lessons) {
        CrossValidation validation = new CrossValidation(lessons);
        lessons.stream()
                .map(lesson -> fold(lesson.writer()))
                .distinct()
                .sorted()
                .forEach(validation::leaveOut);
        return validation;
    }

    private static int fold(int writer) {
        return writer % MOST_FOLDS;
    }

    private void leaveOut(int fold) {
        Weights weights = new Learning(lessons.stream()
                        .filter(lesson -> fold(lesson.writer()) != fold)
                        .toList())
                .weights();
        unseen.put(fold, weights);
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            if (fold(lesson.writer()) == fold) {
                sentences[i] = Arrays.stream(lesson.sentences())
                        .map(weights::numbers)
                        .map(weights::figures)
                        .toArray(double[][]::new);
                wholes[i] = weights.figure(weights.numbers(lesson.whole()), Columns.MESSAGE);
            }
        }
    }

    /** Weights of lessons none of which was this hand's. */
    Weights without(int writer) {
        return Objects.requireNonNull(unseen.get(fold(writer)));
    }

    /** What figures mean, learned of all hands. */
    Judgement judgement() {
        Sigmoid[] chances =
                IntStream.range(0, Columns.COUNT).mapToObj(this::chance).toArray(Sigmoid[]::new);
        double[][] figures = IntStream.range(0, lessons.size())
                .mapToObj(i -> Judgement.figures(
                        wholes[i], sentences[i], lessons.get(i).spans()))
                .toArray(double[][]::new);
        Sigmoid message = Sigmoid.fitted(figures, problems());
        return new Judgement(chances, message);
    }

    private Sigmoid chance(int column) {
        if (column == Columns.MESSAGE) {
            return Sigmoid.fitted(
                    Arrays.stream(wholes)
                            .mapToObj(figure -> new double[] {figure})
                            .toArray(double[][]::new),
                    problems());
        }
        double[][] figures = Arrays.stream(sentences)
                .flatMap(Arrays::stream)
                .map(figure -> new double[] {figure[column]})
                .toArray(double[][]::new);
        boolean[] so = new boolean[figures.length];
        int at = 0;
        for (Lesson lesson : lessons) {
            for (boolean[] labels : lesson.labels()) {
                so[at++] = labels[column];
            }
        }
        return Sigmoid.fitted(figures, so);
    }

    private boolean[] problems() {
        boolean[] problems = new boolean[lessons.size()];
        for (int i = 0; i < problems.length; i++) {
            problems[i] = lessons.get(i).message().isProblem();
        }
        return problems;
    }
}
