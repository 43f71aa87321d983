package wronghouse.writing;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.care.Resident neighbour = new wronghouse.care.Resident();
}
