package org.securebase.coach.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final double NAMES_RIGHT = 0.78;

    private static final double MERITS_RIGHT = 0.80;

    private static final int MOST_FOLDS = 10;
    /** A share of fewer than these says little. */
    private static final int FEWEST = 10;

    private final List<Lesson> lessons;
    private final double[][][] sentences;
    private final double[] wholes;

    private CrossValidation(List<Lesson> lessons) {
        this.lessons = lessons;
        this.sentences = new double[lessons.size()][][];
        this.wholes = new double[lessons.size()];
    }

    static Judgement of(List<Lesson> lessons) {
        CrossValidation validation = new CrossValidation(lessons);
        lessons.stream().map(CrossValidation::fold).distinct().sorted().forEach(validation::leaveOut);
        return validation.judgement();
    }

    private static int fold(Lesson lesson) {
        return lesson.writer() % MOST_FOLDS;
    }

    private void leaveOut(int fold) {
        Weights weights = new Learning(
                        lessons.stream().filter(lesson -> fold(lesson) != fold).toList())
                .weights();
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            if (fold(lesson) == fold) {
                sentences[i] =
                        Arrays.stream(lesson.sentences()).map(weights::figures).toArray(double[][]::new);
                wholes[i] = weights.figures(lesson.whole())[Columns.MESSAGE];
            }
        }
    }

    private Judgement judgement() {
        Sigmoid[] chances =
                IntStream.range(0, Columns.COUNT).mapToObj(this::chance).toArray(Sigmoid[]::new);
        double[][] figures = IntStream.range(0, lessons.size())
                .mapToObj(i -> Judgement.figures(wholes[i], sentences[i]))
                .toArray(double[][]::new);
        boolean[] problems = problems();
        Sigmoid message = Sigmoid.fitted(figures, problems);
        double[] hurt = Arrays.stream(figures).mapToDouble(message::of).toArray();
        double hurts = threshold(hurt, problems, MESSAGES_RIGHT);
        double[] named = IntStream.range(0, Columns.LABELS.size())
                .mapToDouble(label -> threshold(label, chances[label], hurt, hurts))
                .toArray();
        return new Judgement(chances, named, message, hurts);
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

    /** Problems are named in messages that are said to hurt; merits anywhere. */
    private double threshold(int label, Sigmoid chance, double[] hurt, double hurts) {
        boolean problem = Columns.LABELS.get(label) instanceof Problem;
        List<double[]> rows = IntStream.range(0, lessons.size())
                .filter(i -> !problem || hurt[i] >= hurts)
                .boxed()
                .flatMap(i -> IntStream.range(0, sentences[i].length).mapToObj(number ->
                        new double[] {chance.of(sentences[i][number][label]), agrees(i, number, label) ? 1 : 0}))
                .toList();
        double[] chances = rows.stream().mapToDouble(row -> row[0]).toArray();
        boolean[] right = new boolean[rows.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = rows.get(i)[1] == 1;
        }
        return threshold(chances, right, problem ? NAMES_RIGHT : MERITS_RIGHT);
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
