package org.securebase.coach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securebase.coach.text.Passage;

class WordKindTest {
    @Test
    void feelingsAndJudgementsAreToldApart() {
        assertThat(kinds("I feel gloomy.")).containsExactly("i", "feel", "FEELING", ".");
        assertThat(kinds("I feel used.")).containsExactly("i", "feel", "JUDGEMENT", ".");
    }

    @Test
    void otherWordsStandForTheirPartOfSpeech() {
        assertThat(kinds("You slowly xqzt")).startsWith("you", "RB").endsWith("?");
    }

    private static List<String> kinds(String text) {
        return Passage.of(text).sentences().get(0).tokens().stream()
                .map(WordKind::of)
                .toList();
    }
}
