package wronghouse.web.util;

/** A resident of the house in which every rule is broken. */
public class Resident {}
