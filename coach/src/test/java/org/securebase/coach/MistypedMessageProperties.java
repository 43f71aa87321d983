package org.securebase.coach;

import static org.securebase.coach.Soundness.assertSound;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.securebase.coach.model.LinearModel;

/** Messages as people write them, and then up to a dozen slips: letters lost or doubled, capitals, signs from anywhere. */
class MistypedMessageProperties {
    private static final Coach COACH = Coach.english().asking(LinearModel.english());
    private static final List<String> MESSAGES = Corpus.own();

    /** A message and a place in it; what becomes of it. */
    private interface Slip extends BiFunction<String, Integer, String> {}

    @Property(tries = 600)
    void readsThemAll(@ForAll("mistyped") String text, @ForAll Relation relation) {
        assertSound(COACH, text, relation);
    }

    @Provide
    Arbitrary<String> mistyped() {
        Arbitrary<Made> made = Combinators.combine(
                        slips(), Arbitraries.integers().between(0, 9_999))
                .as(Made::new);
        return Combinators.combine(Arbitraries.of(MESSAGES), made.list().ofMaxSize(12))
                .as(MistypedMessageProperties::mistyped);
    }

    /** @param where in ten-thousandths of the length */
    private record Made(Slip slip, int where) {
        String in(String text) {
            return text.isEmpty() ? text : slip.apply(text, text.length() * where / 10_000);
        }
    }

    private static String mistyped(String message, List<Made> slips) {
        String text = message;
        for (Made slip : slips) {
            text = slip.in(text);
        }
        return text;
    }

    private static Arbitrary<Slip> slips() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        (text, at) -> text.substring(0, at) + text.substring(at + 1),
                        (text, at) -> text.substring(0, at + 1) + text.substring(at),
                        (text, at) -> text.substring(0, at) + text.substring(at).toUpperCase(Locale.ROOT),
                        (text, at) -> text.substring(0, at) + text.substring(at).replaceAll("[.,!?']", ""),
                        (text, at) -> text + text.substring(at, Math.min(text.length(), at + 60))),
                strays().map(stray -> (text, at) -> text.substring(0, at) + stray + text.substring(at)));
    }

    private static Arbitrary<String> strays() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "'", "\u2019", "\"", "\u201C", "\u201D", "n't", "(", "!", "...", " u ", "ur", "\n", "www.",
                        "@"),
                Arbitraries.of(
                        "\u200B", "\u200D", "\uFEFF", "\u202E", "\u200F", "\u00AD", "\u0301", "\0", "\u0130", "\uFB01"),
                Arbitraries.of("\uD83D\uDE02", "\uD83D", "\uDE02", "\u05D0\u05D1", "\u0623\u0646\u062A", "\u4F60"),
                Arbitraries.chars().map(String::valueOf));
    }
}
