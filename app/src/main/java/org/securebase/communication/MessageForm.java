package org.securebase.communication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securebase.vault.Kept;

/**
 * A message as it was sent to be read or kept.
 *
 * @param to value of an {@link Addressee}, or whatever was sent
 * @param text as typed
 * @param gaps what was typed into the gaps of suggestions, by the names of the fields
 * @param use the key of the suggestion that is to be put in, empty if none
 * @param draft id of the draft that this goes on with, empty for a new message
 * @param revision of that draft as it was read, 0 if none
 */
record MessageForm(String to, String text, Map<String, String> gaps, String use, String draft, long revision) {
    /** How long a message may be, in UTF-16 units, as a browser counts too. */
    static final int LIMIT = 20_000;

    static final String TOO_LONG = "long";
    static final String BLANK = "blank";

    /** What the names of the gaps of suggestions begin with. */
    static final String GAP = "gap.";

    MessageForm {
        gaps = Map.copyOf(gaps);
    }

    static MessageForm of(Map<String, String> sent) {
        Map<String, String> gaps = new HashMap<>(sent);
        gaps.keySet().removeIf(name -> !name.startsWith(GAP));
        return new MessageForm(
                sent.getOrDefault("to", ""),
                Typed.text(sent.getOrDefault("text", "")),
                gaps,
                sent.getOrDefault("use", ""),
                sent.getOrDefault("draft", ""),
                Kept.revision(sent.getOrDefault("revision", "")));
    }

    static MessageForm blank(String to) {
        return new MessageForm(to, "", Map.of(), "", "", 0);
    }

    MessageForm with(String newText) {
        return new MessageForm(to, newText, Map.of(), "", draft, revision);
    }

    /** Keys of what must be mended before it can be read or kept. */
    List<String> problems() {
        if (text.length() > LIMIT) {
            return List.of(TOO_LONG);
        }
        return text.isBlank() ? List.of(BLANK) : List.of();
    }
}
