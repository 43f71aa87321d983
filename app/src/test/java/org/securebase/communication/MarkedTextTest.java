package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.securebase.coach.Credit;
import org.securebase.coach.Evidence;
import org.securebase.coach.Mark;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.Reading;
import org.securebase.coach.Severity;
import org.securebase.coach.Span;

class MarkedTextTest {
    private static final Evidence RULE = new Evidence.ByRule("A_RULE");

    @Test
    void eachMarkHasItsLetterWhereItEndsAndWhatHelpsHasATick() {
        assertThat(MarkedText.of("aabbcc", reading(List.of(mark(0, 2, Problem.DEMAND)), List.of(credit(4, 6)))))
                .containsExactly(
                        new Piece("aa", "hurt", List.of("A")),
                        new Piece("bb", "", List.of()),
                        new Piece("cc", "good", List.of("✓")));
    }

    @Test
    void marksThatOverlapAreDrawnTogetherAndEndApart() {
        List<Mark> marks = List.of(mark(0, 4, Problem.THREAT), mark(2, 6, Problem.MAY_LAND_HARD));
        assertThat(MarkedText.of("abcdefg", reading(marks, List.of())))
                .containsExactly(
                        new Piece("ab", "hurt", List.of()),
                        new Piece("cd", "hurt unsure", List.of("A")),
                        new Piece("ef", "unsure", List.of("B")),
                        new Piece("g", "", List.of()));
    }

    @Property(tries = 200)
    void joinedThePiecesAreTheTextHoweverItIsMarked(
            @ForAll @StringLength(min = 8, max = 60) String text,
            @ForAll @IntRange(max = 3) int from,
            @ForAll @IntRange(min = 1, max = 4) int length) {
        Reading reading = reading(
                List.of(mark(from, from + length, Problem.GUILT), mark(from, text.length(), Problem.PROTEST)),
                List.of(credit(1, text.length() - 1)));
        assertThat(MarkedText.of(text, reading).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(List.of(MarkedText.letter(0), MarkedText.letter(25), MarkedText.letter(26), MarkedText.letter(702)))
                .containsExactly("A", "Z", "AA", "AAA");
    }

    private static Mark mark(int start, int end, Problem problem) {
        return new Mark(new Span(start, end), problem, Severity.CLEAR, "Why.", RULE);
    }

    private static Credit credit(int start, int end) {
        return new Credit(new Span(start, end), Merit.NEED, "Why.", RULE);
    }

    private static Reading reading(List<Mark> marks, List<Credit> credits) {
        return new Reading(Set.of(), marks, credits, List.of(), "Tone.", true);
    }
}
