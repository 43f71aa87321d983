package org.securebase.coach;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.securebase.coach.SecondOpinion.Belief;

/** Picks the marks that are sure enough to put other words into the writer's mouth. */
final class Clear {
    private Clear() {}

    /**
     * Those to be heard first come first: of what the model alone marks the surest of each kind, for it spreads to neighbours;
     * then what rules mark. Where the two differ, a rule has seen a few words and the model the whole sentence.
     */
    static List<Mark> of(List<Mark> marks, Belief belief) {
        return switch (belief) {
            case HARMLESS, UNSURE -> List.of();
            case LIKELY -> byRules(marks).toList();
            case SURE -> Stream.concat(surest(marks), byRules(marks)).toList();
        };
    }

    private static Stream<Mark> byRules(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.evidence() instanceof Evidence.ByRule);
    }

    private static Stream<Mark> surest(List<Mark> marks) {
        return Arrays.stream(Problem.values())
                .flatMap(problem -> marks.stream()
                        .filter(mark -> mark.problem() == problem && chance(mark) > 0)
                        .reduce((one, other) -> chance(other) > chance(one) ? other : one)
                        .stream());
    }

    private static double chance(Mark mark) {
        return mark.evidence() instanceof Evidence.ByModel model ? model.probability() : 0;
    }
}
