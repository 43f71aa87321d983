package org.securebase.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.securebase.coach.Coach;
import org.securebase.coach.Relation;
import org.securebase.coach.model.LinearModel;

/** The row of our own coach, with its model and without. */
public final class CoachSpeed {
    private CoachSpeed() {}

    /** @param arguments a file with a message a line, and {@code rules} for those alone */
    public static void main(String[] arguments) throws IOException {
        boolean rulesAlone = arguments.length > 1 && arguments[1].equals("rules");
        MessageSpeed.measure(rulesAlone ? "our rules alone" : "our coach", Path.of(arguments[0]), () -> {
            Coach coach = rulesAlone ? Coach.english() : Coach.english().asking(LinearModel.english());
            return text -> coach.read(text, Relation.PARTNER).marks().size();
        });
    }
}
