package org.securebase.coach.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.securebase.coach.Move;
import org.securebase.coach.Relation;
import org.securebase.coach.rules.Hit;
import org.securebase.coach.rules.Rule;
import org.securebase.coach.rules.RuleBook;
import org.securebase.coach.rules.RuleReader;
import org.securebase.coach.text.Passage;

/** The moves that have phrases of their own, such as "have you tried". Rule files of the same form as the coach's. */
final class Phrases {
    private static final List<Move> WITH_PHRASES =
            List.of(Move.VALIDATED, Move.OPEN_QUESTION, Move.ADVISED, Move.MINIMISED, Move.OWN_STORY);

    private final RuleBook book;

    private Phrases(RuleBook book) {
        this.book = book;
    }

    static Phrases english() {
        return new Phrases(RuleBook.of(rules().toList()));
    }

    static Stream<Rule> rules() {
        return WITH_PHRASES.stream().flatMap(move -> read(move.tag() + ".xml").stream());
    }

    private static List<Rule> read(String name) {
        try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
            return RuleReader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they stand; what is quoted is another's. */
    List<Hit> in(Passage passage) {
        return book.hits(passage, Relation.SOMEONE).stream()
                .filter(hit -> !passage.isQuoted(hit.span()))
                .toList();
    }
}
