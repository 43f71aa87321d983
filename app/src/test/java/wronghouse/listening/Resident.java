package wronghouse.listening;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.communication.Resident neighbour = new wronghouse.communication.Resident();
}
