package org.securebase.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.calibration.Calibrated;
import org.securebase.psychometrics.calibration.Calibration;
import org.securebase.psychometrics.calibration.Responses;

/**
 * Calibrating 18 or 36 items of seven categories on 61 nodes a dimension, one thread, in milliseconds, from rows of
 * answers to parameters: collapsing rows to patterns is part of the work.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 9, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class CalibrationBenchmark {
    private static final double RHO = 0.4;

    private final Calibration plain = Calibration.standard().withoutErrors();
    private final Calibration withErrors = Calibration.standard();
    private List<String> ids;
    private List<String> anxiety;
    private int[][] both;
    private int[][] few;
    private int[][] many;

    @Setup
    public void people() throws IOException {
        List<Item> items = items();
        Random random = new Random(1);
        ids = items.stream().map(Item::id).toList();
        anxiety = ids.subList(0, 18);
        both = simulate(items, 2_000, random);
        few = Arrays.stream(both).map(row -> Arrays.copyOf(row, 18)).toArray(int[][]::new);
        many = simulate(items.subList(0, 18), 50_000, random);
    }

    private static List<Item> items() throws IOException {
        InputStream table = Objects.requireNonNull(CalibrationBenchmark.class.getResourceAsStream("items.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> item(line.split(",")))
                    .toList();
        }
    }

    private static Item item(String[] fields) {
        double[] b =
                Arrays.stream(fields).skip(3).mapToDouble(Double::parseDouble).toArray();
        return Item.of(fields[0], fields[1], Double.parseDouble(fields[2]), b);
    }

    private static int[][] simulate(List<Item> items, int people, Random random) {
        int[][] rows = new int[people][items.size()];
        for (int[] row : rows) {
            double first = random.nextGaussian();
            double second = RHO * first + Math.sqrt(1 - RHO * RHO) * random.nextGaussian();
            for (int i = 0; i < row.length; i++) {
                row[i] = answer(items.get(i), i < 18 ? first : second, random.nextDouble());
            }
        }
        return rows;
    }

    private static int answer(Item item, double theta, double chance) {
        int category = 0;
        while (category + 1 < item.categories() && item.probabilityAtLeast(category + 1, theta) > chance) {
            category++;
        }
        return category;
    }

    @Benchmark
    public Calibrated twoThousand() {
        return plain.calibrate(Responses.of(anxiety, few), "anxiety");
    }

    @Benchmark
    public Calibrated twoThousandWithErrors() {
        return withErrors.calibrate(Responses.of(anxiety, few), "anxiety");
    }

    @Benchmark
    public Calibrated fiftyThousand() {
        return plain.calibrate(Responses.of(anxiety, many), "anxiety");
    }

    @Benchmark
    public Calibrated fiftyThousandWithErrors() {
        return withErrors.calibrate(Responses.of(anxiety, many), "anxiety");
    }

    @Benchmark
    public Calibrated twoDimensions() {
        return plain.calibrate(Responses.of(ids, both), item -> item.substring(0, 3));
    }

    @Benchmark
    public Calibrated twoDimensionsWithErrors() {
        return withErrors.calibrate(Responses.of(ids, both), item -> item.substring(0, 3));
    }
}
