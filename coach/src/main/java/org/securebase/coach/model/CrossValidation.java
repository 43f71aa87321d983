package org.securebase.coach.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.evaluation.LabelledSpan;

/**
 * Learns what the figures mean: the messages of each hand are read by a model that has not seen that hand, as it will be
 * with a writer whom nobody has seen. Hands are left out by tenths, or one by one where they are fewer.
 */
final class CrossValidation {

    /** The share of the messages that the model alone marks which should deserve it. */
    private static final double MESSAGES_RIGHT = 0.93;
    /** The share of the names it gives, where it marks, and of the merits it sees, that should be right. */
    private static final double NAMES_RIGHT = 0.80;

    private static final double MERITS_RIGHT = 0.80;

    private static final int MOST_FOLDS = 10;
    /** A share of fewer than these says little. */
    private static final int FEWEST = 10;

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
                sentences[i] =
                        Arrays.stream(lesson.sentences()).map(weights::figures).toArray(double[][]::new);
                wholes[i] = weights.figures(lesson.whole())[Columns.MESSAGE];
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
                .mapToObj(i -> Judgement.figures(wholes[i], sentences[i]))
                .toArray(double[][]::new);
        boolean[] problems = problems();
        Sigmoid message = Sigmoid.fitted(figures, problems);
        double[] hurt = Arrays.stream(figures).mapToDouble(message::of).toArray();
        double hurts = threshold(hurt, problems, MESSAGES_RIGHT);
        double named = threshold(Problem.class, hurts, hurt, chances, NAMES_RIGHT);
        double credited = threshold(Merit.class, 0, hurt, chances, MERITS_RIGHT);
        return new Judgement(chances, named, credited, message, hurts);
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

    /**
     * One for all labels of a kind, because each of their chances means the same: so most of them are found for the share
     * of them that is wrong.
     *
     * @param hurts only messages that hurt with this chance count
     */
    private double threshold(
            Class<? extends Label> kind, double hurts, double[] hurt, Sigmoid[] chances, double share) {
        List<double[]> rows = IntStream.range(0, lessons.size())
                .filter(i -> hurt[i] >= hurts)
                .boxed()
                .flatMap(i -> IntStream.range(0, sentences[i].length)
                        .boxed()
                        .flatMap(number -> rows(kind, i, number, chances)))
                .toList();
        double[] said = rows.stream().mapToDouble(row -> row[0]).toArray();
        boolean[] right = new boolean[rows.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = rows.get(i)[1] == 1;
        }
        return threshold(said, right, share);
    }

    /** For each label of a kind its chance in a sentence, and 1 if it is so. */
    private Stream<double[]> rows(Class<? extends Label> kind, int i, int number, Sigmoid[] chances) {
        return IntStream.range(0, Columns.LABELS.size())
                .filter(label -> kind.isInstance(Columns.LABELS.get(label)))
                .mapToObj(label ->
                        new double[] {chances[label].of(sentences[i][number][label]), agrees(i, number, label) ? 1 : 0
                        });
    }

    private boolean agrees(int i, int number, int label) {
        Lesson lesson = lessons.get(i);
        LabelledSpan said =
                new LabelledSpan(Columns.LABELS.get(label), lesson.spans().get(number));
        return lesson.message().spans().stream().anyMatch(said::agreesWith);
    }

    /** The lowest chance such that this share of all that have it or a higher one is right; above 1 where there is none. */
    static double threshold(double[] chances, boolean[] right, double share) {
        Integer[] order = IntStream.range(0, chances.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing((Integer i) -> -chances[i]).thenComparing(i -> i));
        double lowest = 2;
        int good = 0;
        for (int rank = 0; rank < order.length; rank++) {
            good += right[order[rank]] ? 1 : 0;
            boolean last = rank + 1 == order.length || chances[order[rank + 1]] < chances[order[rank]];
            if (last && rank + 1 >= FEWEST && good >= share * (rank + 1)) {
                lowest = chances[order[rank]];
            }
        }
        return lowest;
    }
}
