package org.securebase.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;

/** Kinds of record for trying archives: one with words and months, one with neither, one in its second form. */
final class Cast {

    record Note(LocalDate day, String text) {
        String markdown() {
            return "# " + day + "\n\n" + text + "\n";
        }
    }

    record Cup(
            String name,
            Colour colour,
            List<Handle> handles,
            double litres,
            @Nullable String chipped) {}

    record Handle(String side, int fingers) {}

    enum Colour {
        BLUE,
        WHITE
    }

    record Moved(String place, int rooms) {}

    static final Kind<Note> NOTE =
            Kind.of("test-note", Note.class).filedBy(Note::day).readable(Note::markdown);
    static final Kind<Cup> CUP = Kind.of("test-cup", Cup.class);
    static final Kind<Moved> MOVED = Kind.of("test-moved", Moved.class).nextVersion(before -> before.put("rooms", 1));

    static final PersonalData ROOM = () -> List.of(NOTE, CUP, MOVED);

    static final Cup BLUE_CUP =
            new Cup("the *best* one", Colour.BLUE, List.of(new Handle("left", 2), new Handle("right", 4)), .3, null);

    private Cast() {}

    static ArchivedKinds kinds() {
        return new ArchivedKinds(List.of(ROOM));
    }

    static Note note(int number) {
        return new Note(LocalDate.of(2026, 1 + number % 12, 1 + number % 28), "note number " + number);
    }
}
