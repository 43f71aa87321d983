package org.securebase.coach.model;

import org.securebase.coach.Relation;
import org.securebase.coach.SecondOpinion.Belief;

/**
 * What is made of a chance that a message hurts. How the numbers were chosen is in docs/coach/measured.md.
 *
 * @param believed from it on rules are believed; below it, what they mark in messages of hands that the model had not met is
 *     wrong more often than right
 * @param marked from it on the model marks something
 * @param sentence from it on, as the chance of one sentence, other words are offered for what a rule marks there, though the
 *     message as a whole is below {@code marked}: somebody may thank at length and hurt in passing
 * @param reworded from it on other words are offered for what the model itself marks
 */
record Bars(double believed, double marked, double sentence, double reworded) {

    private static final Bars SAID = new Bars(.20, .68, .50, .90);
    /**
     * A chance means what it says where two texts in five have a problem. For texts that may be no message to anybody the
     * model is held to what it means where it is one in 130. Rules are not, since they seldom mark anything there.
     */
    private static final Bars UNSAID = new Bars(.68, .995, .68, .999);

    static Bars of(Relation relation) {
        return relation == Relation.UNSAID ? UNSAID : SAID;
    }

    /**
     * @param chance of the message
     * @param likeliest the largest chance of a sentence
     */
    Belief belief(double chance, double likeliest) {
        if (chance < believed) {
            return Belief.HARMLESS;
        }
        if (chance < marked && likeliest < sentence) {
            return Belief.UNSURE;
        }
        return chance < reworded ? Belief.LIKELY : Belief.SURE;
    }
}
