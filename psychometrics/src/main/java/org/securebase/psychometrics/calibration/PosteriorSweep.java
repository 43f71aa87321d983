package org.securebase.psychometrics.calibration;

/** Walks through patterns and shows each one's posterior at the nodes of one dimension. */
interface PosteriorSweep {
    void visit(int fromPattern, int toPattern, Visitor visitor);

    interface Visitor {
        /**
         * @param posterior up to a factor; reused for the next pattern
         * @param factor makes it sum to the number of people with this pattern
         */
        void see(int pattern, double[] posterior, double factor);
    }
}
