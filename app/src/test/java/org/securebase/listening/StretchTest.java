package org.securebase.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Heard;
import org.securebase.coach.listening.Listening;

class StretchTest {
    private static final Listening LISTENING = Listening.english();

    @Test
    void twoMovesOfOneStretchStandTogether() {
        String reply = "Of course you miss him. Ok. 🐶 You should rest";
        List<Stretch> stretches = Stretch.of(reply, heard(reply));
        assertThat(stretches.get(0))
                .isEqualTo(new Stretch("Of course you miss him", List.of(Move.REFLECTED_FEELING, Move.VALIDATED)));
        assertThat(stretches.get(0).listens()).isTrue();
        assertThat(stretches.get(stretches.size() - 1))
                .isEqualTo(new Stretch("You should rest", List.of(Move.ADVISED)));
        assertThat(stretches.get(stretches.size() - 1).listens()).isFalse();
        assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                .isEqualTo(reply);
    }

    @Test
    void theCommaBetweenTwoIsUnmarked() {
        String reply = "That sounds lonely, and of course you miss her.";
        assertThat(Stretch.of(reply, heard(reply)))
                .extracting(Stretch::text)
                .containsExactly("That sounds lonely", ", ", "and of course you miss her", ".");
    }

    @Test
    void aReplyThatDoesNothingIsOne() {
        assertThat(Stretch.of("Hm.", heard("Hm."))).containsExactly(new Stretch("Hm.", List.of()));
    }

    private static Heard heard(String reply) {
        return LISTENING.hear("The dog died.", reply);
    }
}
