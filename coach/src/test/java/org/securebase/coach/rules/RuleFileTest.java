package org.securebase.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;

class RuleFileTest {

    static Stream<Label> labels() {
        return Stream.concat(Problem.named(), Stream.of(Merit.values()));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void keepsTheSchemaAndItsLabel(Label label) throws Exception {
        String file = label.tag() + ".xml";
        schema().newValidator().validate(new StreamSource(open(file)));
        assertThat(RuleReader.readResource(file)).isNotEmpty().allMatch(rule -> rule.label() == label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I feel {FEELNG|hurt}.", "I feel {FEELING}.", "I feel {FEELING|hurt.", "{EVENT|This} hurt me."})
    void refusesAnotherWordingThatIsNotOfTheForm(String instead) throws Exception {
        String criticism = new String(open("criticism.xml").readAllBytes(), StandardCharsets.UTF_8);
        String file = criticism.replaceFirst("</message>", "</message><instead>" + instead + "</instead>");
        assertThatThrownBy(() -> schema().newValidator().validate(new StreamSource(new StringReader(file))))
                .hasMessageContaining("instead");
        String good = file.replace(instead, "I feel {FEELING|hurt} about it.");
        schema().newValidator().validate(new StreamSource(new StringReader(good)));
    }

    @Test
    void refusesADocumentTypeAndWithItEntitiesFromOutside() {
        String file = "<!DOCTYPE rules [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rules>&x;</rules>";
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void namesTheRuleThatBreaksTheForm() {
        assertThatThrownBy(() -> read(file("<token><exception scope='next'>x</exception></token>")))
                .hasMessage("rule R: an exception of scope next needs a skip");
        assertThatThrownBy(() -> read(file(""))).hasMessage("rule R: a pattern needs a token");
        assertThatThrownBy(() -> read(file("<phrase/>"))).hasMessage("rule R: not part of a pattern: phrase");
        assertThatThrownBy(() -> read(file("<token regexp='yes'>(</token>"))).hasMessageContaining("rule R: ");
    }

    private static String file(String pattern) {
        return "<rules><category id='C' label='absolute'><rule id='R'><pattern>" + pattern
                + "</pattern><message>m</message></rule></category></rules>";
    }

    private static List<Rule> read(String file) {
        return RuleReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(open("rules.xsd")));
    }

    private static java.io.InputStream open(String file) {
        return Objects.requireNonNull(RuleReader.class.getResourceAsStream(file), file);
    }
}
