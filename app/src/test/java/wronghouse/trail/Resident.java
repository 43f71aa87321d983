package wronghouse.trail;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.learning.Resident neighbour = new wronghouse.learning.Resident();
}
