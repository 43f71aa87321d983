package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    WHEN  | When the dishes wait all night. | the dishes wait all night
                    WHEN  | You came home at ten            | you came home at ten
                    WHEN  | Sam came home at ten            | Sam came home at ten
                    WHEN  | whenever it rains               | whenever it rains
                    FEEL  | I’m tired!                      | tired
                    FEEL  | i feel tired and low ...        | tired and low
                    NEED  | because I need rest             | rest
                    ASK   | Could we please talk?           | talk
                    DO    | I’ll go for a walk              | go for a walk
                    SAID  | You forgot.                     | You forgot.
                    SAID  | You said I never help           | I never help
                    SAID  | you said that I’m late.         | I’m late.
                    SAID  | You said: “You forgot.”         | You forgot.
                    SAID  | You said, "you forgot"          | you forgot
                    SAID  | ‘You didn’t call’.              | You didn’t call
                    SAID  | “Now” and “never”               | “Now” and “never”
                    SAID  | You said you would call         | You said you would call
                    SAID  | “”                              | ''
                    WISH  | I’d like to hear it sooner.     | to hear it sooner
                    """)
    void whatTheFormSaysAlreadyIsTakenOut(SayPart part, String typed, String clause) {
        assertThat(Clause.of(part, typed)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "talk tonight,Could we talk tonight?",
        "could you text me,Could you text me?",
        "will we walk,Will we walk?"
    })
    void aRequestIsAQuestion(String clause, String question) {
        assertThat(Clause.question(clause, "Could we " + clause + "?")).isEqualTo(question);
    }
}
