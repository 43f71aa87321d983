package org.securebase.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.PlaneScore;
import org.securebase.psychometrics.PlaneScorer;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.Scorer;

/** From a sheet of answers in bank order to a score on each of the bank's dimensions. */
@FunctionalInterface
interface Scoring {
    Score[] scores(int[] sheet);

    static Scoring apart(ItemBank bank, Grid grid, ScoreTool.Method method) {
        List<Scorer> scorers = bank.dimensions().stream()
                .map(name -> Scorer.of(bank.dimension(name), grid))
                .toList();
        List<int[]> positions = positions(bank);
        return sheet -> IntStream.range(0, scorers.size())
                .mapToObj(d -> {
                    int[] part = part(sheet, positions.get(d));
                    return method == ScoreTool.Method.map
                            ? scorers.get(d).mode(part)
                            : scorers.get(d).score(part);
                })
                .toArray(Score[]::new);
    }

    /** For a bank of two dimensions. */
    static Scoring together(ItemBank bank, Grid grid, double correlation) {
        List<String> names = bank.dimensions();
        PlaneScorer scorer =
                PlaneScorer.of(bank.dimension(names.get(0)), bank.dimension(names.get(1)), grid, correlation);
        List<int[]> positions = positions(bank);
        return sheet -> {
            PlaneScore score = scorer.score(part(sheet, positions.get(0)), part(sheet, positions.get(1)));
            return new Score[] {score.first(), score.second()};
        };
    }

    private static List<int[]> positions(ItemBank bank) {
        return bank.dimensions().stream().map(bank::positions).toList();
    }

    private static int[] part(int[] sheet, int[] positions) {
        return IntStream.of(positions).map(position -> sheet[position]).toArray();
    }
}
