package org.securebase.measure;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** How figures are written: with a point and nine decimals in every country. */
final class Figures {
    private Figures() {}

    static String exact(double value) {
        return figure("%.9f", value);
    }

    static String rounded(double value) {
        return figure("%.3f", value);
    }

    /** Empty where there is no figure; never a minus sign before nothing but zeros. */
    private static String figure(String format, double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        String text = String.format(Locale.ROOT, format, value);
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }

    /** A writer of CSV; flush it, and don't close it unless the output is to be closed too. */
    static CsvWriter csv(PrintWriter out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /** Print writers keep their failures to themselves; {@link Tool} asks for them at the end. */
    static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
