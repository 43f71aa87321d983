package wronghouse.learning;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.care.Resident neighbour = new wronghouse.care.Resident();

    /** What it must not know either. */
    public final wronghouse.trail.Resident trail = new wronghouse.trail.Resident();
}
