package org.securebase.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securebase.psychometrics.calibration.Calibrated;
import org.securebase.psychometrics.calibration.Calibration;
import org.securebase.psychometrics.calibration.ItemEstimate;
import org.securebase.psychometrics.calibration.Responses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code measure calibrate}. */
@Command(
        name = "calibrate",
        description = {
            "Estimates items from answers by marginal maximum likelihood, theta standard normal, and writes them as a",
            "bank with standard errors. Prints the log-likelihood of each dimension, and of all together last.",
            "Only the columns of the --dimension options are read; without any, all columns are one dimension, trait."
        },
        mixinStandardHelpOptions = true)
final class CalibrateTool extends Tool {

    @Mixin
    private final AnswerOptions answers = new AnswerOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the bank is written, whole or not at all; an older file there is replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--dimension",
            paramLabel = "NAME=ID,ID",
            description = "Items that measure one dimension; may be repeated. ID* stands for all that begin with ID.")
    private List<String> dimensions = List.of();

    @Option(
            names = "--correlated",
            description = "Calibrate two dimensions together and estimate their correlation; otherwise each by itself.")
    private boolean correlated;

    @Option(
            names = "--highest",
            paramLabel = "N",
            description = "How the highest category is written, for --reverse (default: the highest in the file).")
    private Optional<Integer> highest = Optional.empty();

    @Option(
            names = "--close-gaps",
            description = "Renumber the categories of an item where one in between was never chosen.")
    private boolean closeGaps;

    @Option(names = "--threads", paramLabel = "N", description = "Processors to use (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    @Option(
            names = "--fit",
            description = "Also print item pairs with Q3 above .2 (local dependence) and the S-X2 fit of each item.")
    private boolean fit;

    @Mixin
    private final GridOptions grid = new GridOptions();

    @Override
    void run() throws BadData {
        Dimensions wanted = dimensions();
        checkOptions(wanted);
        AnswerFile sheets = AnswerFile.read(answers, wanted::claims, id -> Responses.HIGHEST_CATEGORY);
        if (!sheets.ignored().isEmpty()) {
            note("Note: ignored columns that no --dimension names: " + Notes.listed(sheets.ignored()));
        }
        Map<String, List<String>> items = wanted.items(sheets.items());
        Responses responses = keyed(sheets);
        try (WholeFile file = WholeFile.at(out)) {
            List<Calibrated> results = new Estimation(calibration(), correlated, this::note).of(responses, items);
            file.write(BankText.of(estimates(results)));
            CalibrationReport report = new CalibrationReport(out());
            report.likelihoods(results);
            if (fit) {
                report.fit(results, responses);
            }
        }
    }

    private Dimensions dimensions() {
        try {
            return Dimensions.parse(dimensions);
        } catch (IllegalArgumentException e) {
            throw misused(e.getMessage() == null ? "--dimension" : e.getMessage());
        }
    }

    private void checkOptions(Dimensions wanted) {
        if (correlated && wanted.patterns().size() != 2) {
            throw misused("--correlated needs --dimension twice, not "
                    + wanted.patterns().size() + (dimensions.isEmpty() ? " by default" : ""));
        }
        if (threads < 1 || threads > Calibration.MOST_THREADS) {
            throw misused("--threads must be 1 to " + Calibration.MOST_THREADS + ", not " + threads);
        }
        if (out.toAbsolutePath()
                .normalize()
                .equals(answers.file().toAbsolutePath().normalize())) {
            throw misused("--out must not be the file of the answers");
        }
    }

    private Calibration calibration() {
        return Calibration.standard().on(grid.grid()).threads(threads);
    }

    private Responses keyed(AnswerFile sheets) throws BadData {
        List<String> reversed = answers.reversedAmong(sheets.items());
        try {
            Responses responses = Responses.of(sheets.items(), sheets.people().toArray(int[][]::new));
            Responses turned = reversed.isEmpty() ? responses : responses.reversed(reversed, highest(sheets));
            return closeGaps ? turned.withoutGaps() : turned;
        } catch (IllegalArgumentException e) {
            throw new BadData(answers.file() + ": " + e.getMessage(), e);
        }
    }

    private int highest(AnswerFile sheets) {
        return highest.map(written -> written - answers.lowest())
                .orElseGet(() -> sheets.people().stream()
                        .flatMapToInt(Arrays::stream)
                        .max()
                        .orElse(0));
    }

    private static List<ItemEstimate> estimates(List<Calibrated> results) {
        List<ItemEstimate> items = new ArrayList<>();
        results.forEach(result -> items.addAll(result.items()));
        return items;
    }
}
