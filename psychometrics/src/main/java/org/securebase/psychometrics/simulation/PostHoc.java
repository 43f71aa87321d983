package org.securebase.psychometrics.simulation;

import java.util.List;
import java.util.function.IntConsumer;
import org.securebase.psychometrics.Scorer;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Response;
import org.securebase.psychometrics.adaptive.Sitting;

/**
 * Gives people's recorded answers to an adaptive sitting, one statement after another, as if they sat it. An item that
 * a person had not answered is passed over.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PostHoc {
    private final Pool pool;
    private final Design design;

    public PostHoc(Pool pool, Design design) {
        this.pool = pool;
        this.design = design;
    }

    /**
     * Runs everybody.
     *
     * @param people a row of keyed categories a person, one a pool position, {@link Scorer#NOT_ASKED} where there is
     *     none
     * @param progress told how many are done, now and then, from the calling thread
     * @throws IllegalArgumentException if a row has the wrong length or an impossible answer
     */
    public Outcome run(List<int[]> people, IntConsumer progress) {
        Tally tally = new Tally(pool);
        for (int person = 0; person < people.size(); person++) {
            int[] answers = people.get(person);
            tally.add(answers, sit(answers));
            if ((person + 1) % 500 == 0) {
                progress.accept(person + 1);
            }
        }
        return tally.outcome();
    }

    private Sitting sit(int[] answers) {
        if (answers.length != pool.size()) {
            throw new IllegalArgumentException("expected " + pool.size() + " answers, not " + answers.length);
        }
        Sitting sitting = Sitting.begin(pool, design);
        while (!sitting.done()) {
            int position = sitting.next().orElseThrow();
            sitting = sitting.with(new Response(position, answers[position]));
        }
        return sitting;
    }
}
