package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.securebase.vault.Database;
import org.securebase.vault.Kept;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.OneVault;
import org.securebase.vault.RecordId;
import org.securebase.vault.Space;

/** Drafts, needs and boundaries in a vault, on a real SQLite and a real PostgreSQL. */
class SayStorageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private final RecordId sam = RecordId.fresh();
    private final RecordId kim = RecordId.fresh();
    private final Drafts drafts = new Drafts();
    private final NeedsAndBoundaries kept = new NeedsAndBoundaries();
    private final SayData room = new SayData(kept, drafts);

    @OnBothDatabases
    void aDraftComesBackWholeAndAStaleChangeIsRefused(Database database) {
        OneVault ana = new OneVault(database, room);
        MessageDraft first = new MessageDraft("friend", "I \ud83c\udf31\nmiss you", DAY);
        drafts.add(first, ana.open());
        Kept<MessageDraft> draft = drafts.all(ana.open()).get(0);
        assertThat(draft.value()).isEqualTo(first);
        drafts.change(draft.id(), draft.revision(), new MessageDraft("friend", "Hi", DAY), ana.open());
        assertThatExceptionOfType(Space.Stale.class)
                .isThrownBy(() -> drafts.change(draft.id(), draft.revision(), first, ana.open()));
        assertThat(drafts.all(new OneVault(database, room).open())).isEmpty();
    }

    @OnBothDatabases
    void theLongestMessageInAnyScriptFits(Database database) {
        OneVault ana = new OneVault(database, room);
        String longest = "\u0939".repeat(MessageForm.LIMIT);
        drafts.add(new MessageDraft(sam.toString(), longest, DAY), ana.open());
        assertThat(drafts.to(sam, ana.open()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.value().text()).isEqualTo(longest));
    }

    @OnBothDatabases
    void whatIsKeptWithAPersonGoesWithThemAndNothingElseDoes(Database database) {
        OneVault ana = new OneVault(database, room);
        kept.keep(need(), sam, DAY, ana.open());
        kept.keep(boundary(), sam, DAY, ana.open());
        kept.keep(need(), kim, DAY, ana.open());
        drafts.add(new MessageDraft(sam.toString(), "Hi", DAY), ana.open());
        drafts.add(new MessageDraft("partner", "Hi", DAY), ana.open());
        assertThat(kept.needs(sam, ana.open()))
                .singleElement()
                .satisfies(need -> assertThat(need.value().feeling()).isEqualTo("tired"));
        assertThat(kept.boundaries(sam, ana.open()))
                .singleElement()
                .satisfies(boundary -> assertThat(boundary.value().firmness()).isEqualTo(Firmness.FIRM));
        room.delete(sam, ana.open());
        assertThat(kept.needs(sam, ana.open())).isEmpty();
        assertThat(kept.boundaries(sam, ana.open())).isEmpty();
        assertThat(kept.needs(kim, ana.open())).hasSize(1);
        assertThat(drafts.all(ana.open()))
                .extracting(draft -> draft.value().to())
                .containsExactly("partner");
    }

    private static BuilderForm need() {
        return BuilderForm.of(
                Builder.NEED, Map.of("when", "dishes wait", "feel", "tired", "need", "rest", "ask", "wash up"));
    }

    private static BuilderForm boundary() {
        return BuilderForm.of(
                Builder.BOUNDARY, Map.of("happens", "voices get loud", "do", "go for a walk", "firmness", "firm"));
    }
}
