package org.securebase.psychometrics.calibration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.securebase.psychometrics.ReferenceTable;

/** The published answers to the ECR, keyed: odd items ask about avoidance, even ones about anxiety. */
final class EcrAnswers {
    private static final Set<String> REVERSED =
            Set.of("Q3", "Q15", "Q19", "Q22", "Q25", "Q27", "Q29", "Q31", "Q33", "Q35");

    private EcrAnswers() {}

    static Optional<Responses> read(int parity) {
        List<String> items = IntStream.rangeClosed(1, 36)
                .filter(number -> number % 2 == parity)
                .mapToObj(number -> "Q" + number)
                .toList();
        return ReferenceTable.read("ecr/responses.csv").map(table -> {
            Responses.Builder builder = Responses.builder(items);
            for (int row = 0; row < table.size(); row++) {
                builder.add(table.answers(row, items, 1));
            }
            return builder.build()
                    .reversed(items.stream().filter(REVERSED::contains).toList(), 4);
        });
    }
}
