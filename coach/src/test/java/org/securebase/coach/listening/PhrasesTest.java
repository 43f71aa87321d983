package org.securebase.coach.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.coach.Relation;
import org.securebase.coach.rules.Rule;
import org.securebase.coach.rules.RuleBook;
import org.securebase.coach.rules.RuleReader;
import org.securebase.coach.text.Passage;

/** Every phrase is found where its file says so, on the words it says, and not where its file says not. */
class PhrasesTest {

    @TestFactory
    Stream<DynamicTest> eachKeepsItsWord() {
        return Phrases.rules().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertKept(rule)));
    }

    private static void assertKept(Rule rule) {
        assertThat(rule.firing())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(example -> assertThat(marked(rule, example.text()))
                        .as(example.text())
                        .contains(example.marked()));
        assertThat(rule.silent())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(text -> assertThat(marked(rule, text)).as(text).isEmpty());
    }

    private static List<String> marked(Rule rule, String text) {
        return RuleBook.of(List.of(rule)).hits(Passage.of(text), Relation.SOMEONE).stream()
                .map(hit -> hit.span().of(text))
                .toList();
    }

    @Test
    void eachHasANameOfItsOwn() {
        assertThat(Phrases.rules().map(Rule::id)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validated", "open_question", "advised", "minimised", "own_story"})
    void eachFileKeepsTheSchemaAndItsMove(String move) throws Exception {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var schema = schemas.newSchema(RuleReader.class.getResource("rules.xsd"));
        try (var file = Objects.requireNonNull(Phrases.class.getResourceAsStream(move + ".xml"))) {
            schema.newValidator().validate(new StreamSource(file));
        }
        assertThat(Phrases.rules().filter(rule -> rule.label().tag().equals(move)))
                .isNotEmpty();
    }
}
