package org.securebase.communication;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A boundary that a member has put into words and kept with one of their people. Immutable; each text has at most
 * {@value SayPart#LIMIT} characters.
 *
 * @param person id of whom it is about
 * @param day on which it was last kept
 * @param when what happens
 * @param act what the member will do
 * @param next what they will do if it isn't kept, empty if nothing was said
 */
record StatedBoundary(String person, LocalDate day, Firmness firmness, String when, String act, String next)
        implements Stated {
    StatedBoundary {
        SayPart.demandShort(Stream.of(when, act, next));
    }

    static StatedBoundary of(BuilderForm form, String person, LocalDate day) {
        return new StatedBoundary(
                person,
                day,
                form.firmness(),
                form.clause(SayPart.HAPPENS),
                form.clause(SayPart.DO),
                form.clause(SayPart.THEN));
    }

    @Override
    public Map<SayPart, String> clauses() {
        return Map.of(SayPart.HAPPENS, when, SayPart.DO, act, SayPart.THEN, next);
    }

    String markdown() {
        return "# Boundary, " + day + "\n\nPerson: " + person + "\n\n- How firm: " + firmness.key() + "\n- When: "
                + when + "\n- I will: " + act + (next.isEmpty() ? "" : "\n- If it is not kept, I will: " + next) + "\n";
    }
}
