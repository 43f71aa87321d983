package org.securebase.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.HolderId;

/**
 * Where someone was going when they were asked to sign in first, and what they had typed. Immutable.
 *
 * @param path on this site
 * @param sends whether it was a form, to be sent again
 * @param fields of that form
 * @param typist whose vault was open, or had been, when they were typed; empty if that is not known
 */
public record Onward(String path, boolean sends, List<Field> fields, Optional<HolderId> typist) {

    /** What was typed into one field. */
    public record Field(String name, String value) {}

    /** Where one goes who was going nowhere in particular. */
    static final String HOME = "/people";

    public Onward {
        fields = List.copyOf(fields);
    }

    static Onward to(String path) {
        return new Onward(isLocal(path) ? path : HOME, false, List.of(), Optional.empty());
    }

    static Onward sending(String path, List<Field> fields, Optional<HolderId> typist) {
        return isLocal(path) ? new Onward(path, true, fields, typist) : to(HOME);
    }

    /** Whether it leads to this site and nowhere else, whatever a browser makes of odd characters. */
    private static boolean isLocal(String path) {
        try {
            URI uri = new URI(path);
            return path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
                    && uri.getRawAuthority() == null
                    && uri.getScheme() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /** Whether it may go on for whoever is signed in now: not if another had typed it. */
    boolean isFor(Optional<HolderId> holder) {
        return typist.isEmpty() || typist.equals(holder);
    }

    /** The address of a page that asks, with the way on in it. */
    String by(String place) {
        return path.equals(HOME) ? place : place + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "where to go on";
    }
}
