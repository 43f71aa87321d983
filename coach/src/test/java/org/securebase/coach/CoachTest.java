package org.securebase.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoachTest {
    private static final Coach COACH = Coach.english();

    @Test
    void marksWhatHurtsAndCreditsWhatHelps() {
        String text = "I felt lonely last night. You never call me!";
        Reading reading = COACH.read(text, Relation.PARTNER);
        assertThat(reading.marks()).extracting(Mark::problem).containsExactly(Problem.ABSOLUTE);
        assertThat(reading.marks().get(0).span().of(text)).startsWith("You never call");
        assertThat(reading.marks().get(0).evidence()).isInstanceOf(Evidence.ByRule.class);
        assertThat(reading.credits()).extracting(Credit::merit).containsExactly(Merit.FEELING);
        assertThat(reading.tone()).isNotBlank();
        assertThat(reading.english()).isTrue();
    }

    @Test
    void readsTheWayPeopleText() {
        String text = "ffs ur always late nd u dont even care";
        assertThat(COACH.read(text, Relation.FRIEND).marks())
                .extracting(mark -> mark.span().of(text))
                .containsExactly("ur always late", "u dont even care");
    }

    @Test
    void marksWholeWords() {
        String text = "I feel like you don't listen";
        assertThat(COACH.read(text, Relation.PARTNER).marks())
                .extracting(mark -> mark.span().of(text))
                .containsExactly("I feel like you don't");
    }

    @Test
    void takesShoutingHarder() {
        assertThat(severity("You never listen.")).isLessThan(severity("YOU NEVER LISTEN."));
    }

    @Test
    void creditsNoApologyThatTakesItselfBack() {
        Reading reading = COACH.read("I'm sorry I shouted but you made me.", Relation.PARTNER);
        assertThat(reading.marks()).extracting(Mark::problem).contains(Problem.NON_APOLOGY);
        assertThat(reading.credits()).isEmpty();
    }

    @Test
    void leavesCoachingToHelpWhenWordsSoundLikeDanger() {
        Reading reading = COACH.read("You never listen. You'd all be better off without me.", Relation.PARTNER);
        assertThat(reading.concerns()).containsExactly(Concern.SELF_HARM);
        assertThat(reading.marks()).isEmpty();
        assertThat(reading.credits()).isEmpty();
        assertThat(reading.rewordings()).isEmpty();
    }

    @Test
    void saysConcernsInTheirOwnOrderEachTime() {
        Set<Concern> mixed = new LinkedHashSet<>(List.of(Concern.COERCION, Concern.SELF_HARM, Concern.VIOLENCE));
        assertThat(new Reading(mixed, List.of(), List.of(), List.of(), "", true).concerns())
                .containsExactly(Concern.values());
    }

    @Test
    void twoMarksOnOneStretchAreOneStretch() {
        List<Mark> marks = Stream.of(Problem.THREAT, Problem.DEMAND)
                .map(problem -> new Mark(new Span(0, 4), problem, Severity.MILD, "", new Evidence.ByRule("x")))
                .toList();
        assertThat(new Reading(Set.of(), marks, List.of(), List.of(), "", true).markedStretches())
                .isEqualTo(1);
    }

    @Test
    void believesNoRuleWhereTheSecondOpinionIsSureThatNothingHurts() {
        String text = "You never call me.";
        Coach sure = COACH.asking(
                (passage, relation) -> new SecondOpinion.Opinion(List.of(), List.of(), SecondOpinion.Belief.HARMLESS));
        assertThat(COACH.read(text, Relation.FRIEND).marks()).isNotEmpty();
        assertThat(sure.read(text, Relation.FRIEND).marks()).isEmpty();
    }

    @Test
    void listensToASecondOpinion() {
        Mark heavy = new Mark(
                new Span(0, 4),
                Problem.MAY_LAND_HARD,
                Severity.MILD,
                "why",
                new Evidence.ByModel(0.7, List.of("fine")));
        Coach two = COACH.asking((passage, relation) -> new SecondOpinion.Opinion(List.of(heavy), List.of()));
        assertThat(two.read("Fine, so be it.", Relation.PARTNER).marks()).containsExactly(heavy);
    }

    /** The second opinion speaks of whole sentences; the rule knows which words, and why. */
    @Test
    void aRulesWordsWinOverTheSecondOpinionsOfTheSameLabel() {
        String text = "You never listen to me, and the soup is cold.";
        List<Mark> alone = COACH.read(text, Relation.PARTNER).marks();
        Coach two = COACH.asking(
                (passage, relation) -> new SecondOpinion.Opinion(List.of(opinion(Problem.ABSOLUTE, text)), List.of()));
        assertThat(alone).anyMatch(mark -> mark.problem() == Problem.ABSOLUTE);
        assertThat(two.read(text, Relation.PARTNER).marks()).isEqualTo(alone);
    }

    @Test
    void thatSomethingMayLandHardIsNotSaidOfWhatHasANameAlready() {
        String text = "You never listen to me, and the soup is cold.";
        Coach two = COACH.asking((passage, relation) ->
                new SecondOpinion.Opinion(List.of(opinion(Problem.MAY_LAND_HARD, text)), List.of()));
        assertThat(two.read(text, Relation.PARTNER).marks())
                .isEqualTo(COACH.read(text, Relation.PARTNER).marks());
    }

    private static Mark opinion(Problem problem, String text) {
        return new Mark(
                new Span(0, text.length()),
                problem,
                Severity.CLEAR,
                "why",
                new Evidence.ByModel(0.9, List.of("never")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nunca me llamas cuando llegas tarde y siempre tengo que esperar",
                "Tu ne m'appelles jamais quand tu es en retard",
                "Du rufst mich nie an, wenn du zu spät bist",
                "Non mi chiami mai quando sei in ritardo, perché?",
                "Você nunca me liga quando chega tarde, e eu fico preocupada",
                "Je belt me nooit als je te laat bent en ik wacht altijd",
                "Nigdy do mnie nie dzwonisz, kiedy się spóźniasz",
                "Beni hiç aramıyorsun, her zaman geç kalıyorsun ama neden",
                "Du ringer aldrig när du är sen och jag väntar alltid",
                "Ты никогда мне не звонишь",
                "أنت لا تتصل بي أبدا",
                "אתה אף פעם לא מתקשר אליי",
                "你从来不给我打电话",
                "तुम मुझे कभी फ़ोन नहीं करते"
            })
    void saysThatItReadsEnglishOnly(String text) {
        Reading reading = COACH.read(text, Relation.PARTNER);
        assertThat(reading.english()).isFalse();
        assertThat(reading.tone()).contains("English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "",
                "  ",
                "Anaïs?",
                "lol 😂😂",
                "ur mum rang",
                "Haibo Chiefs!!",
                "eish R22 to Park Station now",
                "ciao bella x",
                "la la la la la",
                "C'est la vie, as they say, and we move on",
                "Dinner: spag bol, tiramisu, prosecco"
            })
    void takesShortAndMixedTextsForEnglish(String text) {
        assertThat(COACH.read(text, Relation.FRIEND).english()).isTrue();
    }

    private static Severity severity(String text) {
        return COACH.read(text, Relation.PARTNER).marks().get(0).severity();
    }
}
