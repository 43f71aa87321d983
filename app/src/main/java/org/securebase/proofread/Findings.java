package org.securebase.proofread;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What the comparison with one set of labels came to. */
sealed interface Findings {
    void print(PrintWriter out);

    /** Of those that are defined. */
    static OptionalDouble mean(Stream<OptionalDouble> figures) {
        return figures.flatMapToDouble(OptionalDouble::stream).average();
    }

    private static String shown(OptionalDouble figure) {
        return figure.isPresent() ? String.format(Locale.ROOT, "%.3f", figure.getAsDouble()) : "–";
    }

    /**
     * Labels found and missed.
     *
     * @param of what was compared, and how many of them
     * @param macroF1 mean over the rows that have one
     */
    record Scores(String of, int size, List<Row> rows, OptionalDouble macroF1) implements Findings {
        static Scores of(String what, int size, List<Row> rows) {
            return new Scores(what, size, rows, mean(rows.stream().map(Row::f1)));
        }

        @Override
        public void print(PrintWriter out) {
            out.printf(
                    Locale.ROOT, "%s (%d)%n%-20s %6s %10s %7s %6s%n", of, size, "", "n", "precision", "recall", "F1");
            rows.forEach(row -> row.print(out));
            out.printf(Locale.ROOT, "%-20s %6s %10s %7s %6s%n%n", "macro", "", "", "", shown(macroF1));
        }
    }

    /**
     * @param n how many have this label
     * @param precision none if it was never found
     * @param recall none if there is nothing to find
     * @param f1 none if there is nothing to find
     */
    record Row(String label, int n, OptionalDouble precision, OptionalDouble recall, OptionalDouble f1) {
        void print(PrintWriter out) {
            out.printf(Locale.ROOT, "%-20s %6d %10s %7s %6s%n", label, n, shown(precision), shown(recall), shown(f1));
        }
    }

    /** Ranks of whole conversations: ours against the mean of the raters, and the raters against each other. */
    record Ranks(String of, int size, List<Pair> rows) implements Findings {
        @Override
        public void print(PrintWriter out) {
            out.printf(
                    Locale.ROOT,
                    "%s (%d)%n%-28s %-36s %8s %13s%n",
                    of,
                    size,
                    "rating",
                    "moves a reply",
                    "Spearman",
                    "between raters");
            rows.forEach(row -> row.print(out));
            out.println();
        }
    }

    /**
     * @param moves whose rate is compared with the rating
     * @param spearman ours with the mean of the raters; none if either never changes
     * @param betweenRaters mean of each two raters; none if there are no two whose ratings change
     */
    record Pair(String rating, String moves, OptionalDouble spearman, OptionalDouble betweenRaters) {
        void print(PrintWriter out) {
            out.printf(Locale.ROOT, "%-28s %-36s %8s %13s%n", rating, moves, shown(spearman), shown(betweenRaters));
        }
    }
}
