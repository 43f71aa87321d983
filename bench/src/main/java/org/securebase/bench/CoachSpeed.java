package org.securebase.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.securebase.coach.Coach;
import org.securebase.coach.Relation;
import org.securebase.coach.model.LinearModel;

/** The row of our own coach, with its model and without. */
public final class CoachSpeed {
    private CoachSpeed() {}

    /**
     * @param arguments a file with a message a line, and {@code rules} for those alone, or {@code started} where it was
     *     started as the app is
     */
    public static void main(String[] arguments) throws IOException {
        String how = arguments.length > 1 ? arguments[1] : "";
        boolean rulesAlone = how.equals("rules");
        String name = switch (how) {
            case "rules" -> "our rules alone";
            case "started" -> "our coach, started as the app is";
            default -> "our coach";
        };
        MessageSpeed.measure(name, Path.of(arguments[0]), () -> {
            Coach coach = rulesAlone ? Coach.english() : Coach.english().asking(LinearModel.english());
            return text -> coach.read(text, Relation.PARTNER).marks().size();
        });
    }
}
