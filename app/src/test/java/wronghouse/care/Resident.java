package wronghouse.care;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.assessment.Resident neighbour = new wronghouse.assessment.Resident();
    /** Nor this. */
    public final wronghouse.archive.Resident archive = new wronghouse.archive.Resident();
}
