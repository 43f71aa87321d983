package org.securebase.communication;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A need that a member has put into words and kept with one of their people. Immutable; each text has at most
 * {@value SayPart#LIMIT} characters.
 *
 * @param person id of whom it is about
 * @param day on which it was last kept
 * @param when what happened
 * @param feeling what it is like
 * @param need what it is about
 * @param request what could be done
 */
record StatedNeed(String person, LocalDate day, String when, String feeling, String need, String request)
        implements Stated {
    StatedNeed {
        SayPart.demandShort(Stream.of(when, feeling, need, request));
    }

    static StatedNeed of(BuilderForm form, String person, LocalDate day) {
        return new StatedNeed(
                person,
                day,
                form.clause(SayPart.WHEN),
                form.clause(SayPart.FEEL),
                form.clause(SayPart.NEED),
                form.clause(SayPart.ASK));
    }

    @Override
    public Map<SayPart, String> clauses() {
        return Map.of(SayPart.WHEN, when, SayPart.FEEL, feeling, SayPart.NEED, need, SayPart.ASK, request);
    }

    String markdown() {
        return "# Need, " + day + "\n\nPerson: " + person + "\n\n- When: " + when + "\n- I feel: " + feeling
                + "\n- I need: " + need + "\n- Could we: " + request + "\n";
    }
}
