package org.securebase.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.securebase.assessment.Step.Aim;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Chooses two small steps by which dimension is above the middle, and how far. The rule:
 *
 * <ul>
 *   <li>both above: the first is for both, the second for the higher one;
 *   <li>one above: for anxiety soothing and one's own goals when it is far above, own goals and checking the story
 *       when it is less; for avoidance easy time together twice when it is far above, easy time and openness when it
 *       is less;
 *   <li>neither above, and both on the secure side of the middle: keep what works, and give;
 *   <li>otherwise: the gentlest for the higher one, and keep what works.
 * </ul>
 *
 * Within a kind the sheet's seed decides, so that the same sheet always gets the same steps and a new one may get
 * others. What does not suit the relationship is never chosen.
 */
@Component
class Steps {
    private static final String FILE = "content/steps.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Step> all;

    Steps() throws IOException {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            all = List.of(YAML.readValue(file, Step[].class));
        }
    }

    List<Step> all() {
        return all;
    }

    /** Two different steps. */
    List<Step> chosenFor(Reading reading) {
        double anxiety = reading.theta(Dimension.ANXIETY);
        double avoidance = reading.theta(Dimension.AVOIDANCE);
        Aim higher = anxiety >= avoidance ? Aim.ANXIETY : Aim.AVOIDANCE;
        Level level = Level.of(Math.max(anxiety, avoidance));
        boolean both = Level.of(Math.min(anxiety, avoidance)).isAbove();
        Drawn drawn = new Drawn(reading.sheet());
        if (both) {
            return List.of(drawn.first(Aim.BOTH), drawn.first(higher));
        }
        if (level.isAbove()) {
            return higher == Aim.ANXIETY ? drawn.forAnxiety(level) : drawn.forAvoidance(level);
        }
        boolean secure = anxiety < Reading.CUT && avoidance < Reading.CUT;
        return secure ? drawn.two(Aim.SECURE, "keep", "give") : drawn.gentle(higher);
    }

    /** The steps that suit one sheet. */
    private final class Drawn {
        private final Sheet sheet;

        Drawn(Sheet sheet) {
            this.sheet = sheet;
        }

        List<Step> forAnxiety(Level level) {
            return level == Level.FAR_ABOVE
                    ? two(Aim.ANXIETY, "soothing", "own-goals")
                    : two(Aim.ANXIETY, "own-goals", "reality-check");
        }

        List<Step> forAvoidance(Level level) {
            return level == Level.FAR_ABOVE
                    ? two(Aim.AVOIDANCE, "low-demand", "low-demand")
                    : two(Aim.AVOIDANCE, "low-demand", "openness");
        }

        List<Step> gentle(Aim higher) {
            return List.of(first(higher), drawn(Aim.SECURE, "keep", 0));
        }

        List<Step> two(Aim aim, String kind, String otherKind) {
            return List.of(drawn(aim, kind, 0), drawn(aim, otherKind, kind.equals(otherKind) ? 1 : 0));
        }

        /** The file has the gentlest first. */
        Step first(Aim aim) {
            return suiting(aim).get(0);
        }

        private Step drawn(Aim aim, String kind, int after) {
            List<Step> among = suiting(aim).stream()
                    .filter(step -> step.kind().equals(kind))
                    .toList();
            return among.get((sheet.seed() + after) % among.size());
        }

        private List<Step> suiting(Aim aim) {
            return all.stream()
                    .filter(step -> step.aim() == aim && !step.notFor().contains(sheet.relation()))
                    .toList();
        }
    }
}
