package org.securebase.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.securebase.coach.Concern;
import org.securebase.coach.Relation;
import org.securebase.coach.safety.SafetyGate;
import org.securebase.coach.text.Passage;

/** Every rule fires where its file says it does, on the words it says, and is silent where its file says so. */
class RuleExamplesTest {
    private static final List<Rule> RULES = Stream.of(RuleBook.english(), RuleBook.named("safety"))
            .flatMap(book -> book.rules().stream())
            .toList();

    @TestFactory
    Stream<DynamicTest> keepsItsWord() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertKept(rule)));
    }

    @Test
    void hasAnIdThatNoOtherRuleHas() {
        assertThat(RULES.stream().map(Rule::id)).doesNotHaveDuplicates().hasSizeGreaterThan(24);
    }

    private static void assertKept(Rule rule) {
        assertThat(rule.firing()).as("texts in which it fires").hasSizeGreaterThanOrEqualTo(2);
        assertThat(rule.silent()).as("texts in which it is silent").hasSizeGreaterThanOrEqualTo(2);
        assertThat(rule.why()).isNotBlank();
        rule.firing().forEach(example -> assertFires(rule, example));
        rule.silent().forEach(text -> assertThat(marked(rule, text)).as(text).isEmpty());
    }

    private static void assertFires(Rule rule, Rule.Example example) {
        List<String> marked = marked(rule, example.text());
        if (example.marked().isEmpty()) {
            assertThat(marked).as(example.text()).isNotEmpty();
        } else {
            assertThat(marked).as(example.text()).contains(example.marked());
        }
    }

    private static List<String> marked(Rule rule, String text) {
        Relation relation = rule.relations().stream().findFirst().orElse(Relation.SOMEONE);
        Passage passage = Passage.of(text);
        return heard(passage, RuleBook.of(List.of(rule)).hits(passage, relation)).stream()
                .map(hit -> hit.span().of(text))
                .toList();
    }

    private static List<Hit> heard(Passage passage, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.rule().label() instanceof Concern
                        ? SafetyGate.isGrave(passage, hit)
                        : AddresseeGuard.isHeard(passage, hit))
                .toList();
    }
}
