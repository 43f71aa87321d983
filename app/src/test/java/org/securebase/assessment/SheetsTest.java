package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.securebase.people.Relation;

/** Several people in one sitting, and how long it lasts. */
class SheetsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Sheet SAM = AnySheets.longest("Sam", 1);

    @Test
    void whoIsStillUnansweredIsReplacedRatherThanJoined() {
        Sheets mistaken = Sheets.begin(Sheet.about(Relation.FRIEND, "Smam", 9), NOW);
        Sheets mended = mistaken.plus(Sheet.about(Relation.PARTNER, "Sam", 4), NOW);
        assertThat(mended.all()).containsExactly(Sheet.about(Relation.PARTNER, "Sam", 9));
    }

    @Test
    void sixFitAndASeventhDoesNot() {
        Sheets sheets = Sheets.begin(SAM, NOW);
        for (int number = 2; number <= Sheets.LIMIT; number++) {
            sheets = sheets.plus(SAM, NOW);
            assertThat(sheets.number()).isEqualTo(number);
        }
        Sheets full = sheets;
        assertThat(full.full()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> full.plus(SAM, NOW));
    }

    @Test
    void endsADayAfterTheLastTouchUnlessKept() {
        Sheets sheets = Sheets.begin(SAM, NOW);
        assertThat(sheets.isOver(NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(sheets.isOver(NOW.plus(Duration.ofHours(24)).plusSeconds(1))).isTrue();
        Sheets touched = sheets.with(SAM.back(), NOW.plus(Duration.ofHours(20)));
        assertThat(touched.isOver(NOW.plus(Duration.ofHours(40)))).isFalse();
    }

    @Test
    void keptItEndsAfterSevenDaysWhateverHappensInBetween() {
        Sheets kept = Sheets.begin(SAM, NOW).kept(NOW);
        assertThat(kept.isOver(NOW.plus(Duration.ofDays(7)))).isFalse();
        Sheets touched = kept.with(SAM.back(), NOW.plus(Duration.ofDays(6)));
        assertThat(touched.isOver(NOW.plus(Duration.ofDays(7)).plusSeconds(1))).isTrue();
    }

    @Test
    void onlyNumbersThatAreThereAreFound() {
        Sheets sheets = Sheets.begin(SAM, NOW);
        assertThat(sheets.numbered(1)).contains(SAM);
        assertThat(sheets.numbered(0)).isEmpty();
        assertThat(sheets.numbered(2)).isEmpty();
    }
}
