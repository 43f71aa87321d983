package org.securebase.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ImpossibleAnswers;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code measure score}. */
@Command(
        name = "score",
        description = {
            "Scores answers: theta with its standard error for every row and dimension, as CSV:",
            "row,dimension,theta,se,items. Rows count from 1 below the header; a row without answers gets 0 and the "
                    + "spread of the prior, with 0 items.",
            "Columns that are not in the bank are ignored, and a note says which."
        },
        mixinStandardHelpOptions = true)
final class ScoreTool extends Tool {

    @Option(names = "--bank", required = true, paramLabel = "FILE", description = "Items: item,dimension,a,b1,b2,...")
    private Path bank = Path.of("");

    @Mixin
    private final AnswerOptions answers = new AnswerOptions();

    @Mixin
    private final GridOptions grid = new GridOptions();

    /** Named as the command line spells them. */
    enum Method {
        eap,
        map
    }

    @Option(
            names = "--method",
            paramLabel = "eap|map",
            description = "Mean (eap) or mode (map) of the posterior (default: ${DEFAULT-VALUE}).")
    private Method method = Method.eap;

    @Option(
            names = "--correlation",
            paramLabel = "R",
            description = "Score the bank's two dimensions together, correlated so, -0.95 to 0.95 (eap only).")
    private Optional<Double> correlation = Optional.empty();

    @Override
    void run() throws BadData {
        Grid points = grid.grid();
        if (correlation.isPresent() && method == Method.map) {
            throw misused("--correlation goes with --method eap only");
        }
        if (correlation.isPresent() && !(Math.abs(correlation.get()) <= 0.95)) {
            throw misused("--correlation must be -0.95 to 0.95, not " + correlation.get());
        }
        ItemBank items = BankFile.read(bank);
        if (correlation.isPresent() && items.dimensions().size() != 2) {
            throw new BadData("--correlation needs a bank of two dimensions, but " + bank + " has "
                    + items.dimensions().size());
        }
        AnswerFile sheets = AnswerFile.of(answers, items);
        Notes.onColumns(sheets, items).forEach(this::note);
        Scoring scoring = correlation
                .map(rho -> Scoring.together(items, points, rho))
                .orElseGet(() -> Scoring.apart(items, points, method));
        print(items.dimensions(), sheets.people(), scoring);
    }

    private void print(List<String> dimensions, List<int[]> people, Scoring scoring) throws BadData {
        CsvWriter csv = Figures.csv(out());
        csv.writeRecord("row", "dimension", "theta", "se", "items");
        int row = 0;
        for (int[] sheet : people) {
            row++;
            Score[] scores = scores(scoring, sheet, row);
            for (int d = 0; d < scores.length; d++) {
                csv.writeRecord(Arrays.asList(
                        Integer.toString(row),
                        dimensions.get(d),
                        Figures.exact(scores[d].theta()),
                        Figures.exact(scores[d].standardError()),
                        Integer.toString(scores[d].items())));
            }
        }
        Figures.flush(csv);
    }

    private Score[] scores(Scoring scoring, int[] sheet, int row) throws BadData {
        try {
            return scoring.scores(sheet);
        } catch (ImpossibleAnswers reason) {
            throw answers.impossible(row, reason);
        }
    }
}
