package org.securebase.communication;

import org.securebase.vault.Kept;
import org.securebase.web.Page;

/**
 * A need or a boundary on a person's page.
 *
 * @param id as it stands in addresses
 * @param revision that is shown
 * @param kind "Need" or "Boundary"
 * @param text as it can be said
 */
public record SaidLine(String id, long revision, String kind, String text) {

    static SaidLine ofNeed(Kept<StatedNeed> need, Page page) {
        String text = Builder.NEED.text(need.value().clauses(), Firmness.CLEAR, page);
        return new SaidLine(need.id().toString(), need.revision(), page.say("say.section.need"), text);
    }

    static SaidLine ofBoundary(Kept<StatedBoundary> boundary, Page page) {
        String text = Builder.BOUNDARY.text(
                boundary.value().clauses(), boundary.value().firmness(), page);
        return new SaidLine(boundary.id().toString(), boundary.revision(), page.say("say.section.boundary"), text);
    }
}
