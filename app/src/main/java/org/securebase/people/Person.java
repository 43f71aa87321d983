package org.securebase.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.securebase.web.Page;

/**
 * Somebody in a person's life. Nothing by which anybody could be reached. Immutable.
 *
 * @param nickname at most {@link Someone#NICKNAME_LIMIT} characters, empty if none
 * @param relation what they are to the one who speaks
 * @param since when they know each other, if that was said
 * @param colour to tell them by
 * @param archived the day on which they were put out of sight, if they were
 */
public record Person(
        String nickname, Relation relation, Optional<Since> since, Colour colour, Optional<LocalDate> archived) {

    /** @throws IllegalArgumentException if the nickname is too long */
    public Person {
        // here as well as in the form: a file that is brought in was typed by nobody
        nickname = Someone.cleaned(nickname);
        if (Someone.isTooLong(nickname)) {
            throw new IllegalArgumentException("a nickname has at most " + Someone.NICKNAME_LIMIT + " characters");
        }
    }

    /** Somebody of whom no more is known. */
    public static Person of(Someone someone) {
        return new Person(someone.nickname(), someone.relation(), Optional.empty(), Colour.EMBER, Optional.empty());
    }

    public Someone someone() {
        return new Someone(relation, nickname);
    }

    public boolean outOfSight() {
        return archived.isPresent();
    }

    Person archivedOn(Optional<LocalDate> day) {
        return new Person(nickname, relation, since, colour, day);
    }

    /** One capital letter, or whatever the name begins with. */
    public String initial(Page page) {
        String label = someone().label(page);
        return label.substring(0, label.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** Who they are, in a line. */
    String inALine(Page page) {
        return since.map(begun -> page.say(
                        "people.since", page.say("people.label." + relation.key()), begun.inWords(page.locale())))
                .orElseGet(() -> page.say("people.label." + relation.key()));
    }

    String markdown() {
        String heading = nickname.isEmpty() ? relation.key() : nickname;
        return "# " + heading + "\n\n- Relation: " + relation.key()
                + since.map(begun -> "\n- Since: " + begun.typed()).orElse("")
                + archived.map(day -> "\n- Archived: " + day).orElse("")
                + "\n";
    }
}
