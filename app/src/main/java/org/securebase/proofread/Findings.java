package org.securebase.proofread;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What the comparison with one set of labels came to. */
sealed interface Findings {
    void print(PrintWriter out);

    /**
     * Labels found and missed.
     *
     * @param of what was compared, and how many of them
     * @param macroF1 mean over the rows
     */
    record Scores(String of, int size, List<Row> rows, double macroF1) implements Findings {
        static Scores of(String what, int size, List<Row> rows) {
            return new Scores(
                    what,
                    size,
                    rows,
                    rows.stream().mapToDouble(Row::f1).average().orElse(0));
        }

        @Override
        public void print(PrintWriter out) {
            out.printf(
                    Locale.ROOT, "%s (%d)%n%-20s %6s %10s %7s %6s%n", of, size, "", "n", "precision", "recall", "F1");
            rows.forEach(row -> row.print(out));
            out.printf(Locale.ROOT, "%-20s %6s %10s %7s %6.3f%n%n", "macro", "", "", "", macroF1);
        }
    }

    /** @param n how many have this label */
    record Row(String label, int n, double precision, double recall, double f1) {
        void print(PrintWriter out) {
            out.printf(Locale.ROOT, "%-20s %6d %10.3f %7.3f %6.3f%n", label, n, precision, recall, f1);
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
     * @param spearman ours with the mean of the raters
     * @param betweenRaters mean of each two raters
     */
    record Pair(String rating, String moves, double spearman, double betweenRaters) {
        void print(PrintWriter out) {
            out.printf(Locale.ROOT, "%-28s %-36s %8.3f %13.3f%n", rating, moves, spearman, betweenRaters);
        }
    }
}
