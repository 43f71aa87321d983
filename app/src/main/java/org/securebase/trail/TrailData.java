package org.securebase.trail;

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

/** What this room keeps, of a member and of each of their people. */
@Component
@Order(10)
class TrailData implements PersonalData, BelongsToPerson {
    private final KeptResults results;
    private final LifeEvents events;

    TrailData(KeptResults results, LifeEvents events) {
        this.results = results;
        this.events = events;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(KeptResults.RESULT, KeptResults.DRAFT, LifeEvents.EVENT);
    }

    @Override
    public <T> Optional<String> markdown(Kind<T> kind, T value) {
        return value instanceof SittingResult result ? Optional.of(results.markdown(result)) : kind.markdown(value);
    }

    @Override
    public Optional<String> inWords(RecordId person, OpenVault vault, Page page) {
        List<String> words = new ArrayList<>();
        count(results.about(person, vault), "trail.belongs.results", page).ifPresent(words::add);
        count(results.drafts(person, vault), "trail.belongs.draft", page).ifPresent(words::add);
        count(events.about(person, vault), "trail.belongs.events", page).ifPresent(words::add);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static Optional<String> count(List<?> kept, String key, Page page) {
        return kept.isEmpty() ? Optional.empty() : Optional.of(page.say(key, kept.size()));
    }

    @Override
    public void delete(RecordId person, OpenVault vault) {
        results.about(person, vault)
                .forEach(kept -> vault.own().remove(KeptResults.RESULT, kept.id(), kept.revision()));
        results.drafts(person, vault).forEach(kept -> results.drop(kept, vault));
        events.about(person, vault).forEach(kept -> events.remove(kept.id(), kept.revision(), vault));
    }
}
