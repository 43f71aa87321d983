package org.securebase.vault;

import java.time.Clock;
import java.util.List;

/** A member of a real database, whose vault other rooms' tests open without a server. */
public final class OneVault {
    private final Vaults vaults;
    private final HolderId holder = HolderId.fresh();
    private final UserKey key = UserKey.fresh();

    /** @param rooms whose kinds the vault knows */
    public OneVault(Database database, PersonalData... rooms) {
        Instance instance = new Instance(database);
        this.vaults = new Vaults(
                database, instance, new Memberships(database, instance), new Claims(List.of(rooms)), Clock.systemUTC());
        vaults.create(holder, key);
    }

    /** As it is opened for one request. */
    public OpenVault open() {
        return vaults.open(holder, key);
    }
}
