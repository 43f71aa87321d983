package org.securebase.proofread;

import java.util.OptionalDouble;

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
        int labelled = right + missed;
        return new Findings.Row(
                label,
                labelled,
                share(right, right + wrong),
                share(right, labelled),
                labelled == 0 ? OptionalDouble.empty() : share(2 * right, 2 * right + wrong + missed));
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
