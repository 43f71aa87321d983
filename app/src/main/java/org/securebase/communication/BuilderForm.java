package org.securebase.communication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.securebase.vault.Kept;
import org.securebase.web.Page;

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
        return new BuilderForm(
                builder,
                sent.getOrDefault("to", ""),
                typed,
                Firmness.named(sent.getOrDefault("firmness", "")).orElse(Firmness.CLEAR),
                sent.getOrDefault("statement", ""),
                Kept.revision(sent.getOrDefault("revision", "")));
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

    /** @param pick the part and the word that a button puts into it, such as {@code feel:lonely} */
    BuilderForm picking(String pick, Page page) {
        Map<SayPart, String> more = new EnumMap<>(SayPart.class);
        typed.forEach((part, words) -> more.put(
                part,
                pick.startsWith(part.key() + ":")
                        ? with(words, Typed.line(pick.substring(part.key().length() + 1)), page)
                        : words));
        return new BuilderForm(builder, to, more, firmness, statement, revision);
    }

    private static String with(String words, String picked, Page page) {
        return words.isEmpty() ? picked : page.say("say.part.words.join", words, picked);
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
