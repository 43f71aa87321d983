package wronghouse.archive;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.people.Resident neighbour = new wronghouse.people.Resident();
}
