package org.securebase.psychometrics.adaptive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.securebase.psychometrics.Curves;
import org.securebase.psychometrics.Posterior;

/**
 * One adaptive sitting so far. A value: every response gives a new sitting, the next item follows from the responses
 * alone, and so going back to an earlier one and answering differently is exact.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Sitting {
    private final Pool pool;
    private final Design design;
    private final List<Response> responses;
    private final BitSet open;
    private final double[][] likelihoods;
    private final Knowledge[] known;
    private final OptionalInt next;

    private Sitting(Pool pool, Design design, List<Response> responses, BitSet open, double[][] likelihoods) {
        this.pool = pool;
        this.design = design;
        this.responses = responses;
        this.open = open;
        this.likelihoods = likelihoods;
        this.known = design.estimate().from(pool, likelihoods);
        this.next = new Choice(this).next();
    }

    /** A sitting in which nothing has been asked. */
    public static Sitting begin(Pool pool, Design design) {
        BitSet open = new BitSet();
        open.set(0, pool.size());
        double[][] likelihoods = new double[pool.dimensions().size()][pool.points().length];
        for (double[] likelihood : likelihoods) {
            Arrays.fill(likelihood, 1);
        }
        return new Sitting(pool, design, List.of(), open, likelihoods);
    }

    /**
     * The sitting that these responses make, in this order.
     *
     * @throws IllegalArgumentException as {@link #with}
     */
    public static Sitting replay(Pool pool, Design design, List<Response> responses) {
        Sitting sitting = begin(pool, design);
        for (Response response : responses) {
            sitting = sitting.with(response);
        }
        return sitting;
    }

    /** The position of the item to ask next; empty when every dimension is done. */
    public OptionalInt next() {
        return next;
    }

    public boolean done() {
        return next.isEmpty();
    }

    /**
     * This sitting after the next item was answered.
     *
     * @param category keyed, from 0
     * @throws IllegalStateException if the sitting is done
     * @throws IllegalArgumentException if the item has no such category
     */
    public Sitting answer(int category) {
        return with(new Response(asking(), category));
    }

    /**
     * This sitting after the next item was passed over; it won't be asked again.
     *
     * @throws IllegalStateException if the sitting is done
     */
    public Sitting skip() {
        return with(new Response(asking(), Response.SKIPPED));
    }

    private int asking() {
        return next.orElseThrow(() -> new IllegalStateException("the sitting is done"));
    }

    /**
     * This sitting after a response to any item that is still open, which need not be the next one.
     *
     * @throws IllegalArgumentException if the item isn't in the pool, was asked, or has no such category
     */
    public Sitting with(Response response) {
        int position = response.position();
        if (position < 0 || !open.get(position)) {
            throw new IllegalArgumentException("item at position " + position + " is not open");
        }
        BitSet left = (BitSet) open.clone();
        left.clear(position);
        left.andNot(pool.enemiesOf(position));
        List<Response> longer = new ArrayList<>(responses.size() + 1);
        longer.addAll(responses);
        longer.add(response);
        return new Sitting(pool, design, List.copyOf(longer), left, updated(response));
    }

    private double[][] updated(Response response) {
        if (response.skipped()) {
            return likelihoods;
        }
        int dimension = pool.dimensionOf(response.position());
        double[][] updated = likelihoods.clone();
        updated[dimension] = likelihoods[dimension].clone();
        pool.curves().multiply(response.position(), response.category(), updated[dimension]);
        Curves.lift(updated[dimension]);
        return updated;
    }

    /** The sitting as it was after its first responses, this many of them. */
    public Sitting truncated(int length) {
        return length >= responses.size() ? this : replay(pool, design, responses.subList(0, length));
    }

    public List<Response> responses() {
        return responses;
    }

    public Pool pool() {
        return pool;
    }

    /**
     * What is known about a dimension.
     *
     * @throws IllegalArgumentException if the pool has no such dimension
     */
    public Posterior posterior(String dimension) {
        int index = pool.dimensions().indexOf(dimension);
        if (index < 0) {
            throw new IllegalArgumentException("no dimension " + dimension);
        }
        return Posterior.of(known[index].points, known[index].weights, answered(index));
    }

    /** About how many more items are to come; 0 when done. */
    public int remaining() {
        return done() ? 0 : new Choice(this).remaining();
    }

    int asked(int dimension) {
        int count = 0;
        for (Response response : responses) {
            count += pool.dimensionOf(response.position()) == dimension ? 1 : 0;
        }
        return count;
    }

    int answered(int dimension) {
        int count = 0;
        for (Response response : responses) {
            count += !response.skipped() && pool.dimensionOf(response.position()) == dimension ? 1 : 0;
        }
        return count;
    }

    int asked(String facet) {
        int count = 0;
        for (Response response : responses) {
            count += pool.candidate(response.position()).facet().equals(facet) ? 1 : 0;
        }
        return count;
    }

    Design design() {
        return design;
    }

    /** What is known about a dimension, by its index in the pool's dimensions. */
    public Knowledge known(int dimension) {
        return known[dimension];
    }

    /** Positions still open in a dimension; a new set. */
    BitSet open(int dimension) {
        BitSet inDimension = new BitSet();
        for (int position = open.nextSetBit(0); position >= 0; position = open.nextSetBit(position + 1)) {
            if (pool.dimensionOf(position) == dimension) {
                inDimension.set(position);
            }
        }
        return inDimension;
    }
}
