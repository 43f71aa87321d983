package org.securebase.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.securebase.people.Relation;
import org.securebase.people.Someone;

/** Sheets of every kind that a visitor can have, filled in by answering what is asked. */
final class AnySheets {
    static final Instrument INSTRUMENT = instrument();

    private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES = 60 * 24 * 3_650;

    private AnySheets() {}

    private static Instrument instrument() {
        try {
            return InstrumentFile.read();
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    static Arbitrary<Sheets> sheets() {
        Arbitrary<List<Sheet>> all = sheet().list().ofMinSize(1).ofMaxSize(Sheets.LIMIT);
        Arbitrary<Instant> times = Arbitraries.integers().between(0, MINUTES).map(AnySheets::minutesIn);
        Arbitrary<Boolean> kept = Arbitraries.of(true, false);
        return Combinators.combine(all, times, kept, Arbitraries.randoms()).as((list, begun, keep, chance) -> {
            Instant touched = begun.plus(Duration.ofMinutes(chance.nextInt(1_000)));
            Instant until = keep ? touched.plus(Sheets.KEPT) : Sheets.NOT_KEPT;
            return new Sheets(begun, touched, until, list, chance.nextInt(list.size()));
        });
    }

    private static Instant minutesIn(int minutes) {
        return FIRST_DAY.plus(Duration.ofMinutes(minutes));
    }

    static Arbitrary<Sheet> sheet() {
        return Combinators.combine(
                        Arbitraries.of(Relation.class),
                        nickname(),
                        Arbitraries.integers().between(0, Sheet.SEEDS - 1),
                        Arbitraries.integers().between(0, Sheet.ANSWERS_LIMIT),
                        Arbitraries.longs())
                .as((relation, nickname, seed, length, chance) ->
                        wandering(Sheet.about(relation, nickname, seed), length, new Random(chance)));
    }

    /** As a form hands them on: up to forty characters of any script, emoji too. */
    static Arbitrary<String> nickname() {
        return Arbitraries.strings()
                .ofMaxLength(3 * Someone.NICKNAME_LIMIT)
                .map(typed -> WhoForm.typed("friend", typed).nickname())
                .filter(cleaned -> cleaned.codePointCount(0, cleaned.length()) <= Someone.NICKNAME_LIMIT);
    }

    /** Somebody who answers, skips and goes back by chance, this many times. */
    private static Sheet wandering(Sheet begun, int moves, Random chance) {
        Sheet sheet = begun;
        for (int move = 0; move < moves; move++) {
            OptionalInt shown = sheet.shown(INSTRUMENT);
            boolean back = shown.isEmpty() || chance.nextInt(8) == 0;
            sheet = back
                    ? sheet.back()
                    : sheet.answer(INSTRUMENT, new Answer(shown.getAsInt(), chance.nextInt(Answer.HIGHEST + 1)));
        }
        return sheet;
    }

    /** The most that can be asked, all of it skipped or answered alike, under the longest name. */
    static Sheet longest(String nickname, int seed) {
        Sheet sheet = Sheet.about(Relation.CHILD, nickname, seed);
        for (OptionalInt next = sheet.shown(INSTRUMENT); next.isPresent(); next = sheet.shown(INSTRUMENT)) {
            sheet = sheet.answer(INSTRUMENT, new Answer(next.getAsInt(), Answer.SKIPPED));
        }
        return sheet;
    }
}
