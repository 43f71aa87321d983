package wronghouse.ground;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.web.Resident neighbour = new wronghouse.web.Resident();
}
