package org.securebase.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.calibration.Calibrated;
import org.securebase.psychometrics.calibration.ItemEstimate;
import org.securebase.psychometrics.calibration.ItemFit;
import org.securebase.psychometrics.calibration.LocalDependence;
import org.securebase.psychometrics.calibration.Responses;

/** What is said of a calibration on standard output. */
final class CalibrationReport {
    private static final double NOTEWORTHY_Q3 = .2;

    private final PrintWriter out;

    CalibrationReport(PrintWriter out) {
        this.out = out;
    }

    void likelihoods(List<Calibrated> results) {
        double sum = 0;
        for (Calibrated result : results) {
            sum += result.logLikelihood();
            if (results.size() > 1) {
                line("log-likelihood of " + names(result) + ": %.9f", result.logLikelihood());
            }
            result.correlation().ifPresent(correlation -> line("correlation: %.9f", correlation));
            result.correlationError().ifPresent(error -> line("se of correlation: %.9f", error));
        }
        line("log-likelihood: %.9f", sum);
    }

    private static String names(Calibrated result) {
        return result.items().stream().map(ItemEstimate::dimension).distinct().collect(Collectors.joining(" and "));
    }

    private void line(String format, double value) {
        out.print(String.format(Locale.ROOT, format, value) + "\n");
    }

    /** Two tables as CSV, each after a blank line. */
    void fit(List<Calibrated> results, Responses responses) {
        CsvWriter csv = Figures.csv(out);
        out.print("\n");
        csv.writeRecord("first", "second", "q3");
        for (Calibrated result : results) {
            LocalDependence.of(result.bank(), answers(result, responses)).pairs().stream()
                    .filter(pair -> pair.q3() > NOTEWORTHY_Q3)
                    .forEach(pair -> csv.writeRecord(pair.first(), pair.second(), Figures.rounded(pair.q3())));
        }
        Figures.flush(csv);
        out.print("\n");
        csv.writeRecord("item", "s_x2", "degrees", "p", "people");
        for (Calibrated result : results) {
            ItemFit.of(result.bank(), answers(result, responses)).forEach(fit -> write(csv, fit));
        }
        Figures.flush(csv);
    }

    private static Responses answers(Calibrated result, Responses responses) {
        ItemBank bank = result.bank();
        return responses.select(bank.items().stream().map(item -> item.id()).toList());
    }

    private static void write(CsvWriter csv, ItemFit fit) {
        csv.writeRecord(
                fit.item(),
                Figures.rounded(fit.chiSquare()),
                Integer.toString(fit.degrees()),
                Figures.rounded(fit.p()),
                Long.toString(fit.persons()));
    }
}
