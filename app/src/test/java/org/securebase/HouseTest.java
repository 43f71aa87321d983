package org.securebase;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house hold, and each rule is able to fail. */
class HouseTest {

    private static final String HOUSE = "org.securebase";
    /** A house in which every rule is broken once. */
    private static final String WRONG_HOUSE = "wronghouse";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_HOUSE);

    static Stream<Arguments> ourRules() {
        return rules(HOUSE);
    }

    static Stream<Arguments> rulesOfTheWrongHouse() {
        return rules(WRONG_HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ourRules")
    void holds(String words, ArchRule rule) {
        rule.because(words).check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheWrongHouse")
    void canFail(String words, ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation()).as(words).isTrue();
    }

    private static Stream<Arguments> rules(String root) {
        return new HouseRules(root).all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }
}
