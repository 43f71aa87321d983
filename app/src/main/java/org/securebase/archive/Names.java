package org.securebase.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.Space;

/**
 * What records are called in the words of others: where those say {@code Person:} and an id, a person reads the heading of
 * that record instead. Kinds that are filed by month are named by nobody. Belongs to one request.
 */
final class Names {

    private static final Pattern NAMED = Pattern.compile("(?m)^([A-Z][a-z]+: )([\\w-]{22})$");

    private final Map<String, String> byId = new HashMap<>();

    private Names() {}

    static Names of(Space space, ArchivedKinds kinds) {
        Names names = new Names();
        for (Kind<?> kind : kinds.inOrder()) {
            if (space.months(kind).isEmpty()) {
                names.add(kind, space, kinds);
            }
        }
        return names;
    }

    private <T> void add(Kind<T> kind, Space space, ArchivedKinds kinds) {
        for (Kept<T> kept : space.all(kind)) {
            kinds.markdown(kind, kept.value())
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
        return Matcher.quoteReplacement(found.group(1) + byId.getOrDefault(found.group(2), found.group(2)));
    }
}
