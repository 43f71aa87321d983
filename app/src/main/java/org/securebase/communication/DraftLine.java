package org.securebase.communication;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.securebase.vault.Kept;
import org.securebase.web.Page;

/**
 * One draft in a list.
 *
 * @param id as it stands in addresses
 * @param revision that is shown
 * @param about to whom, and of what day
 * @param begins how it begins
 */
public record DraftLine(String id, long revision, String about, String begins) {
    private static final int SHOWN = 160;

    static DraftLine of(Kept<MessageDraft> draft, Addressee to, Page page) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(page.locale())
                .format(draft.value().changed());
        return new DraftLine(
                draft.id().toString(),
                draft.revision(),
                page.say("say.drafts.line", to.name(), day),
                begins(draft.value().text()));
    }

    private static String begins(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "\u2026";
    }
}
