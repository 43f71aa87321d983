package org.securebase.vault;

import java.time.LocalDate;
import java.util.List;

/** Two kinds of record that no room has: one in a single drawer, one filed by month. */
final class TestKinds {

    static final Kind<Word> WORD = Kind.of("word", Word.class);
    static final Kind<Note> NOTE = Kind.of("note", Note.class).filedBy(Note::day);

    private TestKinds() {}

    record Word(String text) {}

    record Note(LocalDate day, String text) {}

    static PersonalData claimed() {
        return () -> List.of(WORD, NOTE);
    }
}
