package org.securebase.communication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.securebase.web.Page;

/** A form that puts a few short parts together to something that can be said. */
public enum Builder {
    NEED(SayPart.WHEN, SayPart.FEEL, SayPart.NEED, SayPart.ASK),
    BOUNDARY(SayPart.HAPPENS, SayPart.DO, SayPart.THEN),
    OWN(SayPart.SAID, SayPart.TRUE, SayPart.MEND, SayPart.WISH);

    private final List<SayPart> parts;

    Builder(SayPart... parts) {
        this.parts = List.of(parts);
    }

    /** Names it in addresses and message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Builder> named(String key) {
        return Arrays.stream(values())
                .filter(builder -> builder.key().equals(key))
                .findFirst();
    }

    List<SayPart> parts() {
        return parts;
    }

    /** Whether a member can keep it with one of their people. */
    public boolean keepable() {
        return this != OWN;
    }

    public boolean firmnessMatters() {
        return this == BOUNDARY;
    }

    /** @param clauses one for each part that is not optional */
    String text(Map<SayPart, String> clauses, Firmness firmness, Page page) {
        return switch (this) {
            case NEED -> need(clauses, page);
            case BOUNDARY -> boundary(clauses, firmness, page);
            case OWN -> own(clauses, page);
        };
    }

    private static String need(Map<SayPart, String> clauses, Page page) {
        return page.say(
                "say.need.text",
                clauses.getOrDefault(SayPart.WHEN, ""),
                clauses.getOrDefault(SayPart.FEEL, ""),
                clauses.getOrDefault(SayPart.NEED, ""),
                question(clauses, page));
    }

    static String question(Map<SayPart, String> clauses, Page page) {
        String ask = clauses.getOrDefault(SayPart.ASK, "");
        return Clause.question(ask, page.say("say.need.ask", ask));
    }

    private static String boundary(Map<SayPart, String> clauses, Firmness firmness, Page page) {
        String text = page.say(
                "say.boundary.text." + firmness.key(),
                clauses.getOrDefault(SayPart.HAPPENS, ""),
                clauses.getOrDefault(SayPart.DO, ""));
        return text + after(clauses, SayPart.THEN, "say.boundary.then." + firmness.key(), page);
    }

    private static String own(Map<SayPart, String> clauses, Page page) {
        String text = page.say(
                "say.own.text",
                clauses.getOrDefault(SayPart.SAID, ""),
                clauses.getOrDefault(SayPart.TRUE, ""),
                clauses.getOrDefault(SayPart.MEND, ""));
        return text + after(clauses, SayPart.WISH, "say.own.wish", page);
    }

    private static String after(Map<SayPart, String> clauses, SayPart part, String key, Page page) {
        String clause = clauses.getOrDefault(part, "");
        return clause.isEmpty() ? "" : " " + page.say(key, clause);
    }
}
