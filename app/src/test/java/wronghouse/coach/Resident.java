package wronghouse.coach;

import java.time.Instant;

/** A library that looks at the clock. */
public class Resident {
    /** What it must not know. */
    public final Instant now = Instant.now();
}
