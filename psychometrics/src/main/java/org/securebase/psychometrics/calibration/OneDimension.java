package org.securebase.psychometrics.calibration;

import java.util.List;
import org.securebase.psychometrics.Grid;

/** The marginal log-likelihood of items that measure one dimension, standard normal (Bock and Aitkin 1981). */
final class OneDimension implements Marginal {
    private final Responses responses;
    private final Workers workers;
    private final ItemSet items;
    private final double[] prior;
    private final GradedCurve[] curves;
    private final GroupLikelihood likelihood;
    private final ItemSteps steps;
    private final List<double[][][]> counts;
    private final double[][][] expected;
    private int evaluations;

    OneDimension(Responses responses, ItemSet items, Grid grid, Workers workers) {
        this.responses = responses;
        this.items = items;
        this.workers = workers;
        this.prior = grid.prior();
        double[] points = grid.points();
        this.curves = items.curves(points);
        this.likelihood = new GroupLikelihood(new AnswerGroups(responses, items), points.length);
        this.steps = new ItemSteps(items, points);
        this.counts = workers.run(part -> likelihood.groups.rows(points.length));
        this.expected = items.counts(points.length);
    }

    @Override
    public Point at(double[] parameters) {
        for (int i = 0; i < curves.length; i++) {
            curves[i].set(parameters, items.offsets()[i]);
        }
        likelihood.set(curves);
        double logLikelihood = 0;
        for (double part : workers.run(this::sweep)) {
            logLikelihood += part;
        }
        Zeros.fill(expected);
        counts.forEach(part -> likelihood.groups.share(part, expected));
        int n = parameters.length;
        Point point = new Point(parameters, logLikelihood, new double[n], new double[n], new double[n]);
        steps.fill(point, curves, expected, evaluations++ < 3 ? 3 : 1);
        return point;
    }

    private double sweep(int part) {
        double[][][] mine = counts.get(part);
        Zeros.fill(mine);
        double[] posterior = new double[prior.length];
        ExactSum sum = new ExactSum();
        int end = workers.start(part + 1, responses.patterns());
        for (int pattern = workers.start(part, responses.patterns()); pattern < end; pattern++) {
            double logScale = likelihood.of(pattern, prior, posterior);
            double total = NodeRows.sum(posterior);
            int people = responses.count(pattern);
            sum.add(people * (logScale + Math.log(total)));
            likelihood.count(pattern, posterior, people / total, mine);
        }
        return sum.value();
    }

    @Override
    public boolean feasible(double[] parameters) {
        return steps.feasible(parameters);
    }

    @Override
    public double[][] information(double[] parameters) {
        at(parameters);
        double[][] matrix = new double[parameters.length][parameters.length];
        steps.information(matrix, curves, expected);
        ItemScores scores = new ItemScores(items, curves);
        new SecondMoments(responses, scores, this::posteriors, workers, prior.length).subtract(matrix, expected);
        for (MeanScores part : workers.run(part -> meanScores(part, scores, parameters.length))) {
            part.addTo(matrix);
        }
        return matrix;
    }

    private void posteriors(int from, int to, PosteriorSweep.Visitor visitor) {
        double[] posterior = new double[prior.length];
        for (int pattern = from; pattern < to; pattern++) {
            likelihood.of(pattern, prior, posterior);
            visitor.see(pattern, posterior, responses.count(pattern) / NodeRows.sum(posterior));
        }
    }

    private MeanScores meanScores(int part, ItemScores scores, int parameters) {
        MeanScores means = new MeanScores(parameters);
        posteriors(
                workers.start(part, responses.patterns()),
                workers.start(part + 1, responses.patterns()),
                (pattern, posterior, factor) -> {
                    int people = responses.count(pattern);
                    means.clear();
                    means.set(responses, scores, pattern, posterior, factor / people);
                    means.addProducts(people);
                });
        return means;
    }
}
