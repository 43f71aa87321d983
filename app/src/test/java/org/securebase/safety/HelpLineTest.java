package org.securebase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpLineTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 24);

    @Test
    void isTrustedForAYearToTheDay() {
        HelpLine line = line(Optional.of("116 123"));
        assertThat(line.isTrustedOn(CHECKED)).isTrue();
        assertThat(line.isTrustedOn(LocalDate.of(2027, 11, 24))).isTrue();
        assertThat(line.isTrustedOn(LocalDate.of(2027, 11, 25))).isFalse();
    }

    @Test
    void mustBeReachableInSomeWay() {
        assertThatThrownBy(() -> line(Optional.empty())).hasMessageContaining("A line");
    }

    private static HelpLine line(Optional<String> number) {
        return new HelpLine(
                "A line",
                HelpLine.Need.CRISIS,
                number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CHECKED,
                URI.create("https://example.org/"));
    }
}
