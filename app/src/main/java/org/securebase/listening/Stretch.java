package org.securebase.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Heard;

/**
 * A part of a reply throughout which the same is done.
 *
 * @param moves what it does, none for the words between
 */
public record Stretch(String text, List<Move> moves) {
    public Stretch {
        moves = List.copyOf(moves);
    }

    /** The whole reply, cut wherever something begins or ends. */
    static List<Stretch> of(String reply, Heard heard) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, reply.length()));
        heard.moves().forEach(made -> {
            borders.add(made.span().start());
            borders.add(made.span().end());
        });
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int to : borders.tailSet(1)) {
            add(reply.substring(from, to), doneIn(from, to, heard), stretches);
            from = to;
        }
        return stretches;
    }

    /** The comma after it belongs to nobody. */
    private static void add(String text, List<Move> moves, List<Stretch> stretches) {
        int end = moves.isEmpty() ? text.length() : endOfWords(text);
        if (end > 0) {
            stretches.add(new Stretch(text.substring(0, end), moves));
        }
        if (end < text.length()) {
            stretches.add(new Stretch(text.substring(end), List.of()));
        }
    }

    private static int endOfWords(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }

    private static List<Move> doneIn(int from, int to, Heard heard) {
        return heard.moves().stream()
                .filter(made -> made.span().start() <= from && to <= made.span().end())
                .map(Heard.Made::move)
                .distinct()
                .toList();
    }

    /** Whether all that it does leaves the other the middle of the talk. */
    public boolean listens() {
        return moves.stream().allMatch(Move::isListening);
    }
}
