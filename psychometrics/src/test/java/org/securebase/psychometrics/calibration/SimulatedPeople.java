package org.securebase.psychometrics.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/** People drawn from the model itself, with a seed, so that what a calibration should find is known. */
final class SimulatedPeople {
    private final Random random;

    SimulatedPeople(long seed) {
        this.random = new Random(seed);
    }

    /** Items with 2 to 5 categories, named I1, I2, ..., slopes .7 to 2.5. */
    ItemBank bank(int items, String dimension) {
        List<Item> bank = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            double[] thresholds = new double[1 + random.nextInt(4)];
            double at = -1.8 + random.nextDouble();
            for (int k = 0; k < thresholds.length; k++) {
                thresholds[k] = at;
                at += 0.5 + 0.5 * random.nextDouble();
            }
            bank.add(Item.of(dimension.charAt(0) + "" + i, dimension, 0.7 + 1.8 * random.nextDouble(), thresholds));
        }
        return ItemBank.of(bank);
    }

    double[] thetas(int people) {
        return random.doubles(people).map(ignored -> random.nextGaussian()).toArray();
    }

    /** A second dimension that goes together with the first this strongly. */
    double[] correlated(double[] first, double rho) {
        double[] second = new double[first.length];
        for (int p = 0; p < second.length; p++) {
            second[p] = rho * first[p] + Math.sqrt(1 - rho * rho) * random.nextGaussian();
        }
        return second;
    }

    int[][] answers(ItemBank bank, double[] thetas) {
        int[][] rows = new int[thetas.length][bank.size()];
        for (int p = 0; p < thetas.length; p++) {
            for (int i = 0; i < bank.size(); i++) {
                rows[p][i] = answer(bank.item(i), thetas[p]);
            }
        }
        return rows;
    }

    private int answer(Item item, double theta) {
        double u = random.nextDouble();
        int category = 0;
        while (category + 1 < item.categories() && item.probabilityAtLeast(category + 1, theta) > u) {
            category++;
        }
        return category;
    }

    /** Leaves out this share of the answers at random. */
    int[][] withHoles(int[][] rows, double share) {
        int[][] holes = new int[rows.length][];
        for (int p = 0; p < rows.length; p++) {
            holes[p] = rows[p].clone();
            for (int i = 0; i < holes[p].length; i++) {
                holes[p][i] = random.nextDouble() < share ? -1 : holes[p][i];
            }
        }
        return holes;
    }

    static List<String> ids(ItemBank bank) {
        return bank.items().stream().map(Item::id).toList();
    }
}
