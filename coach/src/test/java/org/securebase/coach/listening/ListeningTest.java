package org.securebase.coach.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.coach.Concern;
import org.securebase.coach.Move;
import org.securebase.coach.Span;

class ListeningTest {
    private static final Listening LISTENING = Listening.english();
    private static final String TOLD = "I sat in the car park for ten minutes. I don't know why I can't say no.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REFLECTED_FEELING | That sounds lonely. | That sounds lonely
                    REFLECTED_FEELING | It must have been so awkward. | It must have been so awkward
                    REFLECTED_FEELING | ur scared, arent u | ur scared
                    RESTATED | So you stayed in the car. | So you stayed in the car
                    RESTATED | Ten minutes in the car park. | Ten minutes in the car park
                    OPEN_QUESTION | Oh. What was that like? | What was that like
                    OPEN_QUESTION | tell me more | tell me more
                    CLOSED_QUESTION | Did they pay you? | Did they pay you
                    CLOSED_QUESTION | When do you start? | When do you start
                    VALIDATED | It makes sense, love. | It makes sense
                    ADVISED | You should tell them. | You should tell them
                    ADVISED | Just ring her. | Just ring her
                    MINIMISED | Don't worry, Sam. | Don't worry
                    MINIMISED | You’ll be fine | You’ll be fine
                    OWN_STORY | I failed my test and cried. | I failed my test and cried
                    """)
    void hearsWhatAReplyDoesAndWhere(Move move, String reply, String stretch) {
        Heard heard = LISTENING.hear(TOLD, reply);
        assertThat(heard.moves())
                .filteredOn(made -> made.move() == move)
                .extracting(made -> made.span().of(reply))
                .containsExactly(stretch);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REFLECTED_FEELING | I was scared of dogs once.
                    REFLECTED_FEELING | You're not alone.
                    OPEN_QUESTION | Why didn't you say so?
                    CLOSED_QUESTION | What was it like when you told her?
                    CLOSED_QUESTION | That was hard, wasn't it?
                    ADVISED | You must be tired.
                    MINIMISED | It isn't only about a dress.
                    OWN_STORY | I'm glad you told me.
                    RESTATED | I bought a car.
                    """)
    void doesNotHearWhatOnlyLooksLikeIt(Move move, String reply) {
        assertThat(LISTENING.hear(TOLD, reply).kinds()).doesNotContain(move);
    }

    @Test
    void saysConcernsAndKindsInTheirOwnOrderEachTime() {
        List<Heard.Made> moves = Stream.of(Move.OWN_STORY, Move.ADVISED, Move.VALIDATED, Move.RESTATED)
                .map(move -> new Heard.Made(new Span(0, 1), move))
                .toList();
        Heard heard = new Heard(new LinkedHashSet<>(List.of(Concern.VIOLENCE, Concern.SELF_HARM)), moves, "", true);
        assertThat(heard.kinds()).containsExactly(Move.RESTATED, Move.VALIDATED, Move.ADVISED, Move.OWN_STORY);
        assertThat(heard.concerns()).containsExactly(Concern.SELF_HARM, Concern.VIOLENCE);
    }

    @Test
    void hearsWordsOfAnotherOnlyAsTheirs() {
        assertThat(LISTENING.hear(TOLD, "She said \"you should leave\"?").kinds())
                .doesNotContain(Move.ADVISED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It's only a car park. | “It's only a car park” is meant to comfort
                    You should say no. | “You should say no” is advice
                    Same here. | “Same here” moves the talk to you
                    You sound tired. Did they pay you? | one word
                    Why didn't you ring me? | defend themselves
                    ok | Stay a little longer
                    That sounds lonely. | room to go on
                    So you stayed in the car. It makes sense. You sound tired. How was it? | now wait
                    """)
    void givesOneHintAboutWhatGotInTheWayOrIsMissing(String reply, String hint) {
        assertThat(LISTENING.hear(TOLD, reply).hint()).contains(hint);
    }

    @Test
    void putsHelpFirstAndSaysNothingElse() {
        Heard heard = LISTENING.hear(TOLD, "I want to kill myself. You should say no.");
        assertThat(heard.concerns()).contains(Concern.SELF_HARM);
        assertThat(heard.moves()).isEmpty();
        assertThat(heard.hint()).contains("people you can talk to");
    }

    @Test
    void saysThatItReadsEnglishOnly() {
        Heard heard = LISTENING.hear(TOLD, "Das ist wirklich nicht so schlimm, das wird schon wieder gut.");
        assertThat(heard.english()).isFalse();
        assertThat(heard.moves()).isEmpty();
    }

    @Property(tries = 300)
    void takesAnyTextAndMarksOnlyWhatIsThere(@ForAll String told, @ForAll String reply) {
        for (Heard.Made made : LISTENING.hear(told, reply).moves()) {
            assertThat(made.span().of(reply)).isNotBlank();
        }
    }

    @Test
    void takesVeryLongReplies() {
        for (String piece : List.of("you should ", "how ", "what is, ", "'?", "so you felt sad and ")) {
            assertThat(LISTENING.hear(piece.repeat(1000), piece.repeat(1000)).hint())
                    .isNotBlank();
        }
    }
}
