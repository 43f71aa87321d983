package org.securebase.vault;

import java.time.Clock;
import java.util.List;

/** A database with Ana and Ben in it, for rooms that keep something of people beside their vaults. */
public final class TwoPeople {

    private final Vaults vaults;
    private final HolderId ana = HolderId.fresh();
    private final HolderId ben = HolderId.fresh();
    private final UserKey anasKey = UserKey.fresh();

    public TwoPeople(Database database, Clock clock, PersonalData... rooms) {
        Instance instance = new Instance(database);
        vaults = new Vaults(database, instance, new Memberships(database, instance), new Claims(List.of(rooms)), clock);
        vaults.create(ana, anasKey);
        vaults.create(ben, UserKey.fresh());
    }

    public HolderId ana() {
        return ana;
    }

    public HolderId ben() {
        return ben;
    }

    public UserKey anasKey() {
        return anasKey;
    }

    public OpenVault anas() {
        return vaults.open(ana, anasKey);
    }

    public void eraseAna() {
        vaults.erase(ana);
    }
}
