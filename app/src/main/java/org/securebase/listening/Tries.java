package org.securebase.listening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Heard;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How a member's practice went. Safe to share between threads. */
@Component
@Order(30)
class Tries implements PersonalData {
    static final Kind<ListeningTry> TRY =
            Kind.of("listening-try", ListeningTry.class).readable(ListeningTry::markdown);

    private static final Comparator<ListeningTry> NEWEST_FIRST =
            Comparator.comparing(ListeningTry::number).reversed();

    private final Clock clock;

    Tries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(TRY);
    }

    void keep(Disclosure told, Heard heard, OpenVault vault) {
        int number = newestFirst(vault).stream()
                        .findFirst()
                        .map(ListeningTry::number)
                        .orElse(0)
                + 1;
        List<Move> moves = heard.kinds().stream().sorted().toList();
        vault.own().put(TRY, new ListeningTry(told.id(), LocalDate.now(clock), number, moves));
    }

    Progress progress(OpenVault vault) {
        return Progress.over(newestFirst(vault));
    }

    private static List<ListeningTry> newestFirst(OpenVault vault) {
        return vault.own().all(TRY).stream()
                .map(Kept::value)
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
