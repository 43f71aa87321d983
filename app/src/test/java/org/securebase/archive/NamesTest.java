package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securebase.vault.Databases;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.securebase.vault.RecordId;

/** In an export a person reads who is meant, and no id. */
class NamesTest {

    record Friend(String name) {
        String markdown() {
            return "# " + name + "\n";
        }
    }

    record Letter(LocalDate day, String friend, String text) {
        String markdown() {
            return "# " + day + "\n\nTo: " + friend + "\n\n" + text + "\n";
        }
    }

    private static final Kind<Friend> FRIEND =
            Kind.of("test-friend", Friend.class).readable(Friend::markdown);
    private static final Kind<Letter> LETTER =
            Kind.of("test-letter", Letter.class).filedBy(Letter::day).readable(Letter::markdown);
    private static final PersonalData ROOM = () -> List.of(FRIEND, LETTER);

    @Test
    void standInPlaceOfIds() {
        try (var database = Databases.sqlite()) {
            Desk desk = Desk.of(database, List.of(ROOM, Desk.UPLOADS));
            RecordId bo = desk.adas.put(FRIEND, new Friend("<b>Bo</b>&amp; $1")).id();
            LocalDate day = LocalDate.of(2026, 11, 3);
            desk.adas.put(LETTER, new Letter(day, bo.toString(), "one *line*\nand another"));
            String gone = RecordId.fresh().toString();
            desk.adas.put(LETTER, new Letter(day, gone, "to nobody"));
            Contents contents = Contents.of(desk.adas, desk.kinds);
            assertThat(contents.of(LETTER))
                    .extracting(Filed::markdown)
                    .anySatisfy(words -> assertThat(words)
                            .contains("To: <b>Bo</b>&amp; $1\n")
                            .doesNotContain(bo.toString()));
            assertThat(contents.of(LETTER))
                    .extracting(Filed::markdown)
                    .anySatisfy(words -> assertThat(words).contains("To: " + gone));
            assertThat(contents.of(LETTER))
                    .extracting(Filed::html)
                    .anySatisfy(html -> assertThat(html)
                            .contains("To: &lt;b&gt;Bo&lt;/b&gt;&amp;amp; $1")
                            .containsPattern("one \\*line\\*<br />\\s*and another"));
        }
    }
}
