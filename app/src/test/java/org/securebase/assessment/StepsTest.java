package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.securebase.assessment.Step.Aim;
import org.securebase.people.Relation;

class StepsTest {

    private static final Map<Aim, Set<String>> KINDS = Map.of(
            Aim.ANXIETY, Set.of("soothing", "own-goals", "reality-check", "say-it"),
            Aim.AVOIDANCE, Set.of("low-demand", "openness", "leaning"),
            Aim.BOTH, Set.of("soothing", "openness", "reality-check"),
            Aim.SECURE, Set.of("keep", "give"));

    private final Steps steps;

    StepsTest() throws IOException {
        steps = new Steps();
    }

    @Test
    void theFileHasEverythingThatAStepNeeds() {
        assertThat(steps.all()).extracting(Step::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(steps.all()).allSatisfy(step -> {
            assertThat(KINDS.get(step.aim())).as(step.id()).contains(step.kind());
            assertThat(step.title()).isNotBlank().hasSizeLessThan(45);
            assertThat(step.text().split(" ").length).as(step.id()).isBetween(10, 60);
            assertThat(step.ifThen())
                    .as(step.id())
                    .startsWith("If ")
                    .contains(", then I ")
                    .containsPattern("\\.[\"”]?$");
            assertThat(step.why()).isNotBlank();
            assertThat(step.source()).as(step.id()).containsPattern("(19|20)\\d\\d, ");
        });
    }

    @Test
    void everyKindSuitsEveryRelationThatTheRuleMayMeet() {
        assertThat(Relation.values())
                .allSatisfy(relation -> assertThat(steps.all().stream()
                                .filter(step -> !step.notFor().contains(relation))
                                .map(step -> step.aim() + " " + step.kind())
                                .collect(Collectors.toSet()))
                        .contains(
                                "ANXIETY soothing",
                                "ANXIETY own-goals",
                                "ANXIETY reality-check",
                                "AVOIDANCE low-demand",
                                "AVOIDANCE openness",
                                "BOTH soothing",
                                "SECURE keep",
                                "SECURE give"));
    }

    @Test
    void soothesAndTurnsToOnesOwnGoalsWhenWorryIsFarAbove() {
        assertThat(kinds(Cast.WORRIED)).containsExactly("ANXIETY soothing", "ANXIETY own-goals");
    }

    @Test
    void checksTheStoryWhenWorryIsAbove() {
        assertThat(kinds(Cast.answering(Relation.PARTNER, "", .9, -1)))
                .containsExactly("ANXIETY own-goals", "ANXIETY reality-check");
    }

    @Test
    void asksForLittleWhenDistanceIsFarAbove() {
        Sheet farAway = Cast.filled(
                Relation.FATHER,
                "",
                statement -> Cast.typical(statement, statement.dimension() == Dimension.AVOIDANCE ? 3 : -1));
        assertThat(kinds(farAway)).containsExactly("AVOIDANCE low-demand", "AVOIDANCE low-demand");
        assertThat(chosen(farAway)).doesNotHaveDuplicates();
    }

    @Test
    void opensALittleWhenDistanceIsAbove() {
        assertThat(kinds(Cast.answering(Relation.FRIEND, "", -1, .9)))
                .containsExactly("AVOIDANCE low-demand", "AVOIDANCE openness");
    }

    @Test
    void steadiesFirstWhenBothAreAbove() {
        assertThat(chosen(Cast.TORN).get(0).id()).isEqualTo("steady-then-hello");
        assertThat(chosen(Cast.TORN).get(1).aim()).isIn(Aim.ANXIETY, Aim.AVOIDANCE);
    }

    @Test
    void keepsAndGivesOnSecureGround() {
        assertThat(kinds(Cast.STEADY)).containsExactly("SECURE keep", "SECURE give");
    }

    @Test
    void isGentleNearTheMiddle() {
        assertThat(kinds(Cast.NEAR_THE_LINE)).containsExactly("ANXIETY soothing", "SECURE keep");
        assertThat(chosen(Cast.NEAR_THE_LINE).get(0).id()).isEqualTo("ten-breaths");
    }

    @Property(tries = 150)
    void alwaysTwoThatDifferAndSuit(
            @ForAll Relation relation,
            @ForAll @DoubleRange(min = -3, max = 3) double anxiety,
            @ForAll @DoubleRange(min = -3, max = 3) double avoidance) {
        List<Step> chosen = chosen(Cast.answering(relation, "", anxiety, avoidance));
        assertThat(chosen).hasSize(2).doesNotHaveDuplicates();
        assertThat(chosen).noneMatch(step -> step.notFor().contains(relation));
    }

    @Test
    void neverTheAnxietyStepsForOneWhoIsOnlyDistant() {
        assertThat(Arrays.stream(Relation.values())
                        .flatMap(relation -> chosen(Cast.answering(relation, "", -1.5, 1.5)).stream()))
                .allMatch(step -> step.aim() == Aim.AVOIDANCE);
    }

    private List<String> kinds(Sheet sheet) {
        return chosen(sheet).stream()
                .map(step -> step.aim() + " " + step.kind())
                .toList();
    }

    private List<Step> chosen(Sheet sheet) {
        return steps.chosenFor(Cast.reading(sheet));
    }
}
