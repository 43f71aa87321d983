package org.securebase.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The faults that were planted in a small file are found, and what only looks like one isn't. */
class RuleLintTest {
    private static final RuleBook PLANTED = planted();

    @Test
    void findsRulesThatFireOnNothingButTheirOwnExamples() {
        assertThat(neverFiring()).containsExactly("LAZY", "ANTEDILUVIAN");
    }

    @Test
    void aTextInWhichARuleFiresAcquitsIt() {
        assertThat(neverFiring("Good morning.", "You antediluvian old thing.")).containsExactly("LAZY");
    }

    @Test
    void wordsThatAreOnlyReportedAreNoFiring() {
        assertThat(neverFiring("She told me you antediluvian man.", "\"You antediluvian man.\""))
                .contains("ANTEDILUVIAN");
    }

    @Test
    void findsRulesOfWhichNeitherFiresWithoutTheOther() {
        assertThat(alwaysTogether())
                .containsExactly("SELFISH = SELFISH_AGAIN, 3 times", "WHATEVER_YOU + WHATEVER_SAID, 3 times");
    }

    @Test
    void oneTextInWhichOneFiresAlonePartsThem() {
        assertThat(alwaysTogether("You two are not selfish.")).containsExactly("WHATEVER_YOU + WHATEVER_SAID, 3 times");
    }

    @Test
    void elsewhereInTheSameTextIsNotTogether() {
        assertThat(alwaysTogether("You are selfish. You both are really selfish."))
                .containsExactly("WHATEVER_YOU + WHATEVER_SAID, 3 times");
    }

    @Test
    void countsEveryTimeInATextButATextThatComesAgainOnce() {
        String text = "You are selfish, you are so selfish.";
        assertThat(alwaysTogether(text, text)).contains("SELFISH = SELFISH_AGAIN, 5 times");
        assertThat(alwaysTogether(Collections.nCopies(9, "So long.").toArray(String[]::new)))
                .noneMatch(pair -> pair.startsWith("TWICE"));
        assertThat(alwaysTogether("So long, my dear.")).contains("TWICE = TWICE_AGAIN, 3 times");
    }

    @Test
    void noTwoRulesOfTheLibraryAreOneAsFarAsTheirExamplesTell() {
        assertThat(RuleLint.of(RuleBook.english(), List.of()).alwaysTogether()).noneMatch(RuleLint.Pair::isDuplicate);
    }

    private static List<String> neverFiring(String... texts) {
        return RuleLint.of(PLANTED, List.of(texts)).neverFiring().stream()
                .map(Rule::id)
                .toList();
    }

    private static List<String> alwaysTogether(String... texts) {
        Stream<RuleLint.Pair> pairs = RuleLint.of(PLANTED, List.of(texts)).alwaysTogether().stream();
        return pairs.map(RuleLintTest::told).toList();
    }

    private static String told(RuleLint.Pair pair) {
        return pair.first().id() + (pair.isDuplicate() ? " = " : " + ")
                + pair.second().id() + ", " + pair.times() + " times";
    }

    private static RuleBook planted() {
        try (InputStream file = Objects.requireNonNull(RuleLintTest.class.getResourceAsStream("planted.xml"))) {
            return RuleBook.of(RuleReader.read(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
