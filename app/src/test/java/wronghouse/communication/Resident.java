package wronghouse.communication;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.trust.Resident neighbour = new wronghouse.trust.Resident();
}
