package org.securebase.trail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.RecordId;

/**
 * Something that happened, as typed; kept as it is when something must be mended.
 *
 * @param what key of a {@link Happening}, or whatever was sent
 * @param day as a form has it, such as 2026-03-14
 * @param note as typed
 * @param revision that was read; 0 for a new one
 * @param problems keys of what must be mended, in the order of the page
 */
public record EventForm(String what, String day, String note, long revision, List<String> problems) {
    public static final String WHAT_MISSING = "what";
    public static final String DAY_UNREAD = "day";
    public static final String DAY_IN_FUTURE = "day.future";
    public static final String NOTE_TOO_LONG = "note";
    /** It was changed or removed meanwhile, in another window perhaps. */
    public static final String STALE = "stale";

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public EventForm {
        problems = List.copyOf(problems);
    }

    static EventForm blank() {
        return new EventForm("", "", "", 0, List.of());
    }

    static EventForm of(LifeEvent event, long revision) {
        return new EventForm(event.what().key(), event.day().toString(), event.note(), revision, List.of());
    }

    static EventForm typed(String what, String day, String note, long revision, LocalDate today) {
        String stripped = note.replace("\r\n", "\n").strip();
        List<String> problems = new ArrayList<>();
        if (Happening.named(what).isEmpty()) {
            problems.add(WHAT_MISSING);
        }
        Optional<LocalDate> read = day(day.strip());
        if (read.isEmpty()) {
            problems.add(DAY_UNREAD);
        }
        if (read.filter(happened -> happened.isAfter(today)).isPresent()) {
            problems.add(DAY_IN_FUTURE);
        }
        if (stripped.codePointCount(0, stripped.length()) > LifeEvent.NOTE_LIMIT) {
            problems.add(NOTE_TOO_LONG);
        }
        return new EventForm(what, day.strip(), stripped, revision, problems);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isBefore(EARLIEST));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    EventForm stale(long newest) {
        return new EventForm(what, day, note, newest, List.of(STALE));
    }

    /** What this makes; empty while there are problems. */
    Optional<LifeEvent> event(RecordId person) {
        return problems.isEmpty()
                ? Happening.named(what)
                        .map(happening -> new LifeEvent(person.toString(), LocalDate.parse(day), happening, note))
                : Optional.empty();
    }

    public boolean has(String problem) {
        return problems.contains(problem);
    }

    public int noteLimit() {
        return LifeEvent.NOTE_LIMIT;
    }

    public Happening[] happenings() {
        return Happening.values();
    }
}
