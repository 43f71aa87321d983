package org.securebase.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.securebase.coach.Soundness.assertSound;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.securebase.coach.model.LinearModel;

/** Whatever is written, by whomever, with whatever intent: it is read, in bounded time, and every span is a slice of it. */
class AnyMessageProperties {
    /** The longest that the pages take. */
    private static final int LONGEST = 20_000;
    /** Against a hang, not a measure of speed: bench/coach.sh measures. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Coach COACH = Coach.english().asking(LinearModel.english());
    private static final List<String> HARD = List.of(
            "you never listen",
            "you always do this",
            "I feel ignored by you",
            "whatever",
            "sorry if you were hurt",
            "if you go I'm done");

    @Property(tries = 500)
    void readsWhatPeopleType(@ForAll("chat") String text, @ForAll Relation relation) {
        assertSound(COACH, text, relation);
    }

    @Property(tries = 300)
    void readsAnyUnitsOfSixteenBits(@ForAll("units") String text, @ForAll Relation relation) {
        assertSound(COACH, text, relation);
    }

    @Property(tries = 100)
    void readsWhatWasMarkedBeforeBetweenAnything(@ForAll("units") String noise, @ForAll("hard") String hard) {
        assertSound(COACH, noise + ". " + hard + ". " + noise, Relation.PARTNER);
    }

    @Example
    void readsTheLongestOfAnything() {
        Stream.of(
                        "you ",
                        "You never listen. ",
                        "\"you always ",
                        "\u201cyou never \u2018you always ",
                        "I feel like you ",
                        "\u05d0\u05d1 you never ",
                        "you\u200b ",
                        "\u200b",
                        "\ude02",
                        "!",
                        "n't",
                        "\u200d",
                        "\ud83d\ude02",
                        "\ud83d",
                        "a",
                        "\u0627\u0646\u062a ",
                        "(((",
                        "if you ",
                        "never always ",
                        "\n")
                .forEach(piece -> assertTimeoutPreemptively(
                        PATIENCE,
                        () -> assertSound(COACH, piece.repeat(LONGEST / piece.length()), Relation.PARTNER),
                        () -> "units of " + piece.length()));
    }

    @Example
    void readsTheSameHoweverItIsSpelt() {
        String[] ways = {
            "You never listen to me.",
            "you never listen to me",
            "YOU NEVER LISTEN TO ME",
            "u never listen to me",
            "You neverrrr listen to me!!!",
            "\ud83d\ude21 you never listen to me \ud83d\ude21",
            "\u200fyou never listen to me\u200f",
            "You never listen to me\u2026"
        };
        assertThat(ways).allSatisfy(way -> assertThat(labels(way)).contains(Problem.ABSOLUTE));
        assertThat(labels("You don\u2019t care about me")).isNotEmpty().isEqualTo(labels("You don't care about me"));
        assertThat(labels("dont you dare walk away from me")).isEqualTo(labels("don't you dare walk away from me"));
        assertThat(labels("you alwayz do this")).isEqualTo(labels("you always do this"));
    }

    @Example
    void saysThatItReadsEnglishOnly() {
        assertThat(List.of(
                        "Du hörst mir nie zu, und das weißt du auch ganz genau.",
                        "Nunca me escuchas cuando te hablo, y siempre es lo mismo.",
                        "\u0623\u0646\u062a \u0644\u0627 \u062a\u0633\u0645\u0639\u0646\u064a \u0623\u0628\u062f\u0627",
                        "\u4f60\u4ece\u6765\u4e0d\u542c\u6211\u8bf4\u8bdd"))
                .allSatisfy(text -> {
                    assertThat(COACH.read(text, Relation.PARTNER).english()).isFalse();
                    assertSound(COACH, text, Relation.PARTNER);
                });
    }

    private static List<Problem> labels(String text) {
        return COACH.read(text, Relation.PARTNER).marks().stream()
                .map(Mark::problem)
                .distinct()
                .toList();
    }

    @Provide
    Arbitrary<String> hard() {
        return Arbitraries.of(HARD).flatMap(text -> Arbitraries.of(text, text.toUpperCase(Locale.ROOT)));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.strings().withCharRange('\0', '\uffff').ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> chat() {
        return Arbitraries.of(
                        "you",
                        "u",
                        "ur",
                        "never",
                        "alwayz",
                        "dont",
                        "don't",
                        "don\u2019t",
                        "listen",
                        "to",
                        "me",
                        "I",
                        "feel",
                        "like",
                        "if",
                        "sorry",
                        "but",
                        "whatever",
                        "fine",
                        "hate",
                        "\"",
                        "\u201c",
                        "\u201d",
                        "(",
                        ")",
                        "...",
                        "!",
                        "?",
                        "\n",
                        "\ud83d\ude02",
                        "\u200d",
                        "\ud83d",
                        "@sam",
                        "http://x.y",
                        "3:30",
                        "because",
                        "leave",
                        "said",
                        "he",
                        "wouldn't've",
                        "ALWAYS",
                        "soooo",
                        "\u05d0\u05d1")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
