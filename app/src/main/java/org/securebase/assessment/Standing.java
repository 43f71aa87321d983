package org.securebase.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.securebase.psychometrics.fit.Verdict.Reason;

/** What may be said about where someone stands. A name is given only to what is likely enough. */
public sealed interface Standing {
    /** How likely a region, or two neighbours together, must be before they are named. */
    double ENOUGH = .80;

    /** One region has {@link #ENOUGH} of the widened posterior. */
    record InRegion(Region region) implements Standing {}

    /** Two neighbours together have enough; the likelier one is first. */
    record Between(Region likelier, Region other) implements Standing {
        private double together(Regions likely) {
            return likely.of(likelier) + likely.of(other);
        }
    }

    /** Not even two neighbours have enough. */
    record TooCloseToCall() implements Standing {}

    /** How many answers a dimension still needs. */
    record Missing(Dimension dimension, int answers) {}

    /** @param missing at least one */
    record TooFewAnswers(List<Missing> missing) implements Standing {
        public TooFewAnswers {
            missing = List.copyOf(missing);
        }
    }

    /** The answers do not hang together as somebody's answers would. */
    record NotReadable(Set<Reason> reasons) implements Standing {
        public NotReadable {
            reasons = Set.copyOf(reasons);
        }
    }

    /** Whether there is a place on the map. */
    default boolean readable() {
        return !(this instanceof TooFewAnswers) && !(this instanceof NotReadable);
    }

    /** Names the kind in messages and in downloads. */
    default String key() {
        if (this instanceof InRegion) {
            return "in";
        }
        if (this instanceof Between) {
            return "between";
        }
        if (this instanceof TooFewAnswers) {
            return "few";
        }
        return this instanceof NotReadable ? "unreadable" : "close";
    }

    /** The rule, for a sheet that can be read. */
    static Standing of(Regions likely) {
        Region best = Stream.of(Region.values())
                .max(Comparator.comparingDouble(likely::of))
                .orElseThrow();
        if (likely.of(best) >= ENOUGH) {
            return new InRegion(best);
        }
        Between pair = Stream.of(Region.values())
                .map(region -> ordered(region, region.next(), likely))
                .max(Comparator.comparingDouble(two -> two.together(likely)))
                .orElseThrow();
        return pair.together(likely) >= ENOUGH ? pair : new TooCloseToCall();
    }

    private static Between ordered(Region one, Region next, Regions likely) {
        return likely.of(one) >= likely.of(next) ? new Between(one, next) : new Between(next, one);
    }
}
