package org.securebase.listening;

import java.util.List;
import java.util.stream.Stream;
import org.securebase.coach.Move;

/**
 * The last tries, at most {@value #LAST}, counted.
 *
 * @param tries how many there are
 * @param counts of the moves that are looked at, in the order of the page
 */
public record Progress(int tries, List<Count> counts) {
    static final int LAST = 10;
    private static final List<Move> LOOKED_AT = List.of(Move.REFLECTED_FEELING, Move.OPEN_QUESTION, Move.ADVISED);

    public Progress {
        counts = List.copyOf(counts);
    }

    static Progress over(List<ListeningTry> newestFirst) {
        List<ListeningTry> last = newestFirst.stream().limit(LAST).toList();
        Stream<Count> counts = LOOKED_AT.stream()
                .map(move -> new Count(move.tag(), (int)
                        last.stream().filter(one -> one.moves().contains(move)).count()));
        return new Progress(last.size(), counts.toList());
    }

    /** @param tries in how many it was done */
    public record Count(String move, int tries) {}

    /** The length of a bar in hundredths of the whole. */
    public int hundredths(Count count) {
        return tries == 0 ? 0 : 100 * count.tries() / tries;
    }
}
