package org.securebase.coach.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;

class OwnEventTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "You never call me. # you don't call me",
                "You're always late. # you're late",
                "You've never once thanked me. # you haven't thanked me",
                "You never called me. # you didn't call me"
            })
    void makesOneEventOfNeverAndAlways(String text, String event) {
        assertThat(told(text)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You never do.",
                "You're always the same.",
                "You were always a hard-hearted boy.",
                "You never come unless there's food in it.",
                "You always have to win."
            })
    void tellsNothingWhereItWouldJudgeOrSayTooMuch(String text) {
        assertThat(told(text)).isEmpty();
    }

    private static String told(String text) {
        Sentence sentence = Passage.of(text).sentences().get(0);
        return OwnEvent.of(sentence, 0, sentence.size());
    }
}
