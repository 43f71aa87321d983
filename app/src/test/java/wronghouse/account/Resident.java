package wronghouse.account;

/** A resident of the house in which every rule is broken. */
public class Resident {}
