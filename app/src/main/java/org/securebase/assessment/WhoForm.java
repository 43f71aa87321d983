package org.securebase.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securebase.people.Relation;
import org.securebase.people.Someone;

/**
 * Who someone has in mind, as typed; kept as it is when something is missing or too long.
 *
 * @param relation key of a {@link Relation}, or whatever was sent
 * @param nickname as typed
 * @param problems keys of what must be mended, in the order of the page; empty at first and when all is well
 */
public record WhoForm(String relation, String nickname, List<String> problems) {
    public static final String RELATION_MISSING = "relation";
    public static final String NICKNAME_TOO_LONG = "nickname";

    public WhoForm {
        problems = List.copyOf(problems);
    }

    static WhoForm blank() {
        return new WhoForm("", "", List.of());
    }

    static WhoForm of(Sheet sheet) {
        return new WhoForm(sheet.relation().key(), sheet.nickname(), List.of());
    }

    static WhoForm typed(String relation, String nickname) {
        String cleaned = Someone.cleaned(nickname);
        List<String> problems = new ArrayList<>();
        if (Relation.named(relation).isEmpty()) {
            problems.add(RELATION_MISSING);
        }
        if (Someone.isTooLong(cleaned)) {
            problems.add(NICKNAME_TOO_LONG);
        }
        return new WhoForm(relation, cleaned, problems);
    }

    Optional<Sheet> sheet(int seed) {
        return problems.isEmpty()
                ? Relation.named(relation).map(named -> Sheet.about(named, nickname, seed))
                : Optional.empty();
    }

    public boolean has(String problem) {
        return problems.contains(problem);
    }

    public int nicknameLimit() {
        return Someone.NICKNAME_LIMIT;
    }

    public Relation[] relations() {
        return Relation.values();
    }
}
