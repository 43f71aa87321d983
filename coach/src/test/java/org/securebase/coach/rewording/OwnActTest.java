package org.securebase.coach.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;

class OwnActTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "You hoovered at eight so I'd feel bad. # you hoovered at eight",
                "Sam, you told the girl at the desk because you wanted me to hear. # you told the girl at the desk"
            })
    void leavesOutTheReason(String text, String act) {
        assertThat(told(text)).isEqualTo(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You hoped I'd go so you could stay.",
                "You parked there.",
                "You came so late because you hate me.",
                "You said so.",
                "You parked there so I'd miss it and you took my keys.",
                "You parked there, and you laughed, so I left.",
                "You always do it so I look mean.",
                "He parked there so I'd miss it.",
                "You"
            })
    void isEmptyWhereNothingWasSeenOrNoReasonIsTold(String text) {
        assertThat(told(text)).isEmpty();
    }

    private static String told(String text) {
        Sentence sentence = Passage.of(text).sentences().get(0);
        return OwnAct.of(sentence, 0, sentence.size());
    }
}
