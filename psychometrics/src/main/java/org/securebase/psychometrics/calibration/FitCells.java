package org.securebase.psychometrics.calibration;

import java.util.ArrayList;
import java.util.List;

/** Observed and expected people by summed score and answer, sparse cells taken together with their neighbours. */
final class FitCells {
    private static final double LEAST = ItemFit.LEAST_EXPECTED;

    private int free;
    private double chiSquare;

    FitCells(double[][] observed, double[][] expected) {
        List<double[][]> groups = groups(observed, expected);
        for (double[][] group : groups) {
            List<double[]> cells = cells(group[0], group[1]);
            free += cells.size() - 1;
            for (double[] cell : cells) {
                double difference = cell[0] - cell[1];
                chiSquare += cells.size() > 1 ? difference * difference / cell[1] : 0;
            }
        }
    }

    int free() {
        return free;
    }

    double chiSquare() {
        return chiSquare;
    }

    /**
     * Summed scores from the lowest upwards, joined until a group expects enough people to split into at least as many
     * cells as there are categories; what is left over at the top joins the last group.
     */
    private static List<double[][]> groups(double[][] observed, double[][] expected) {
        List<double[][]> groups = new ArrayList<>();
        int categories = observed[0].length;
        double[][] open = new double[2][categories];
        for (int score = 0; score < observed.length; score++) {
            NodeRows.add(observed[score], open[0]);
            NodeRows.add(expected[score], open[1]);
            if (NodeRows.sum(open[1]) >= LEAST * categories) {
                groups.add(open);
                open = new double[2][categories];
            }
        }
        if (groups.isEmpty()) {
            groups.add(open);
        } else {
            NodeRows.add(open[0], groups.get(groups.size() - 1)[0]);
            NodeRows.add(open[1], groups.get(groups.size() - 1)[1]);
        }
        return groups;
    }

    /** Categories from the lowest upwards, joined until each expects enough; the rest joins the last cell. */
    private static List<double[]> cells(double[] observed, double[] expected) {
        List<double[]> cells = new ArrayList<>();
        double[] open = new double[2];
        for (int category = 0; category < observed.length; category++) {
            open[0] += observed[category];
            open[1] += expected[category];
            if (open[1] >= LEAST) {
                cells.add(open);
                open = new double[2];
            }
        }
        if (cells.isEmpty()) {
            cells.add(open);
        } else {
            cells.get(cells.size() - 1)[0] += open[0];
            cells.get(cells.size() - 1)[1] += open[1];
        }
        return cells;
    }
}
