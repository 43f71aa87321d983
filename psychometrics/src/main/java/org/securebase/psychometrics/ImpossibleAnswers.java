package org.securebase.psychometrics;

/**
 * No point of the grid makes these answers possible: the items are so steep that the likelihood is zero everywhere, so
 * there is nothing to average over. Happens with parameters that fit no person, not with people.
 */
public final class ImpossibleAnswers extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public ImpossibleAnswers() {
        super("no point of the grid makes these answers possible");
    }
}
