package org.securebase.coach;

import java.util.List;
import java.util.Set;

/**
 * What the coach has to say of one message. It holds no part of the message but what a rewording takes from it.
 *
 * @param concerns when there are any, help comes first and there are neither marks, credits nor rewordings
 * @param marks in reading order
 * @param credits in reading order
 * @param rewordings in reading order, at most one for a mark
 * @param tone the whole in one sentence
 * @param english whether it looks like English; if not, nothing else is said of it
 */
public record Reading(
        Set<Concern> concerns,
        List<Mark> marks,
        List<Credit> credits,
        List<Rewording> rewordings,
        String tone,
        boolean english) {
    public Reading {
        concerns = Set.copyOf(concerns);
        marks = List.copyOf(marks);
        credits = List.copyOf(credits);
        rewordings = List.copyOf(rewordings);
    }
}
