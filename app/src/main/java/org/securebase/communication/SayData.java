package org.securebase.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securebase.people.BelongsToPerson;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.PersonalData;
import org.securebase.vault.RecordId;
import org.securebase.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of what was written here, of a member and of each of their people. */
@Component
@Order(20)
class SayData implements PersonalData, BelongsToPerson {
    private final NeedsAndBoundaries kept;
    private final Drafts drafts;

    SayData(NeedsAndBoundaries kept, Drafts drafts) {
        this.kept = kept;
        this.drafts = drafts;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(NeedsAndBoundaries.NEED, NeedsAndBoundaries.BOUNDARY, Drafts.DRAFT);
    }

    @Override
    public Optional<String> inWords(RecordId person, OpenVault vault, Page page) {
        List<String> words = new ArrayList<>();
        count(kept.needs(person, vault), "say.belongs.needs", page).ifPresent(words::add);
        count(kept.boundaries(person, vault), "say.belongs.boundaries", page).ifPresent(words::add);
        count(drafts.to(person, vault), "say.belongs.drafts", page).ifPresent(words::add);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static Optional<String> count(List<?> kept, String key, Page page) {
        return kept.isEmpty() ? Optional.empty() : Optional.of(page.say(key, kept.size()));
    }

    @Override
    public void delete(RecordId person, OpenVault vault) {
        kept.removeAll(person, vault);
        drafts.to(person, vault).forEach(draft -> drafts.remove(draft.id(), draft.revision(), vault));
    }
}
