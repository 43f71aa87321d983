package org.securebase.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A database with two people in it, Ada and Ben, each with their keys. */
final class Household {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    final Database database;
    final Vaults vaults;
    final HolderId ada = HolderId.fresh();
    final HolderId ben = HolderId.fresh();
    final UserKey adasKey = UserKey.fresh();
    final UserKey bensKey = UserKey.fresh();

    Household(Database database, PersonalData... rooms) {
        this.database = database;
        this.vaults = vaults(database, rooms.length == 0 ? new PersonalData[] {TestKinds.claimed()} : rooms);
        vaults.create(ada, adasKey);
        vaults.create(ben, bensKey);
    }

    /** The same database as seen by a release that has these rooms. */
    static Vaults vaults(Database database, PersonalData... rooms) {
        Instance instance = new Instance(database);
        return new Vaults(database, instance, new Memberships(database, instance), new Claims(List.of(rooms)), CLOCK);
    }

    Space adas() {
        return vaults.open(ada, adasKey).own();
    }

    Space bens() {
        return vaults.open(ben, bensKey).own();
    }
}
