package org.securebase.communication;

import java.util.List;

/**
 * A form that puts something to say together.
 *
 * @param people a member's, to choose from
 * @param others kinds of people, to choose from
 * @param to who was chosen
 * @param parts in their order
 * @param firmness that was chosen
 * @param concerns when there are any, help comes first: keys such as {@code violence}
 * @param text what was put together, empty as long as something is missing
 * @param member whether it can be kept
 * @param statement id of what was kept before and this goes on with, empty for something new
 * @param revision of that
 * @param stale whether that was changed since it was read
 */
public record BuilderPage(
        Builder builder,
        List<Addressee> people,
        List<Addressee> others,
        Addressee to,
        List<PartLine> parts,
        Firmness firmness,
        List<String> concerns,
        String text,
        boolean member,
        String statement,
        long revision,
        boolean stale) {
    public BuilderPage {
        people = List.copyOf(people);
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        concerns = List.copyOf(concerns);
    }

    public List<PartLine> problems() {
        return parts.stream().filter(part -> !part.problem().isEmpty()).toList();
    }

    /** Whether something must be looked at again before it can be kept. */
    public boolean amiss() {
        return !problems().isEmpty() || to.gone() || stale;
    }

    /** The same, told that what it goes on with was changed since it was read. */
    BuilderPage outdated() {
        return new BuilderPage(
                builder, people, others, to, parts, firmness, concerns, text, member, statement, revision, true);
    }

    public Firmness[] levels() {
        return Firmness.values();
    }
}
