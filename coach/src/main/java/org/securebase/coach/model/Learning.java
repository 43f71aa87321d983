package org.securebase.coach.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Learns the weights of all columns from lessons. */
final class Learning {

    private static final int SEEN_IN_SENTENCES = 2;
    /** They take 2.2 megabytes packed, and 12 once they are read, of the 3 and 40 that there are for the whole coach. */
    private static final int MOST_FEATURES = 260_000;

    private static final double COST = 4.0;
    private static final double RARE = 3.0;

    private final List<Lesson> lessons;

    Learning(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    Weights weights() {
        int[] features = frequent();
        float[][] columns = columns(features);
        int[] kept = heaviest(columns);
        int[] hashes = Arrays.stream(kept).map(i -> features[i]).toArray();
        float[][] rest = new float[Columns.COUNT][kept.length];
        for (int column = 0; column < Columns.COUNT; column++) {
            for (int i = 0; i < kept.length; i++) {
                rest[column][i] = columns[column][kept[i]];
            }
        }
        return Weights.of(hashes, rest);
    }

    /** Those that more than one sentence has, ascending. */
    private int[] frequent() {
        int[] all = lessons.stream()
                .flatMap(lesson -> Arrays.stream(lesson.sentences()))
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        return IntStream.range(SEEN_IN_SENTENCES - 1, all.length)
                .filter(i -> all[i] == all[i - SEEN_IN_SENTENCES + 1])
                .map(i -> all[i])
                .distinct()
                .toArray();
    }

    private float[][] columns(int[] features) {
        int[][] sentences = lessons.stream()
                .flatMap(lesson -> Arrays.stream(lesson.sentences()))
                .map(sentence -> indexed(sentence, features))
                .toArray(int[][]::new);
        int[][] messages = lessons.stream()
                .map(lesson -> indexed(lesson.whole(), features))
                .toArray(int[][]::new);
        Margin bySentence = new Margin(sentences, features.length, COST);
        Margin byMessage = new Margin(messages, features.length, COST);
        return IntStream.range(0, Columns.COUNT)
                .parallel()
                .mapToObj(column -> column == Columns.MESSAGE
                        ? weights(byMessage, messages, problems(), 1, features.length)
                        : weights(bySentence, sentences, positive(column), cost(column), features.length))
                .toArray(float[][]::new);
    }

    private static float[] weights(Margin margin, int[][] samples, boolean[] positive, double cost, int width) {
        return margin.weights(positive, cost, LogCountRatio.values(samples, positive, width));
    }

    private static double cost(int column) {
        return column == Columns.ANY_PROBLEM ? 1 : RARE;
    }

    private boolean[] positive(int column) {
        int size = lessons.stream().mapToInt(lesson -> lesson.labels().length).sum();
        boolean[] positive = new boolean[size];
        int at = 0;
        for (Lesson lesson : lessons) {
            for (boolean[] labels : lesson.labels()) {
                positive[at++] = labels[column];
            }
        }
        return positive;
    }

    private boolean[] problems() {
        boolean[] problems = new boolean[lessons.size()];
        for (int i = 0; i < problems.length; i++) {
            problems[i] = lessons.get(i).message().isProblem();
        }
        return problems;
    }

    private static int[] indexed(int[] sample, int[] features) {
        return Arrays.stream(sample)
                .map(feature -> Arrays.binarySearch(features, feature))
                .filter(index -> index >= 0)
                .toArray();
    }

    /** Places of the features that weigh most in some column, measured in that column's largest. */
    private static int[] heaviest(float[][] columns) {
        int size = columns[0].length;
        double[] weight = new double[size];
        for (float[] column : columns) {
            double largest = 1e-9;
            for (float one : column) {
                largest = Math.max(largest, Math.abs(one));
            }
            for (int i = 0; i < size; i++) {
                weight[i] = Math.max(weight[i], Math.abs(column[i]) / largest);
            }
        }
        double[] sorted = weight.clone();
        Arrays.sort(sorted);
        double least = size > MOST_FEATURES ? sorted[size - MOST_FEATURES] : 0;
        return IntStream.range(0, size).filter(i -> weight[i] > least).toArray();
    }
}
