package org.securebase.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.PlaneScore;
import org.securebase.psychometrics.PlaneScorer;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.Scorer;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Content;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Estimate;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Response;
import org.securebase.psychometrics.adaptive.Selection;
import org.securebase.psychometrics.adaptive.Sitting;
import org.securebase.psychometrics.adaptive.Start;
import org.securebase.psychometrics.adaptive.Stop;

/**
 * Scoring a person and taking one adaptive step, in microseconds, on 18 + 18 items of seven categories and 61 points a
 * dimension. A step is everything between an answer and the next item: update, standard error, stop, select.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class ScoringBenchmark {
    private static final int PEOPLE = 256;

    private Scorer scorer;
    private PlaneScorer plane;
    private int[][] first;
    private int[][] second;
    private Sitting[] lineBefore;
    private Response[] lineAnswer;
    private Sitting[] planeBefore;
    private Response[] planeAnswer;
    private int person;

    @Setup
    public void people() {
        Random random = new Random(1);
        ItemBank one = bank("anxiety", random);
        ItemBank two = bank("avoidance", random);
        scorer = Scorer.of(one, Grid.STANDARD);
        plane = PlaneScorer.of(one, two, Grid.STANDARD, .4);
        first = sheets(one, random);
        second = sheets(two, random);
        List<Item> both = new ArrayList<>(one.items());
        both.addAll(two.items());
        Design line = design(Estimate.separate());
        Design joint = design(Estimate.correlated(Grid.STANDARD, .4));
        lineBefore = new Sitting[PEOPLE];
        lineAnswer = new Response[PEOPLE];
        planeBefore = new Sitting[PEOPLE];
        planeAnswer = new Response[PEOPLE];
        Pool linePool = Pool.of(one.items().stream().map(Candidate::of).toList(), Grid.STANDARD);
        Pool planePool = Pool.of(both.stream().map(Candidate::of).toList(), Grid.STANDARD);
        for (int i = 0; i < PEOPLE; i++) {
            lineBefore[i] = after(i % 8, Sitting.begin(linePool, line), i);
            lineAnswer[i] = answer(lineBefore[i], i);
            planeBefore[i] = after(i % 16, Sitting.begin(planePool, joint), i);
            planeAnswer[i] = answer(planeBefore[i], i);
        }
    }

    private static ItemBank bank(String dimension, Random random) {
        return ItemBank.of(IntStream.range(0, 18)
                .mapToObj(i -> Item.of(
                        dimension + i,
                        dimension,
                        .9 + 1.6 * random.nextDouble(),
                        IntStream.range(0, 6)
                                .mapToDouble(k -> -2 + .7 * k + .3 * random.nextDouble())
                                .toArray()))
                .toList());
    }

    private static int[][] sheets(ItemBank bank, Random random) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> bank.items().stream()
                        .mapToInt(item -> random.nextInt(item.categories()))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Never stops before the pool is empty, so that every step measured selects. */
    private static Design design(Estimate estimate) {
        return new Design(
                Start.best(),
                Content.free(),
                Selection.posteriorWeightedInformation(),
                estimate,
                Stop.atStandardError(.01));
    }

    private Sitting after(int answers, Sitting sitting, int i) {
        Sitting grown = sitting;
        for (int n = 0; n < answers; n++) {
            grown = grown.with(answer(grown, i));
        }
        return grown;
    }

    private Response answer(Sitting sitting, int i) {
        int position = sitting.next().orElseThrow();
        return new Response(position, position < 18 ? first[i][position] : second[i][position - 18]);
    }

    @Benchmark
    public Score scoreOneDimension() {
        return scorer.score(first[++person & (PEOPLE - 1)]);
    }

    @Benchmark
    public PlaneScore scoreTwoDimensions() {
        int i = ++person & (PEOPLE - 1);
        return plane.score(first[i], second[i]);
    }

    @Benchmark
    public Sitting stepOneDimension() {
        int i = ++person & (PEOPLE - 1);
        return lineBefore[i].with(lineAnswer[i]);
    }

    @Benchmark
    public Sitting stepTwoDimensions() {
        int i = ++person & (PEOPLE - 1);
        return planeBefore[i].with(planeAnswer[i]);
    }
}
