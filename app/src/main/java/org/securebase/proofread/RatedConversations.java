package org.securebase.proofread;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Listening;

/** Conversations that experts rated as a whole, on scales; compared by rank with how many of a reply's moves are of a kind. */
final class RatedConversations {
    private static final String ID = "lend_an_ear_conversation_id";
    private static final Map<String, Set<Move>> SCALES = scales();

    private final Map<String, Rates> conversations = new LinkedHashMap<>();
    /** By rater, then by conversation and scale. */
    private final Map<String, Map<String, Double>> raters = new TreeMap<>();

    private static Map<String, Set<Move>> scales() {
        Map<String, Set<Move>> scales = new LinkedHashMap<>();
        scales.put("validating_emotions", Set.of(Move.VALIDATED, Move.REFLECTED_FEELING));
        scales.put("demonstrating_understanding", Set.of(Move.RESTATED, Move.REFLECTED_FEELING));
        scales.put("encouraging_elaboration", Set.of(Move.OPEN_QUESTION));
        scales.put("advice_giving", Set.of(Move.ADVISED));
        scales.put("dismissing_emotions", Set.of(Move.MINIMISED));
        scales.put("self_oriented", Set.of(Move.OWN_STORY));
        return scales;
    }

    /** @param tables one with {@code full_conversation}, one with the ratings, in either order */
    static Findings in(List<CsvTable> tables, Listening listening) throws Unfit {
        RatedConversations rated = new RatedConversations();
        for (CsvTable table : tables) {
            if (table.has(ID)) {
                rated.rate(table);
            } else {
                table.require("conversation_id", "full_conversation");
                table.rows()
                        .forEach(row -> rated.conversations.put(
                                row.getField("conversation_id"),
                                Rates.of(row.getField("full_conversation"), listening)));
            }
        }
        if (rated.raters.isEmpty() || rated.conversations.isEmpty()) {
            throw new Unfit("ratings and conversations are needed together; see docs/coach/listening.md");
        }
        List<String> ids = rated.comparable();
        if (ids.isEmpty()) {
            throw new Unfit("no conversation that has a reply was rated by every expert");
        }
        return rated.ranks(ids);
    }

    private void rate(CsvTable table) throws Unfit {
        table.require(SCALES.keySet().toArray(String[]::new));
        table.require("annotation_method");
        for (NamedCsvRecord row : table.rows()) {
            String rater = row.getField("annotation_method");
            if (rater.matches("expert\\d")) {
                Map<String, Double> ratings = raters.computeIfAbsent(rater, one -> new TreeMap<>());
                for (String scale : SCALES.keySet()) {
                    ratings.put(row.getField(ID) + scale, table.number(row, scale));
                }
            }
        }
    }

    private List<String> comparable() {
        return conversations.keySet().stream()
                .filter(id -> !rates(id).replies().isEmpty())
                .filter(id -> raters.values().stream().allMatch(rater -> rater.containsKey(id + "self_oriented")))
                .toList();
    }

    private Findings ranks(List<String> ids) {
        return new Findings.Ranks(
                "rated conversations",
                ids.size(),
                SCALES.keySet().stream().map(scale -> pair(scale, ids)).toList());
    }

    private Findings.Pair pair(String scale, List<String> ids) {
        Set<Move> moves = SCALES.getOrDefault(scale, Set.of());
        double[] ours = ids.stream().mapToDouble(id -> rates(id).of(moves)).toArray();
        List<double[]> theirs = raters.values().stream()
                .map(rater -> ids.stream()
                        .mapToDouble(id -> rater.getOrDefault(id + scale, 0.0))
                        .toArray())
                .toList();
        return new Findings.Pair(
                scale,
                moves.stream().sorted().map(Move::tag).collect(Collectors.joining(", ")),
                RankCorrelation.of(ours, mean(theirs)),
                between(theirs));
    }

    private Rates rates(String id) {
        return conversations.getOrDefault(id, Rates.NONE);
    }

    private static double[] mean(List<double[]> raters) {
        double[] mean = new double[raters.get(0).length];
        for (double[] rater : raters) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += rater[i] / raters.size();
            }
        }
        return mean;
    }

    private static OptionalDouble between(List<double[]> raters) {
        List<OptionalDouble> each = new ArrayList<>();
        for (int one = 0; one < raters.size(); one++) {
            for (int other = 0; other < one; other++) {
                each.add(RankCorrelation.of(raters.get(one), raters.get(other)));
            }
        }
        return Findings.mean(each.stream());
    }
}
