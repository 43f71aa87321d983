package org.securebase.psychometrics.calibration;

import java.util.List;
import org.securebase.psychometrics.Grid;

/**
 * The marginal log-likelihood of items that measure one of two correlated dimensions each. The last parameter is the
 * correlation.
 *
 * <p>A pattern's likelihood on the square of nodes is a product of one row a dimension and the joint weights, so the
 * square is never filled: the sums over it are products of the weights with one row. Every array of a person's work is
 * one row long and the weights fit in the first-level cache.
 */
final class TwoDimensions implements Marginal {
    private final Responses responses;
    private final double persons;
    private final Workers workers;
    private final double[] points;
    private final JointPrior prior;
    private final Side first;
    private final Side second;
    private double products;
    private double squares;
    private int evaluations;

    TwoDimensions(Responses responses, ItemSet first, ItemSet second, Grid grid, Workers workers) {
        this.responses = responses;
        this.persons = (double) responses.persons();
        this.workers = workers;
        this.points = grid.points();
        this.prior = new JointPrior(points);
        this.first = new Side(responses, first, points, workers);
        this.second = new Side(responses, second, points, workers);
    }

    /** What belongs to one dimension. */
    private static final class Side {
        private final ItemSet items;
        private final GradedCurve[] curves;
        private final GroupLikelihood likelihood;
        private final ItemSteps steps;
        private final List<double[][][]> counts;
        private final double[][][] expected;

        Side(Responses responses, ItemSet items, double[] points, Workers workers) {
            this.items = items;
            this.curves = items.curves(points);
            this.likelihood = new GroupLikelihood(new AnswerGroups(responses, items), points.length);
            this.steps = new ItemSteps(items, points);
            this.counts = workers.run(part -> likelihood.groups.rows(points.length));
            this.expected = items.counts(points.length);
        }

        void set(double[] parameters) {
            for (int i = 0; i < curves.length; i++) {
                curves[i].set(parameters, items.offsets()[i]);
            }
            likelihood.set(curves);
        }

        void share() {
            Zeros.fill(expected);
            counts.forEach(part -> likelihood.groups.share(part, expected));
        }
    }

    private record Sums(double logLikelihood, double products, double squares) {}

    @Override
    public Point at(double[] parameters) {
        first.set(parameters);
        second.set(parameters);
        prior.set(parameters[parameters.length - 1]);
        double logLikelihood = 0;
        products = 0;
        squares = 0;
        for (Sums part : workers.run(this::sweep)) {
            logLikelihood += part.logLikelihood;
            products += part.products;
            squares += part.squares;
        }
        first.share();
        second.share();
        return point(parameters, logLikelihood);
    }

    private Point point(double[] parameters, double logLikelihood) {
        int n = parameters.length;
        Point point = new Point(parameters, logLikelihood, new double[n], new double[n], new double[n]);
        int rounds = evaluations++ < 3 ? 3 : 1;
        first.steps.fill(point, first.curves, first.expected, rounds);
        second.steps.fill(point, second.curves, second.expected, rounds);
        double slope = prior.score(products, squares, persons);
        double scale = prior.scale(persons);
        point.gradient()[n - 1] = slope;
        point.curvature()[n - 1] = scale;
        point.step()[n - 1] = bounded(parameters[n - 1], slope / scale);
        return point;
    }

    private static double bounded(double rho, double step) {
        double room = JointPrior.STRONGEST - Math.signum(step) * rho;
        return Math.signum(step) * Math.min(Math.abs(step), 0.9 * room);
    }

    private Sums sweep(int part) {
        double[][][] firstCounts = first.counts.get(part);
        double[][][] secondCounts = second.counts.get(part);
        Zeros.fill(firstCounts);
        Zeros.fill(secondCounts);
        JointPosterior joint = new JointPosterior(prior, points, first.likelihood, second.likelihood);
        double[] squaredPoints = points.clone();
        NodeRows.multiply(squaredPoints, points);
        ExactSum sum = new ExactSum();
        double xy = 0;
        double xx = 0;
        int end = workers.start(part + 1, responses.patterns());
        for (int pattern = workers.start(part, responses.patterns()); pattern < end; pattern++) {
            joint.set(pattern);
            int people = responses.count(pattern);
            double factor = people / joint.total;
            sum.add(people * (joint.logScale + Math.log(joint.total)));
            xy += factor * joint.products();
            xx += factor
                    * (NodeRows.dot(joint.firstPosterior, squaredPoints)
                            + NodeRows.dot(joint.secondPosterior, squaredPoints));
            first.likelihood.count(pattern, joint.firstPosterior, factor, firstCounts);
            second.likelihood.count(pattern, joint.secondPosterior, factor, secondCounts);
        }
        return new Sums(sum.value(), xy, xx);
    }

    @Override
    public boolean feasible(double[] parameters) {
        return Math.abs(parameters[parameters.length - 1]) <= JointPrior.STRONGEST
                && first.steps.feasible(parameters)
                && second.steps.feasible(parameters);
    }

    @Override
    public double[][] information(double[] parameters) {
        at(parameters);
        int n = parameters.length;
        double[][] matrix = new double[n][n];
        first.steps.information(matrix, first.curves, first.expected);
        second.steps.information(matrix, second.curves, second.expected);
        matrix[n - 1][n - 1] = prior.information(products, squares, persons);
        ItemScores one = new ItemScores(first.items, first.curves);
        ItemScores two = new ItemScores(second.items, second.curves);
        moments(one, true).subtract(matrix, first.expected);
        moments(two, false).subtract(matrix, second.expected);
        for (JointMoments part : workers.run(part -> jointMoments(part, one, two, n))) {
            part.addTo(matrix);
        }
        return matrix;
    }

    private SecondMoments moments(ItemScores scores, boolean ofFirst) {
        PosteriorSweep sweep = (from, to, visitor) -> {
            JointPosterior joint = new JointPosterior(prior, points, first.likelihood, second.likelihood);
            for (int pattern = from; pattern < to; pattern++) {
                joint.set(pattern);
                double[] posterior = ofFirst ? joint.firstPosterior : joint.secondPosterior;
                visitor.see(pattern, posterior, responses.count(pattern) / joint.total);
            }
        };
        return new SecondMoments(responses, scores, sweep, workers, points.length);
    }

    private JointMoments jointMoments(int part, ItemScores one, ItemScores two, int parameters) {
        JointPosterior joint = new JointPosterior(prior, points, first.likelihood, second.likelihood);
        JointMoments moments = new JointMoments(responses, prior, one, two, parameters);
        int end = workers.start(part + 1, responses.patterns());
        for (int pattern = workers.start(part, responses.patterns()); pattern < end; pattern++) {
            joint.set(pattern);
            moments.add(pattern, joint);
        }
        return moments;
    }
}
