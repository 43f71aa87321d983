package org.securebase.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Listening;
import org.securebase.vault.Database;
import org.securebase.vault.Kept;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.OneVault;

/** Tries in a vault, on a real SQLite and a real PostgreSQL. */
class TriesTest {
    private static final Listening LISTENING = Listening.english();
    private static final Disclosure DOG = new Disclosure("partner-dog", "partner", "I keep hearing the dog.");

    private final Tries tries = new Tries(Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));

    @OnBothDatabases
    void whatAReplyDidIsKeptAndNothingThatItSaid(Database database) {
        OneVault vault = new OneVault(database, tries);
        keep("That sounds lonely. You should get another.", vault);
        assertThat(vault.open().own().all(Tries.TRY))
                .extracting(Kept::value)
                .containsExactly(new ListeningTry(
                        "partner-dog", LocalDate.of(2026, 3, 1), 1, List.of(Move.REFLECTED_FEELING, Move.ADVISED)));
        assertThat(vault.open().own().all(Tries.TRY).get(0).value().markdown())
                .contains("partner-dog", "reflected_feeling, advised")
                .doesNotContain("another");
    }

    @OnBothDatabases
    void theLastTenAreCounted(Database database) {
        OneVault vault = new OneVault(database, tries);
        assertThat(tries.progress(vault.open()).tries()).isZero();
        keep("You should get another.", vault);
        for (int i = 0; i < 10; i++) {
            keep(i < 4 ? "That sounds lonely." : "How was it?", vault);
        }
        assertThat(tries.progress(vault.open()))
                .isEqualTo(new Progress(
                        10,
                        List.of(
                                new Progress.Count("reflected_feeling", 4),
                                new Progress.Count("open_question", 6),
                                new Progress.Count("advised", 0))));
    }

    private void keep(String reply, OneVault vault) {
        tries.keep(DOG, LISTENING.hear(DOG.text(), reply), vault.open());
    }
}
