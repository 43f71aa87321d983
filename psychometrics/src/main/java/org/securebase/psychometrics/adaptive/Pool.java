package org.securebase.psychometrics.adaptive;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.securebase.psychometrics.Curves;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;

/**
 * Everything that could be asked, with its curves tabulated on one grid. A position is an item's place in the pool.
 *
 * <p>Immutable and safe to share between threads and sittings: make one and keep it.
 */
public final class Pool {
    private final List<Candidate> candidates;
    private final ItemBank bank;
    private final List<String> dimensions;
    private final Curves curves;
    private final int[] dimensionOf;
    private final BitSet[] enemies;
    private final double[] points;
    private final double[] prior;

    private Pool(List<Candidate> candidates, Grid grid) {
        this.candidates = List.copyOf(candidates);
        this.bank = ItemBank.of(candidates.stream().map(Candidate::item).toList());
        this.dimensions = bank.dimensions();
        this.curves = Curves.of(bank, grid);
        this.dimensionOf = candidates.stream()
                .mapToInt(candidate -> dimensions.indexOf(candidate.item().dimension()))
                .toArray();
        this.enemies = new BitSet[candidates.size()];
        this.points = grid.points();
        this.prior = grid.prior();
        noteEnemies();
    }

    /**
     * A pool of these candidates in this order.
     *
     * @throws IllegalArgumentException if it is empty, an id comes twice, or an enemy is not in the pool
     */
    public static Pool of(List<Candidate> candidates, Grid grid) {
        return new Pool(candidates, grid);
    }

    private void noteEnemies() {
        for (int position = 0; position < enemies.length; position++) {
            enemies[position] = new BitSet();
        }
        for (int position = 0; position < enemies.length; position++) {
            for (String id : candidates.get(position).enemies()) {
                int enemy = position(id).orElseThrow(() -> new IllegalArgumentException("enemy " + id + " is unknown"));
                enemies[position].set(enemy);
                enemies[enemy].set(position);
            }
        }
    }

    public int size() {
        return candidates.size();
    }

    public Candidate candidate(int position) {
        return candidates.get(position);
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public OptionalInt position(String id) {
        return bank.position(id);
    }

    public ItemBank bank() {
        return bank;
    }

    /** Names of the dimensions, in order of first appearance. */
    public List<String> dimensions() {
        return dimensions;
    }

    public Curves curves() {
        return curves;
    }

    int dimensionOf(int position) {
        return dimensionOf[position];
    }

    /** Not to be changed by the caller. */
    BitSet enemiesOf(int position) {
        return enemies[position];
    }

    /** Not to be changed by the caller. */
    double[] points() {
        return points;
    }

    /** Not to be changed by the caller. */
    double[] prior() {
        return prior;
    }
}
