package org.securebase.assessment;

import org.securebase.psychometrics.PlanePosterior;

/** How likely each region is; together 1. */
public record Regions(double secure, double anxious, double both, double avoidant) {

    static Regions of(PlanePosterior posterior, double cut) {
        return new Regions(
                posterior.probability(Region.SECURE.quadrant(), cut, cut),
                posterior.probability(Region.ANXIOUS.quadrant(), cut, cut),
                posterior.probability(Region.BOTH.quadrant(), cut, cut),
                posterior.probability(Region.AVOIDANT.quadrant(), cut, cut));
    }

    /** The probability of one. */
    public double of(Region region) {
        return switch (region) {
            case SECURE -> secure;
            case ANXIOUS -> anxious;
            case BOTH -> both;
            case AVOIDANT -> avoidant;
        };
    }
}
