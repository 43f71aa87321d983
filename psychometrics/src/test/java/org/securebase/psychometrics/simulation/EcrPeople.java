package org.securebase.psychometrics.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.securebase.psychometrics.ReferenceTable;
import org.securebase.psychometrics.Scorer;

/** The 36-item ECR as real people answered it: keyed categories 0 to 4, -1 where missed. */
final class EcrPeople {
    static final Set<Integer> REVERSED = Set.of(3, 15, 19, 22, 25, 27, 29, 31, 33, 35);
    static final Set<Integer> LONGING = Set.of(12, 16, 20, 26);
    static final Set<Integer> PROTEST = Set.of(24, 30, 32, 36);
    static final Set<Integer> OPENNESS = Set.of(1, 9, 15, 3, 19);
    static final Set<Integer> CLOSENESS = Set.of(5, 7, 11, 13, 17, 21, 23);

    private EcrPeople() {}

    static Optional<List<int[]>> read() {
        return ReferenceTable.read("ecr/responses.csv").map(EcrPeople::keyed);
    }

    private static List<int[]> keyed(ReferenceTable table) {
        int[] columns = IntStream.rangeClosed(1, 36)
                .map(number -> table.header().indexOf("Q" + number))
                .toArray();
        List<int[]> people = new ArrayList<>();
        for (String[] row : table.rows()) {
            people.add(IntStream.range(0, 36)
                    .map(i -> keyed(i + 1, row[columns[i]]))
                    .toArray());
        }
        return people;
    }

    private static int keyed(int number, String answer) {
        int raw = Integer.parseInt(answer);
        if (raw == 0) {
            return Scorer.NOT_ASKED;
        }
        return REVERSED.contains(number) ? 5 - raw : raw - 1;
    }

    static boolean complete(int[] answers) {
        return IntStream.of(answers).allMatch(answer -> answer >= 0);
    }

    static String dimension(int number) {
        return number % 2 == 0 ? "anxiety" : "avoidance";
    }

    static String facet(int number) {
        if (number % 2 == 0) {
            return LONGING.contains(number) ? "longing" : PROTEST.contains(number) ? "protest" : "worry";
        }
        return OPENNESS.contains(number) ? "openness" : CLOSENESS.contains(number) ? "closeness" : "leaning";
    }
}
