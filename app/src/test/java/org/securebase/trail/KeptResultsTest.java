package org.securebase.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.securebase.assessment.Answer;
import org.securebase.assessment.Cast;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Reading;
import org.securebase.assessment.Sheet;
import org.securebase.people.Relation;
import org.securebase.people.Someone;
import org.securebase.vault.Database;
import org.securebase.vault.Kept;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.OneVault;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RecordId;

/** Sittings in a vault, on a real SQLite and a real PostgreSQL. */
class KeptResultsTest {
    private static final Someone KIM = new Someone(Relation.FRIEND, "Kim");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 21, 30);

    private final KeptResults results = new KeptResults(Cast.INSTRUMENT);
    private final TrailData data = new TrailData(results, new LifeEvents());
    private final RecordId kim = RecordId.fresh();

    @Test
    void aResultIsScoredAsItsSheetWas() {
        Sheet sheet = Cast.answering(Relation.FRIEND, "Kim", .6, -.9);
        Sheet again = SittingResult.of(kim, NOW, sheet, Cast.INSTRUMENT).sheet(KIM, Cast.INSTRUMENT);
        assertThat(again.answers()).isEqualTo(sheet.answers());
        assertThat(Reading.of(again, Cast.INSTRUMENT).plain().first().mean())
                .isEqualTo(Reading.of(sheet, Cast.INSTRUMENT).plain().first().mean());
    }

    @Test
    void aLaterSittingGoesOnUntilItIsSurer() {
        Sheet first = Cast.answering(Relation.FRIEND, "", .6, -.9);
        Sheet later = Cast.answering(Cast.INSTRUMENT.tracking(Map.of()), Relation.FRIEND, "", .6, -.9);
        assertThat(later.answers()).hasSizeGreaterThan(first.answers().size());
        assertThat(error(later)).isLessThan(error(first)).isLessThanOrEqualTo(.35);
    }

    private static double error(Sheet sheet) {
        return Reading.of(sheet, Cast.INSTRUMENT).plain().first().standardDeviation();
    }

    @Test
    void aStatementThatIsNoLongerThereIsLeftOut() {
        List<StatementAnswer> answers = List.of(
                new StatementAnswer("WOR01", 2), new StatementAnswer("GONE7", 5), new StatementAnswer("WOR02", 0));
        assertThat(StatementAnswer.in(Cast.INSTRUMENT, answers))
                .extracting(Answer::value)
                .containsExactly(2, 0);
    }

    /** For whoever opens an export without us. */
    @Test
    void readsInWordsWhatWasAnswered() {
        List<StatementAnswer> answers = List.of(
                new StatementAnswer("WOR04", 4),
                new StatementAnswer("GONE7", 5),
                new StatementAnswer("WOR02", 0),
                new StatementAnswer("WOR01", 1943));
        assertThat(StatementAnswer.in(Cast.INSTRUMENT, answers)).hasSize(2);
        SittingResult few = new SittingResult(kim.toString(), NOW, "this", 1, 3, answers);
        assertThat(few.markdown(Cast.INSTRUMENT))
                .contains("- It scares me to think this person could drift away. Mostly like me\n")
                .contains("- GONE7 Very much like me\n", " skipped\n")
                .doesNotContain("Attachment anxiety", "WOR04");
        Sheet sheet = Cast.answering(Relation.FRIEND, "", .6, -.9);
        assertThat(SittingResult.of(kim, NOW, sheet, Cast.INSTRUMENT).markdown(Cast.INSTRUMENT))
                .containsPattern("Attachment anxiety -?\\d\\.\\d\\d \\(give or take 0\\.\\d\\d\\), avoidance ");
    }

    @Test
    void aDraftThatCannotBeGoneOnWithBeginsAnew() {
        List<StatementAnswer> enemies = List.of(new StatementAnswer("WOR01", 2), new StatementAnswer("WOR04", 2));
        Sheet sheet = new SittingDraft(kim.toString(), 4, enemies, 2, 10).sheet(KIM, Cast.INSTRUMENT);
        assertThat(sheet.untouched()).isTrue();
    }

    /** What a file held that nobody's sitting could. */
    @Test
    void aDraftWithImpossibleNumbersCanBeGoneOnWith() {
        List<StatementAnswer> one = List.of(new StatementAnswer("WOR01", 2), new StatementAnswer("KEE02", 99));
        Sheet sheet = new SittingDraft(kim.toString(), -7, one, -1, 4_000).sheet(KIM, Cast.INSTRUMENT);
        assertThat(sheet.answers()).hasSize(1);
        assertThat(sheet.at()).isZero();
    }

    @OnBothDatabases
    void aSittingIsBegunGoneOnWithAndKept(Database database) {
        OneVault vault = new OneVault(database, data);
        results.begin(SittingDraft.begun(kim, 3), vault.open());
        sitToTheEnd(vault);
        assertThat(results.drafts(kim, vault.open())).isEmpty();
        List<Kept<SittingResult>> kept = results.about(kim, vault.open());
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).value().finished()).isEqualTo(NOW);
        assertThat(kept.get(0).value().instrument()).isEqualTo(Cast.INSTRUMENT.id());
    }

    @OnBothDatabases
    void aSecondSittingAsksOtherStatements(Database database) {
        OneVault vault = new OneVault(database, data);
        for (int time = 0; time < 2; time++) {
            results.begin(SittingDraft.begun(kim, 3 + time), vault.open());
            sitToTheEnd(vault);
        }
        List<Set<String>> asked = results.about(kim, vault.open()).stream()
                .map(kept -> (Set<String>) new HashSet<>(kept.value().answers().stream()
                        .map(StatementAnswer::statement)
                        .toList()))
                .toList();
        Set<String> both = new HashSet<>(asked.get(0));
        both.retainAll(asked.get(1));
        assertThat(both).hasSizeLessThanOrEqualTo(1);
    }

    private void sitToTheEnd(OneVault vault) {
        while (!results.drafts(kim, vault.open()).isEmpty()) {
            OpenVault open = vault.open();
            Kept<SittingDraft> draft = results.draft(kim, open).orElseThrow();
            Instrument asking = results.asking(kim, open);
            Sheet sheet = draft.value().sheet(KIM, asking);
            OptionalInt shown = sheet.shown(asking);
            Sheet after = sheet.answer(
                    asking, new Answer(shown.orElseThrow(), 2 + sheet.answers().size() % 2));
            results.take(draft, kim, after, after.finished(asking), NOW, open);
        }
    }

    @OnBothDatabases
    void allThatBelongsToAPersonGoesAndNothingElse(Database database) {
        OneVault vault = new OneVault(database, data);
        RecordId ben = RecordId.fresh();
        LifeEvents events = new LifeEvents();
        Sheet sheet = Cast.answering(Relation.FRIEND, "", 0, 0);
        for (RecordId person : List.of(kim, ben)) {
            results.keep(person, NOW, sheet, vault.open());
            results.begin(SittingDraft.begun(person, 1), vault.open());
            events.add(new LifeEvent(person.toString(), NOW.toLocalDate(), Happening.MOVE, "to the sea"), vault.open());
        }
        data.delete(kim, vault.open());
        assertThat(results.about(kim, vault.open())).isEmpty();
        assertThat(results.drafts(kim, vault.open())).isEmpty();
        assertThat(events.about(kim, vault.open())).isEmpty();
        assertThat(results.about(ben, vault.open())).hasSize(1);
        assertThat(results.drafts(ben, vault.open())).hasSize(1);
        assertThat(events.about(ben, vault.open())).hasSize(1);
    }
}
