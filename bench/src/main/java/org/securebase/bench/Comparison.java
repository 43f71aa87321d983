package org.securebase.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks whose names begin with an argument, and prints what they measured as a Markdown table beside the
 * limit and the peers' figures. A new benchmark appears in the table through a line in {@code rows.csv}.
 */
public final class Comparison {
    private Comparison() {}

    public static void main(String[] names) throws RunnerException, IOException {
        OptionsBuilder options = new OptionsBuilder();
        for (String name : names) {
            options.include("(?i)\\." + name);
        }
        List<String[]> rows = rows();
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println("\n| work | median | limit | peers, same unit |\n|---|---|---|---|");
        for (String[] row : rows) {
            results.stream().filter(result -> label(result).equals(row[0])).forEach(result -> print(row, result));
        }
    }

    private static List<String[]> rows() throws IOException {
        InputStream table = Objects.requireNonNull(Comparison.class.getResourceAsStream("rows.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        }
    }

    private static String label(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private static void print(String[] row, RunResult result) {
        String unit = result.getPrimaryResult().getScoreUnit().replace("/op", "");
        System.out.printf(Locale.ROOT, "| %s | %.3g %s | %s | %s |%n", row[1], median(result), unit, row[2], row[3]);
    }

    /** Over the measured iterations of all forks. */
    private static double median(RunResult result) {
        double[] scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        return Arrays.stream(scores, (scores.length - 1) / 2, scores.length / 2 + 1)
                .average()
                .orElse(Double.NaN);
    }
}
