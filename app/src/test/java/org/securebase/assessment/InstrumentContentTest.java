package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.securebase.learning.Readability;

/** The statements that ship: their form, their balance, and their plainness. */
class InstrumentContentTest {
    private static final Instrument INSTRUMENT = AnySheets.INSTRUMENT;
    private static final Map<Dimension, Set<String>> FACETS = Map.of(
            Dimension.ANXIETY, Set.of("worry", "longing", "protest"),
            Dimension.AVOIDANCE, Set.of("closeness", "openness", "leaning"));

    /** A child of eleven is in the sixth year of school. */
    private static final double GRADE_LIMIT = 6;

    private static final int WORDS_LIMIT = 14;
    private static final int SHARED_WORDS_LIMIT = 4;
    /** Twelve are asked of each at most, and enemies bar one another. */
    private static final int STATEMENTS_NEEDED = 18;

    static List<Statement> statements() {
        return INSTRUMENT.statements();
    }

    static List<Statement> of(Dimension dimension) {
        return statements().stream()
                .filter(statement -> statement.dimension() == dimension)
                .toList();
    }

    @Test
    void thereAreAtLeastFortyAndFiveAnswers() {
        assertThat(statements()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(INSTRUMENT.answers())
                .hasSize(5)
                .startsWith("Not at all like me")
                .endsWith("Very much like me")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void eachDimensionHasEnoughOfEveryFacet(Dimension dimension) {
        assertThat(of(dimension)).hasSizeGreaterThanOrEqualTo(STATEMENTS_NEEDED);
        Map<String, Long> sizes =
                of(dimension).stream().collect(Collectors.groupingBy(Statement::facet, Collectors.counting()));
        assertThat(sizes.keySet()).isEqualTo(FACETS.get(dimension));
        assertThat(sizes.values()).allMatch(size -> size >= 6);
    }

    @Test
    void aQuarterToAHalfOfAvoidanceIsReversedAndSomeOfAnxiety() {
        assertThat(reversedShare(Dimension.AVOIDANCE)).isBetween(.25, .50);
        assertThat(reversedShare(Dimension.ANXIETY)).isBetween(.10, .50);
    }

    private static double reversedShare(Dimension dimension) {
        return (double) of(dimension).stream().filter(Statement::reversed).count()
                / of(dimension).size();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isWhole(Statement statement) {
        assertThat(statement.id()).matches("[A-Z]{3}[0-9]{2}");
        assertThat(statement.text()).matches("[A-Z][^!?]*\\.").doesNotContain("  ");
        assertThat(statement.provenance())
                .containsPattern("\\((same|closest) content")
                .contains("R mirt 1.36.1");
        assertThat(statement.discrimination()).isBetween(.5, 4.0);
        assertThat(statement.thresholds()).hasSize(4).isSorted();
        assertThat(Arrays.stream(statement.thresholds())).allMatch(b -> Math.abs(b) < 4);
    }

    @Test
    void idsAndTextsComeOnce() {
        assertThat(statements()).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(statements())
                .extracting(statement -> statement.text().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isAboutThisPersonAndTheOneWhoAnswers(Statement statement) {
        assertThat(statement.text().toLowerCase(Locale.ROOT)).containsOnlyOnce("this person");
        assertThat(words(statement.text())).doesNotContain("he", "she", "him", "her", "his", "partner", "friend");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void namesEnemiesThatNameItInReturn(Statement statement) {
        Map<String, Statement> byId = new HashMap<>();
        statements().forEach(one -> byId.put(one.id(), one));
        assertThat(statement.enemies()).doesNotContain(statement.id()).isSubsetOf(byId.keySet());
        assertThat(statement.enemies())
                .allSatisfy(
                        enemy -> assertThat(byId.getOrDefault(enemy, statement).enemies())
                                .contains(statement.id()));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void twelveThatAreNoEnemiesCanBeAskedAbout(Dimension dimension) {
        List<Statement> askable = new ArrayList<>();
        for (Statement statement : of(dimension)) {
            if (askable.stream().noneMatch(one -> one.enemies().contains(statement.id()))) {
                askable.add(statement);
            }
        }
        assertThat(askable).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void noTwoShareMoreThanFourWordsInARow() {
        Map<List<String>, String> seen = new HashMap<>();
        for (Statement statement : statements()) {
            runs(statement.text())
                    .forEach(run -> assertThat(seen.putIfAbsent(run, statement.id()))
                            .as("%s in %s", run, statement.id())
                            .isIn(null, statement.id()));
        }
    }

    private static Stream<List<String>> runs(String text) {
        List<String> words = words(text);
        int length = SHARED_WORDS_LIMIT + 1;
        return IntStream.rangeClosed(0, words.size() - length).mapToObj(start -> words.subList(start, start + length));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isShort(Statement statement) {
        assertThat(words(statement.text())).hasSizeLessThanOrEqualTo(WORDS_LIMIT);
    }

    @Test
    void canBeReadByAChildOfEleven() {
        String all = statements().stream().map(Statement::text).collect(Collectors.joining("\n"));
        assertThat(Readability.of(all).grade()).isLessThanOrEqualTo(GRADE_LIMIT);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", "").split(" "));
    }

    @Test
    void agreeingWithAReversedOneMeansLess() {
        for (Statement statement : statements()) {
            assertThat(statement.keyed(Answer.HIGHEST)).isEqualTo(statement.reversed() ? 0 : 4);
            assertThat(statement.keyed(Answer.LOWEST)).isEqualTo(statement.reversed() ? 4 : 0);
            assertThat(statement.keyed(3)).isEqualTo(2);
        }
    }

    @Test
    void anInstrumentNeedsFiveAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.of("id", 1, List.of("No", "Yes"), statements()))
                .withMessageContaining("5 answers, not 2");
    }
}
