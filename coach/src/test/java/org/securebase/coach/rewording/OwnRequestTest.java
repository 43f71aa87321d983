package org.securebase.coach.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;

class OwnRequestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ring my mum right now. # ring my mum",
                "You need to ring my mum. # ring my mum",
                "Do the dishes. # do the dishes",
                "You will give the ring back this weekend. # give the ring back this weekend",
                "Ma, you're to stop sending Femi my salary. # stop sending Femi my salary",
                "Kindly move the skip by noon. # move the skip by noon",
                "So please just sit down. # sit down",
                "I want you to tell her. # tell her",
                "You'll have to move the car. # move the car",
                "Look after your brother. # look after your brother",
                "You will not go out like that. # not go out like that",
                "Don't talk to me like that again. # not talk to me like that"
            })
    void asksForWhatIsOrdered(String order, String request) {
        assertThat(asked(order)).isEqualTo(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you think that bag will walk upstairs?",
                "Don't you dare.",
                "You are coming on Sunday.",
                "Told you already.",
                "You've something to say about the money, you come here.",
                "Yes or no.",
                "They want you to ring.",
                "You must be joking.",
                "You'll get nothing from me till you leave.",
                "Sit down, eat",
                "You'll come down, you'll sit at this table.",
                "Wear a suit and cut the beard, and sit where I put you.",
                "From Monday she's in bed by seven.",
                "Now."
            })
    void asksForNothingWhereTheGrammarDoesNotAllowIt(String sentence) {
        assertThat(asked(sentence)).isEmpty();
    }

    private static String asked(String text) {
        Sentence sentence = Passage.of(text).sentences().get(0);
        return OwnRequest.of(sentence, 0, sentence.size());
    }
}
