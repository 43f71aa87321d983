package org.securebase.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.securebase.vault.RecordId;

class EventFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RecordId KIM = RecordId.fresh();

    @Example
    void aFilledFormMakesAnEvent() {
        LifeEvent event =
                typed("loss", " 2026-03-14 ", " my aunt\r\nMaria ").event(KIM).orElseThrow();
        assertThat(event.what()).isEqualTo(Happening.LOSS);
        assertThat(event.day()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(event.note()).isEqualTo("my aunt\nMaria");
    }

    @Example
    void keepsWhatMustBeMended() {
        EventForm form = typed("party", "2026-02-30", "x".repeat(201));
        assertThat(form.problems())
                .containsExactly(EventForm.WHAT_MISSING, EventForm.DAY_UNREAD, EventForm.NOTE_TOO_LONG);
        assertThat(form.note()).hasSize(201);
        assertThat(typed("move", "2026-11-25", "").problems()).containsExactly(EventForm.DAY_IN_FUTURE);
        assertThat(typed("move", "1899-12-31", "").problems()).containsExactly(EventForm.DAY_UNREAD);
        assertThat(typed("move", "2026-11-24", "🦊".repeat(200)).problems()).isEmpty();
    }

    @Property(tries = 1000)
    void nothingTypedBreaksIt(@ForAll String what, @ForAll String day, @ForAll String note) {
        EventForm form = typed(what, day, note);
        assertThat(form.event(KIM).isPresent()).isEqualTo(form.problems().isEmpty());
    }

    private static EventForm typed(String what, String day, String note) {
        return EventForm.typed(what, day, note, 0, TODAY);
    }
}
