package org.securebase.coach.evaluation;

/** How well something was found. */
public record Score(Tally tally, Interval precision, Interval recall, Interval f1) {}
