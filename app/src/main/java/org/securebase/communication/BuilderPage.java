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
        boolean member) {
    public BuilderPage {
        people = List.copyOf(people);
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        concerns = List.copyOf(concerns);
    }

    public List<PartLine> problems() {
        return parts.stream().filter(part -> !part.problem().isEmpty()).toList();
    }

    public Firmness[] levels() {
        return Firmness.values();
    }
}
