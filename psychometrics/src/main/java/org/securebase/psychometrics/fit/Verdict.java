package org.securebase.psychometrics.fit;

import java.util.Set;

/** Whether a sheet of answers can be read. */
public sealed interface Verdict {
    /** Nothing speaks against it. That is not proof that it was answered with care. */
    record Readable() implements Verdict {}

    /** @param reasons at least one */
    record NotReadable(Set<Reason> reasons) implements Verdict {
        public NotReadable {
            reasons = Set.copyOf(reasons);
        }
    }

    /** What makes a sheet unreadable. */
    enum Reason {
        /** The same tick nearly throughout, over statements that say opposite things. */
        SAME_ANSWER,
        /** Opposites strongly agreed with, or strongly disagreed with, too often to be slips. */
        CONTRADICTION,
        /** The answers hang together no better than ticks at random. */
        CHANCE,
        /** Faster than the statements can be read. Only the caller has times; see {@link Pace}. */
        TOO_FAST
    }
}
