package org.securebase.assessment;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.CRC32;
import org.securebase.psychometrics.Grid;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.PlaneScorer;
import org.securebase.psychometrics.adaptive.Content;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Estimate;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.adaptive.Response;
import org.securebase.psychometrics.adaptive.Selection;
import org.securebase.psychometrics.adaptive.Sitting;
import org.securebase.psychometrics.adaptive.Start;
import org.securebase.psychometrics.adaptive.Stop;

/**
 * The statements, and how a sitting asks them. Parameters are provisional: whoever shows a standard error, a region or
 * an outline widens it by {@link #PROVISIONAL}; when to stop asking goes by the plain standard error.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Instrument {
    /** How much wider than the model says; the statements borrow their parameters until they are calibrated. */
    public static final double PROVISIONAL = 1.25;

    /** Where a first look ends, and where a later one does; in standard deviations of the reference sample. */
    private static final double FIRST_LOOK = .40;

    private static final double TRACKING = .35;

    /** Not everybody meets the same first statement. */
    private static final int FIRST_AMONG = 3;

    /** Worry items are the most informative ones and would otherwise become the whole of anxiety. */
    private static final Map<String, Double> FACET_SHARES =
            Map.of("worry", .50, "longing", .25, "protest", .25, "closeness", .34, "openness", .33, "leaning", .33);

    private static final Content BALANCED = Content.facetShares(FACET_SHARES)
            .then(Content.reversedWithin(Dimension.AVOIDANCE.key(), 4))
            .then(Content.reversedWithin(Dimension.ANXIETY.key(), 5));

    private final String id;
    private final int version;
    private final List<String> answers;
    private final List<Statement> statements;
    private final Pool pool;
    private final Map<Dimension, ItemBank> banks = new EnumMap<>(Dimension.class);
    private final PlaneScorer plane;
    private final int checksum;
    private final Content content;
    private final double stopAt;

    private Instrument(String id, int version, List<String> answers, List<Statement> statements) {
        this.id = id;
        this.version = version;
        this.answers = answers;
        this.statements = statements;
        this.pool = Pool.of(statements.stream().map(Statement::candidate).toList(), Grid.STANDARD);
        for (Dimension dimension : Dimension.values()) {
            banks.put(dimension, pool.bank().dimension(dimension.key()));
        }
        this.plane =
                PlaneScorer.of(bank(Dimension.AVOIDANCE), bank(Dimension.ANXIETY), Reading.GRID, Reading.CORRELATION);
        this.checksum = checksum(id, version, statements);
        this.content = BALANCED;
        this.stopAt = FIRST_LOOK;
    }

    private Instrument(Instrument same, Content content, double stopAt) {
        this.id = same.id;
        this.version = same.version;
        this.answers = same.answers;
        this.statements = same.statements;
        this.pool = same.pool;
        this.banks.putAll(same.banks);
        this.plane = same.plane;
        this.checksum = same.checksum;
        this.content = content;
        this.stopAt = stopAt;
    }

    /**
     * An instrument of these statements in this order.
     *
     * @throws IllegalArgumentException if there are not five answers, or the statements make no pool
     */
    static Instrument of(String id, int version, List<String> answers, List<Statement> statements) {
        if (answers.size() != Answer.HIGHEST) {
            throw new IllegalArgumentException(id + " needs " + Answer.HIGHEST + " answers, not " + answers.size());
        }
        return new Instrument(id, version, List.copyOf(answers), List.copyOf(statements));
    }

    /** Differs when another version would read stored positions in another way. */
    private static int checksum(String id, int version, List<Statement> statements) {
        CRC32 sum = new CRC32();
        sum.update((id + "/" + version).getBytes(StandardCharsets.UTF_8));
        statements.forEach(statement -> sum.update(("/" + statement.id()).getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    /**
     * The same for a later sitting about the same person: it goes on until it is surer, and asks first what was asked
     * least often.
     *
     * @param timesAsked how many former sittings asked the statement at a position
     */
    public Instrument tracking(Map<Integer, Integer> timesAsked) {
        return new Instrument(this, BALANCED.then(Content.freshFirst(timesAsked)), TRACKING);
    }

    /** Names the instrument for good. */
    public String id() {
        return id;
    }

    /** Rises when stored answers would be read in another way. */
    public int version() {
        return version;
    }

    /** The five answers in words, lowest agreement first. */
    List<String> answers() {
        return answers;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Where a statement stands, by its id; empty if this version has none of it. */
    public OptionalInt position(String statement) {
        return pool.position(statement);
    }

    /** The id of the statement at a position. */
    public String idAt(int position) {
        return statement(position).id();
    }

    /** What a statement says, by its id; empty if this version has none of it. */
    public Optional<String> wording(String statement) {
        OptionalInt position = position(statement);
        return position.isPresent() ? Optional.of(statement(position.getAsInt()).text()) : Optional.empty();
    }

    /** An answer in words, 1 to 5; empty for any other number. */
    public Optional<String> answer(int value) {
        return value < Answer.LOWEST || value > Answer.HIGHEST
                ? Optional.empty()
                : Optional.of(answers.get(value - Answer.LOWEST));
    }

    Statement statement(int position) {
        return statements.get(position);
    }

    Pool pool() {
        return pool;
    }

    /** The statements of one dimension, in the order of the instrument. */
    ItemBank bank(Dimension dimension) {
        return Objects.requireNonNull(banks.get(dimension));
    }

    /** Avoidance across, anxiety up; on the fine grid of {@link Reading}. */
    PlaneScorer plane() {
        return plane;
    }

    int checksum() {
        return checksum;
    }

    /** The sitting that a sheet's answers make. */
    Sitting sitting(int seed, List<Answer> given) {
        return Sitting.replay(
                pool, design(seed), given.stream().map(this::response).toList());
    }

    private Design design(int seed) {
        return new Design(
                Start.drawn(FIRST_AMONG, seed),
                content,
                Selection.posteriorWeightedInformation(),
                Estimate.separate(),
                Stop.usual(stopAt));
    }

    private Response response(Answer answer) {
        int category = answer.skipped()
                ? Response.SKIPPED
                : statement(answer.position()).keyed(answer.value());
        return new Response(answer.position(), category);
    }

    /** Whether these could have been answered in one sitting: known statements, none twice, no enemies. */
    public boolean allows(List<Answer> given) {
        Set<String> barred = new HashSet<>();
        for (Answer answer : given) {
            if (answer.position() >= statements.size()) {
                return false;
            }
            Statement statement = statement(answer.position());
            if (barred.contains(statement.id())) {
                return false;
            }
            barred.add(statement.id());
            barred.addAll(statement.enemies());
        }
        return true;
    }
}
