package org.securebase.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.securebase.people.Relation;

/**
 * One small thing to try, from {@code content/steps.yaml}.
 *
 * @param id names it
 * @param aim anxiety, avoidance, both or secure
 * @param kind the way in which it helps
 * @param title a few words
 * @param text what to do
 * @param ifThen the plan in one sentence
 * @param why what research the idea comes from, in a sentence
 * @param source where that can be read
 * @param notFor relationships that it does not suit
 */
public record Step(
        String id,
        @JsonProperty("for") Aim aim,
        String kind,
        String title,
        String text,
        @JsonProperty("if_then") String ifThen,
        String why,
        String source,
        @JsonProperty("not_for") Set<Relation> notFor) {

    /** Whom a step is for. */
    public enum Aim {
        @JsonProperty("anxiety")
        ANXIETY,
        @JsonProperty("avoidance")
        AVOIDANCE,
        @JsonProperty("both")
        BOTH,
        @JsonProperty("secure")
        SECURE
    }

    public Step(
            String id,
            Aim aim,
            String kind,
            String title,
            String text,
            String ifThen,
            String why,
            String source,
            @Nullable Set<Relation> notFor) {
        this.id = id;
        this.aim = aim;
        this.kind = kind;
        this.title = title;
        this.text = text;
        this.ifThen = ifThen;
        this.why = why;
        this.source = source;
        this.notFor = notFor == null ? Set.of() : Set.copyOf(notFor);
    }
}
