package org.securebase.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.coach.Rewording.Part;
import org.securebase.coach.Rewording.Slot;
import org.securebase.coach.SecondOpinion.Belief;
import org.securebase.coach.rules.RuleBook;

class RewordingTest {
    private static final Coach COACH = Coach.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "You never call me when you're late. # you don't call me when you're late",
                "ur always late # you're late",
                "YOU NEVER LISTEN TO ME # you don't listen to me",
                "You never even once told me about Sam, it's mad # you didn't tell me about Sam",
                "You've never asked how I was # you haven't asked how I was",
                "Why do you always leave the pan in the sink? # you leave the pan in the sink",
                "You're never at home on Fridays # you're not at home on Fridays",
                "You are never there for me # you're not there for me"
            })
    void tellsWhatHappenedInTheWritersOwnWords(String text, String event) {
        assertThat(gap(text, Slot.EVENT)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"You need to apologise to my sister. # apologise to my sister", "answer me right now # answer me"})
    void asksForWhatWasOrdered(String text, String request) {
        assertThat(gap(text, Slot.REQUEST)).isEqualTo(request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"You never bloody do. # 1", "You never do shit around here # 1", "You always have to be right # 1"
            })
    void suggestsWhereTheGrammarDoesNotAllowIt(String text, int marks) {
        assertThat(COACH.read(text, Relation.PARTNER).marks()).hasSize(marks);
        assertThat(gap(text, Slot.EVENT)).isEqualTo("this happens");
    }

    @Test
    void goesOnInsideASentence() {
        String text = "I love you but you never call me";
        Rewording rewording = COACH.read(text, Relation.PARTNER).rewordings().get(0);
        assertThat(rewording.span().of(text)).isEqualTo("you never call me");
        assertThat(rewording.text()).startsWith("when you don't call me, I feel");
    }

    /** Without a comma or an "and" before it, and after an "if", a mark is no clause that could be taken out. */
    @ParameterizedTest
    @ValueSource(strings = {"Of course you never call me", "If I wait, you never call me"})
    void takesTheWholeSentenceWhereAMarkIsNoClause(String text) {
        Rewording rewording = COACH.read(text, Relation.PARTNER).rewordings().get(0);
        assertThat(rewording.span().of(text)).isEqualTo(text);
        assertThat(rewording.text()).startsWith("When you don't call me, I feel");
    }

    @Test
    void isSoberWhereThereIsDistance() {
        assertThat(COACH.read("You never reply.", Relation.COLLEAGUE)
                        .rewordings()
                        .get(0)
                        .text())
                .contains("uneasy");
    }

    @Test
    void hasOneForEachKindThatIsNamed() {
        for (Problem problem : Problem.named().toList()) {
            String text = "This and that.";
            Mark mark = new Mark(new Span(0, 4), problem, Severity.CLEAR, "why", new Evidence.ByRule("X"));
            assertThat(marking(text, mark).read(text, Relation.PARTNER).rewordings())
                    .as(problem.tag())
                    .hasSize(1);
        }
    }

    /** To people who are close and to people who are not, in place of a sentence and of a clause. */
    @ParameterizedTest
    @MethodSource("broughtByRules")
    void letsPassWhatRulesBring(String id, String sentence) {
        String begins = sentence.substring(0, (sentence + "{").indexOf('{'));
        for (Relation relation : List.of(Relation.PARTNER, Relation.COLLEAGUE)) {
            assertThat(instead(id, "This and that.", 0, relation)).startsWith(begins);
            assertThat(instead(id, "I heard it, this and that.", 12, relation)).startsWithIgnoringCase(begins);
        }
    }

    private static String instead(String rule, String text, int from, Relation relation) {
        Mark mark =
                new Mark(new Span(from, from + 4), Problem.CONTEMPT, Severity.CLEAR, "why", new Evidence.ByRule(rule));
        List<Rewording> offered = marking(text, mark).read(text, relation).rewordings();
        assertThat(offered).hasSize(1);
        assertThat(offered.get(0).span().start()).isEqualTo(from);
        assertThat(offered.get(0).text()).matches(from == 0 ? "\\p{Lu}.*" : "(I\\b|\\p{Ll}).*");
        return offered.get(0).text();
    }

    static Stream<Arguments> broughtByRules() {
        return RuleBook.english().rewordings().entrySet().stream()
                .map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    /** Nothing is offered that the coach would not let pass. */
    @Test
    void raisesNoMarkAndEarnsACredit() {
        int offered = 0;
        int own = 0;
        for (Corpus.Message message : Corpus.training()) {
            for (Rewording rewording : COACH.read(message.text(), message.to()).rewordings()) {
                Reading again = COACH.read(rewording.text(), message.to());
                assertThat(again.marks()).isEmpty();
                assertThat(again.concerns()).isEmpty();
                assertThat(again.credits()).isNotEmpty();
                assertThat(rewording.text()).doesNotContain("  ").doesNotContain("{");
                offered++;
                own += rewording.text().contains("this happen") ? 0 : 1;
            }
        }
        System.out.println(
                "rewordings offered over the training messages: " + offered + ", not with a bare suggestion: " + own);
    }

    /** What happened is either told in the writer's words or left to the writer; nobody makes it up. */
    @Test
    void leavesOpenWhatOnlyTheWriterKnows() {
        Rewording own =
                COACH.read("You never call me.", Relation.PARTNER).rewordings().get(0);
        assertThat(own.isWhole()).isTrue();
        Rewording open = COACH.read("You never bloody do.", Relation.PARTNER)
                .rewordings()
                .get(0);
        assertThat(open.isWhole()).isFalse();
        assertThat(open.parts())
                .filteredOn(part -> part instanceof Part.Gap gap && gap.open())
                .containsExactly(new Part.Gap(Slot.EVENT, "this happens", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You need to stop this, and give back the money.",
                "You have to apologise to my sister and pay for the fence.",
                "You are to be home by ten, and you will hand me the phone."
            })
    void asksForNoHalfOfAnOrder(String text) {
        Reading reading = COACH.read(text, Relation.PARTNER);
        assertThat(reading.marks()).isNotEmpty();
        assertThat(reading.rewordings()).noneMatch(Rewording::isWhole);
    }

    /** Left empty, it says no feeling that the writer did not name. */
    @Test
    void leavesAGapOpenAlsoWhereThereIsDistance() {
        String text = "This and that.";
        Mark mark = new Mark(new Span(0, 4), Problem.CONTEMPT, Severity.CLEAR, "why", new Evidence.ByRule("X"));
        assertThat(marking(text, mark)
                        .read(text, Relation.COLLEAGUE)
                        .rewordings()
                        .get(0)
                        .parts())
                .contains(new Part.Gap(Slot.FEELING, "strongly", true));
    }

    @ParameterizedTest
    @CsvSource({"CONTEMPT, .8, true", "CONTEMPT, .79, false", "MAY_LAND_HARD, .99, false"})
    void saysNothingForTheWriterWhereItIsNotClearWhatWasMeant(Problem problem, double chance, boolean offered) {
        String text = "This and that.";
        Evidence evidence = new Evidence.ByModel(chance, List.of());
        Mark mark = new Mark(new Span(0, text.length()), problem, Severity.CLEAR, "why", evidence);
        assertThat(marking(text, mark).read(text, Relation.FRIEND).rewordings().isEmpty())
                .isNotEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({"UNSURE, 0, 0", "LIKELY, 1, 0", "SURE, 1, 1"})
    void takesMoreToSaySomethingForTheWriterWhereNoRuleSpeaks(Belief belief, int byRule, int byModel) {
        String text = "This and that.";
        Evidence evidence = new Evidence.ByModel(.9, List.of());
        Mark mark = new Mark(new Span(0, text.length()), Problem.CONTEMPT, Severity.CLEAR, "why", evidence);
        Coach asking = COACH.asking((passage, relation) ->
                new SecondOpinion.Opinion(passage.text().equals(text) ? List.of(mark) : List.of(), List.of(), belief));
        assertThat(asking.read("You never call me.", Relation.FRIEND).rewordings())
                .hasSize(byRule);
        Reading reading = asking.read(text, Relation.FRIEND);
        assertThat(reading.marks()).hasSize(1);
        assertThat(reading.rewordings()).hasSize(byModel);
    }

    @ParameterizedTest
    @CsvSource({"SURE, I see", "LIKELY, When you don't call me"})
    void hearsTheModelBeforeARuleThatSaysSomethingElse(Belief belief, String begins) {
        String text = "You never call me.";
        Evidence evidence = new Evidence.ByModel(.95, List.of());
        Mark mark = new Mark(new Span(0, text.length()), Problem.INVALIDATION, Severity.CLEAR, "why", evidence);
        Coach asking = COACH.asking((passage, relation) ->
                new SecondOpinion.Opinion(passage.text().equals(text) ? List.of(mark) : List.of(), List.of(), belief));
        assertThat(asking.read(text, Relation.FRIEND).rewordings())
                .singleElement()
                .satisfies(rewording -> assertThat(rewording.text()).startsWith(begins));
    }

    /** Also has this mark in this text. */
    private static Coach marking(String text, Mark mark) {
        return COACH.asking((passage, relation) ->
                new SecondOpinion.Opinion(passage.text().equals(text) ? List.of(mark) : List.of(), List.of()));
    }

    private static String gap(String text, Slot slot) {
        return COACH.read(text, Relation.PARTNER).rewordings().get(0).parts().stream()
                .filter(part -> part instanceof Part.Gap gap && gap.slot() == slot)
                .map(Part::text)
                .findFirst()
                .orElse("");
    }
}
