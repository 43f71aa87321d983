package org.securebase.coach;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.coach.SecondOpinion.Opinion;

/** What the properties rest on would notice a coach that is not sound. */
class SoundnessTest {
    private static final Coach COACH = Coach.english();
    private static final String TEXT = "Fine \uD83D\uDE02 see you";

    @Test
    void passesTheCoachAsItIs() {
        assertThatCode(() -> Soundness.assertSound(COACH, TEXT, Relation.PARTNER))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0, 99", "0, 6", "6, 9"})
    void refusesASpanThatEndsOutsideOrCutsACharacter(int start, int end) {
        Coach unsound = COACH.asking((passage, relation) -> new Opinion(List.of(mark(start, end)), List.of()));
        assertUnsound(unsound);
    }

    @Test
    void refusesAnAnswerThatIsAnotherOneTheSecondTime() {
        AtomicInteger time = new AtomicInteger();
        assertUnsound(COACH.asking(
                (passage, relation) -> new Opinion(List.of(mark(0, time.incrementAndGet())), List.of())));
    }

    private static void assertUnsound(Coach coach) {
        assertThatThrownBy(() -> Soundness.assertSound(coach, TEXT, Relation.PARTNER))
                .isInstanceOf(AssertionError.class);
    }

    private static Mark mark(int start, int end) {
        return new Mark(
                new Span(start, end), Problem.ABSOLUTE, Severity.MILD, "why", new Evidence.ByModel(.9, List.of()));
    }
}
