package org.securebase.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person as typed; kept as it is when something must be mended.
 *
 * @param nickname as typed
 * @param relation key of a {@link Relation}, or whatever was sent
 * @param since as typed: a year, or a year and a month
 * @param colour key of a {@link Colour}, or whatever was sent
 * @param revision that was read; 0 for a new person
 * @param problems keys of what must be mended, in the order of the page
 */
public record PersonForm(
        String nickname, String relation, String since, String colour, long revision, List<String> problems) {
    public static final String NICKNAME_TOO_LONG = "nickname.long";
    public static final String RELATION_MISSING = "relation.missing";
    public static final String SINCE_UNREAD = "since.unread";
    public static final String SINCE_IN_FUTURE = "since.future";
    /** Somebody changed the person meanwhile, in another window perhaps. */
    public static final String STALE = "stale";

    public PersonForm {
        problems = List.copyOf(problems);
    }

    static PersonForm blank() {
        return new PersonForm("", "", "", Colour.EMBER.key(), 0, List.of());
    }

    static PersonForm of(Person person, long revision) {
        return new PersonForm(
                person.nickname(),
                person.relation().key(),
                person.since().map(Since::typed).orElse(""),
                person.colour().key(),
                revision,
                List.of());
    }

    static PersonForm typed(
            String nickname, String relation, String since, String colour, long revision, LocalDate today) {
        String cleaned = Someone.cleaned(nickname);
        String begun = since.strip();
        List<String> problems = new ArrayList<>();
        if (Someone.isTooLong(cleaned)) {
            problems.add(NICKNAME_TOO_LONG);
        }
        if (Relation.named(relation).isEmpty()) {
            problems.add(RELATION_MISSING);
        }
        Optional<Since> read = Since.parse(begun);
        if (!begun.isEmpty() && read.isEmpty()) {
            problems.add(SINCE_UNREAD);
        }
        if (read.filter(day -> day.isAfter(today)).isPresent()) {
            problems.add(SINCE_IN_FUTURE);
        }
        return new PersonForm(cleaned, relation, begun, colour, revision, problems);
    }

    PersonForm stale(long newest) {
        return new PersonForm(nickname, relation, since, colour, newest, List.of(STALE));
    }

    /** The person that this makes; empty while there are problems. */
    Optional<Person> person(Optional<LocalDate> archived) {
        return problems.isEmpty()
                ? Relation.named(relation)
                        .map(named -> new Person(
                                nickname,
                                named,
                                Since.parse(since),
                                Colour.named(colour).orElse(Colour.EMBER),
                                archived))
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

    public Colour[] colours() {
        return Colour.values();
    }
}
