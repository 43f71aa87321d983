package org.securebase.communication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.securebase.vault.Kept;

/**
 * The parts of something to say, as typed.
 *
 * @param to value of an {@link Addressee}, or whatever was sent
 * @param typed one for each part of the builder, empty if nothing was typed
 * @param statement id of what was kept before and this goes on with, empty for something new
 * @param revision of that as it was read, 0 if none
 */
record BuilderForm(
        Builder builder, String to, Map<SayPart, String> typed, Firmness firmness, String statement, long revision) {
    BuilderForm {
        typed = Map.copyOf(typed);
    }

    static BuilderForm of(Builder builder, Map<String, String> sent) {
        Map<SayPart, String> typed = new EnumMap<>(SayPart.class);
        builder.parts().forEach(part -> typed.put(part, Typed.line(sent.getOrDefault(part.key(), ""))));
        String picked = sent.getOrDefault("pick", "");
        typed.replaceAll((part, words) -> picked.startsWith(part.key() + ":")
                ? with(words, picked.substring(part.key().length() + 1))
                : words);
        return new BuilderForm(
                builder,
                sent.getOrDefault("to", ""),
                typed,
                Firmness.named(sent.getOrDefault("firmness", "")).orElse(Firmness.CLEAR),
                sent.getOrDefault("statement", ""),
                Typed.revision(sent.getOrDefault("revision", "")));
    }

    static BuilderForm ofNeed(Kept<StatedNeed> need) {
        return of(Builder.NEED, need, Firmness.CLEAR);
    }

    static BuilderForm ofBoundary(Kept<StatedBoundary> boundary) {
        return of(Builder.BOUNDARY, boundary, boundary.value().firmness());
    }

    private static BuilderForm of(Builder builder, Kept<? extends Stated> kept, Firmness firmness) {
        return new BuilderForm(
                builder,
                kept.value().person(),
                kept.value().clauses(),
                firmness,
                kept.id().toString(),
                kept.revision());
    }

    /** The same as if it had been read in this revision. */
    BuilderForm at(long newest) {
        return new BuilderForm(builder, to, typed, firmness, statement, newest);
    }

    private static String with(String words, String picked) {
        return words.isEmpty() ? Typed.line(picked) : words + " and " + Typed.line(picked);
    }

    String typed(SayPart part) {
        return typed.getOrDefault(part, "");
    }

    boolean isMissing(SayPart part) {
        return !part.optional() && clause(part).isEmpty();
    }

    boolean isTooLong(SayPart part) {
        return SayPart.isTooLong(typed(part));
    }

    List<SayPart> missing() {
        return builder.parts().stream().filter(this::isMissing).toList();
    }

    List<SayPart> tooLong() {
        return builder.parts().stream().filter(this::isTooLong).toList();
    }

    boolean isWhole() {
        return missing().isEmpty() && tooLong().isEmpty();
    }

    String clause(SayPart part) {
        return Clause.of(part, typed(part));
    }

    Map<SayPart, String> clauses() {
        Map<SayPart, String> clauses = new EnumMap<>(SayPart.class);
        builder.parts().forEach(part -> clauses.put(part, clause(part)));
        return clauses;
    }
}
