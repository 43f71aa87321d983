package org.securebase.vault;

/** Vaults of people who have just come, for rooms to try their records in. */
public final class OpenVaults {

    private OpenVaults() {}

    /** Two on one database, of two people, in a release that has these rooms. */
    public record Two(OpenVault adas, OpenVault bens) {}

    public static Two in(Database database, PersonalData... rooms) {
        Household household = new Household(database, rooms);
        return new Two(
                household.vaults.open(household.ada, household.adasKey),
                household.vaults.open(household.ben, household.bensKey));
    }
}
