package org.securebase.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code content/help.yaml} says what it must and nothing that could not be dialled or opened. */
class HelpContentTest {

    private static final String PHONE = "[0-9][0-9 -]{2,18}";
    private static final String HOST_AND_PATH = "[a-z0-9.-]+\\.[a-z]{2,}(/[A-Za-z0-9/_-]*)?";

    private final HelpDirectory directory;

    HelpContentTest() throws IOException {
        directory = HelpDirectory.read();
    }

    @Test
    void everyCountryHasAnEmergencyNumberAndSomeoneForBothNeeds() {
        assertThat(directory.countries()).allSatisfy(country -> {
            assertThat(country.emergency()).matches("[0-9]{3}");
            assertThat(country.lines()).isNotEmpty();
        });
        assertThat(directory.countries().stream()
                        .filter(country ->
                                country.code().length() == 2 && !country.code().equals("EU")))
                .allSatisfy(country -> assertThat(country.lines())
                        .extracting(HelpLine::need)
                        .contains(HelpLine.Need.CRISIS, HelpLine.Need.VIOLENCE));
    }

    @Test
    void everyLineCanBeDialledOrOpened() {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.name()).isNotBlank();
            line.number().ifPresent(number -> assertThat(number).matches(PHONE));
            line.web().ifPresent(web -> assertThat(web).matches(HOST_AND_PATH));
            assertThat(line.source()).hasScheme("https");
        });
    }

    @Test
    void countriesAreListedOnce() {
        assertThat(directory.countries())
                .extracting(HelpInCountry::code)
                .doesNotHaveDuplicates()
                .contains("US", "GB", "IE", "CA", "AU", "NZ", "EU");
        assertThat(directory.note()).isNotBlank();
    }

    private List<HelpLine> lines() {
        return directory.countries().stream()
                .flatMap(country -> country.lines().stream())
                .toList();
    }
}
