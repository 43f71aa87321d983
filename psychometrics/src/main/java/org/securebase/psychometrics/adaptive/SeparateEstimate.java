package org.securebase.psychometrics.adaptive;

record SeparateEstimate() implements Estimate {
    @Override
    public Knowledge[] from(Pool pool, double[][] likelihoods) {
        Knowledge[] known = new Knowledge[likelihoods.length];
        for (int dimension = 0; dimension < known.length; dimension++) {
            double[] weights = pool.prior().clone();
            double[] likelihood = likelihoods[dimension];
            for (int node = 0; node < weights.length; node++) {
                weights[node] *= likelihood[node];
            }
            known[dimension] = Knowledge.owning(pool.points(), weights);
        }
        return known;
    }
}
