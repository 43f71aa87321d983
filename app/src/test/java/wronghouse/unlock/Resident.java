package wronghouse.unlock;

/** A resident of the house in which every rule is broken. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.account.Resident neighbour = new wronghouse.account.Resident();
}
