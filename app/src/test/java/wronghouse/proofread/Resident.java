package wronghouse.proofread;

/** A tool that reaches into a room. */
public class Resident {
    /** What it must not know. */
    public final wronghouse.vault.Resident other = new wronghouse.vault.Resident();
}
