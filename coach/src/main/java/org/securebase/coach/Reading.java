package org.securebase.coach;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the coach has to say of one message. It holds no part of the message but what a rewording takes from it.
 *
 * @param concerns in the order of their kinds; when there are any, help comes first and there are neither marks, credits
 *     nor rewordings
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
        concerns = Collections.unmodifiableSet(
                concerns.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Concern.class))));
        marks = List.copyOf(marks);
        credits = List.copyOf(credits);
        rewordings = List.copyOf(rewordings);
    }

    /**
     * How many stretches are marked. Two marks on the very same stretch are one to whoever reads it, so this is what is
     * counted when the coach is measured.
     */
    public int markedStretches() {
        return (int) marks.stream().map(Mark::span).distinct().count();
    }
}
