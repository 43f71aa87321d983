package wronghouse.assessment;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.reflection.Resident neighbour = new wronghouse.reflection.Resident();
}
