package org.securebase.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securebase.coach.Concern;
import org.securebase.coach.Relation;
import org.securebase.coach.safety.SafetyGate;
import org.securebase.coach.text.Passage;
import org.securebase.learning.Readability;

/** What a file of disclosures must look like. */
class DisclosureContentTest {
    private final Disclosures disclosures;

    DisclosureContentTest() throws IOException {
        disclosures = new Disclosures();
    }

    @Test
    void thereAreEnoughAndEachHasAnIdOfItsOwn() {
        assertThat(disclosures.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(disclosures.all())
                .extracting(Disclosure::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
        assertThat(disclosures.all()).extracting(Disclosure::text).doesNotHaveDuplicates();
    }

    @Test
    void eachHasTwoToFourSentencesInPlainWords() {
        assertThat(disclosures.all()).allSatisfy(each -> {
            Readability reading = Readability.of("<p>" + each.text() + "</p>");
            assertThat(reading.sentences()).as(each.id()).isBetween(2, 4);
            assertThat(reading.grade()).as(each.id()).isLessThan(9);
            assertThat(each.text()).as(each.id()).doesNotContain("!").hasSizeBetween(60, 260);
        });
    }

    /** The page has a heading for each, and an export names only what the file has. */
    @Test
    void eachComesFromSomebodyWhomThePageKnows() throws IOException {
        Set<String> headings = words().keySet();
        assertThat(disclosures.all())
                .allSatisfy(each -> assertThat(headings)
                        .contains("listening.told." + each.from().replace(' ', '-')));
    }

    private static PropertyResourceBundle words() throws IOException {
        return new PropertyResourceBundle(
                DisclosureContentTest.class.getResourceAsStream("/messages/listening.properties"));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyHasSeveralThingsToTellAndTheyComeRound(Teller teller) {
        List<Disclosure> told = disclosures.all().stream().filter(teller::tells).toList();
        assertThat(told).hasSizeGreaterThanOrEqualTo(5);
        Disclosure last = told.get(told.size() - 1);
        assertThat(disclosures.after(teller, last.id())).isEqualTo(told.get(0));
        assertThat(told).contains(disclosures.after(teller, "nobody's"));
    }

    /** Nobody should meet a cry for help in a practice. That somebody is afraid of an answer is none. */
    @Test
    void noneIsAboutDanger() {
        SafetyGate gate = SafetyGate.english();
        assertThat(disclosures.all())
                .allSatisfy(each -> assertThat(gate.concerns(Passage.of(each.text()), Relation.SOMEONE))
                        .as(each.id())
                        .doesNotContain(Concern.SELF_HARM, Concern.COERCION));
    }
}
