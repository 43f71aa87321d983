package org.securebase.proofread;

/** How often a label was found rightly, found wrongly, and missed. */
final class Count {
    private int right;
    private int wrong;
    private int missed;

    void add(boolean labelled, boolean found) {
        if (labelled && found) {
            right++;
        } else if (found) {
            wrong++;
        } else if (labelled) {
            missed++;
        }
    }

    Findings.Row row(String label) {
        double precision = share(right, right + wrong);
        double recall = share(right, right + missed);
        double both = precision + recall;
        return new Findings.Row(
                label, right + missed, precision, recall, both == 0 ? 0 : 2 * precision * recall / both);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
