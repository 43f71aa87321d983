package org.securebase.psychometrics.calibration;

/** Correlations between columns, each over the people who answered both. */
final class Correlations {
    private final double[][] products;
    private final double[][] sums;
    private final double[][] squares;
    private final double[][] people;

    Correlations(int columns) {
        products = new double[columns][columns];
        sums = new double[columns][columns];
        squares = new double[columns][columns];
        people = new double[columns][columns];
    }

    /** Of the answers, over about so many patterns spread evenly through the table. */
    static double[][] of(Responses responses, int patterns) {
        int columns = responses.items().size();
        Correlations correlations = new Correlations(columns);
        int stride = Math.max(1, responses.patterns() / patterns);
        double[] row = new double[columns];
        for (int pattern = 0; pattern < responses.patterns(); pattern += stride) {
            for (int column = 0; column < columns; column++) {
                int x = responses.answer(pattern, column);
                row[column] = x < 0 ? Double.NaN : x;
            }
            correlations.add(row, responses.count(pattern));
        }
        return correlations.table();
    }

    /** One person's values (or several alike people's), NaN where there is none. */
    void add(double[] row, double count) {
        for (int i = 0; i < row.length; i++) {
            if (!Double.isNaN(row[i])) {
                add(row, count, i);
            }
        }
    }

    private void add(double[] row, double count, int i) {
        double x = row[i];
        for (int j = 0; j < row.length; j++) {
            double y = row[j];
            boolean both = !Double.isNaN(y);
            products[i][j] += both ? count * x * y : 0;
            sums[i][j] += both ? count * x : 0;
            squares[i][j] += both ? count * x * x : 0;
            people[i][j] += both ? count : 0;
        }
    }

    /** Adds what another collected. */
    void add(Correlations other) {
        for (int i = 0; i < products.length; i++) {
            NodeRows.add(other.products[i], products[i]);
            NodeRows.add(other.sums[i], sums[i]);
            NodeRows.add(other.squares[i], squares[i]);
            NodeRows.add(other.people[i], people[i]);
        }
    }

    /** How many people answered both. */
    double people(int i, int j) {
        return people[i][j];
    }

    /** The correlations; 0 where nobody answered both or either does not vary, 1 on the diagonal. */
    double[][] table() {
        double[][] table = new double[products.length][products.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                table[i][j] = i == j ? 1 : correlation(i, j);
            }
        }
        return table;
    }

    private double correlation(int i, int j) {
        double n = people[i][j];
        double covariance = n * products[i][j] - sums[i][j] * sums[j][i];
        double spread = (n * squares[i][j] - sums[i][j] * sums[i][j]) * (n * squares[j][i] - sums[j][i] * sums[j][i]);
        return spread > 0 ? covariance / Math.sqrt(spread) : 0;
    }
}
