package org.securebase.coach.listening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.securebase.coach.Move;
import org.securebase.coach.Span;

/** The moves of one sentence. Clauses in a row that do the same are one stretch. */
final class Moves {
    private final String text;
    private final List<Heard.Made> made = new ArrayList<>();
    private final Map<Move, Integer> latest = new EnumMap<>(Move.class);

    Moves(String text) {
        this.text = text;
    }

    void add(Span span, Move move) {
        Integer before = latest.get(move);
        if (before != null && isNext(made.get(before).span(), span)) {
            made.set(before, new Heard.Made(new Span(made.get(before).span().start(), span.end()), move));
        } else {
            latest.put(move, made.size());
            made.add(new Heard.Made(span, move));
        }
    }

    /** Whether no word stands between them. */
    private boolean isNext(Span before, Span after) {
        int at = before.end();
        while (at < after.start() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at >= after.start();
    }

    boolean isEmpty() {
        return made.isEmpty();
    }

    List<Heard.Made> inOrder() {
        return made.stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }
}
