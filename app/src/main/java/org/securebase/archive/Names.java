package org.securebase.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.Space;

/**
 * What records are called in the words of others: where those say {@code Person:} and an id, a person reads the heading of
 * that record instead. Kinds that are filed by month are named by nobody. Reads them when the first name is asked for.
 * Belongs to one request.
 */
final class Names {

    private static final Pattern NAMED = Pattern.compile("(?m)^([A-Z][a-z]+: )([\\w-]{22})$");

    private final Space space;
    private final List<Kind<?>> kinds;
    private @Nullable Map<String, String> byId;

    private Names(Space space, List<Kind<?>> kinds) {
        this.space = space;
        this.kinds = kinds;
    }

    static Names of(Space space, ArchivedKinds kinds) {
        return new Names(space, kinds.inOrder());
    }

    private Map<String, String> byId() {
        Map<String, String> read = byId;
        if (read == null) {
            read = new HashMap<>();
            for (Kind<?> kind : kinds) {
                if (space.months(kind).isEmpty()) {
                    add(kind, read);
                }
            }
            byId = read;
        }
        return read;
    }

    /** By the words of the kind itself: a heading needs none of what only its room knows. */
    private <T> void add(Kind<T> kind, Map<String, String> byId) {
        for (Kept<T> kept : space.all(kind)) {
            kind.markdown(kept.value())
                    .filter(words -> words.startsWith("# "))
                    .ifPresent(words -> byId.put(
                            kept.id().toString(),
                            words.lines().findFirst().orElseThrow().substring(2)));
        }
    }

    /** The same words with names in place of ids. */
    String in(String markdown) {
        return NAMED.matcher(markdown).replaceAll(this::named);
    }

    private String named(MatchResult found) {
        return Matcher.quoteReplacement(found.group(1) + byId().getOrDefault(found.group(2), found.group(2)));
    }
}
