package org.securebase.unlock;

import java.nio.file.Path;
import org.securebase.vault.DataFolder;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.Instance;
import org.securebase.vault.KeyFiles;
import org.securebase.vault.PersonalData;

/** The ways to a key over a database, with hashing that costs little. */
public final class Ways {

    /** Enough to be Argon2id, and little enough for a test. */
    static final int MEMORY_KIB = 64;

    private Ways() {}

    /** Somebody whose keys have been made; which ones does not matter here. */
    static void addHolder(Database database, HolderId holder) {
        database.writes()
                .sql("insert into holder (id, public_key, sealed_private_key) values (?, ?, ?)")
                .params(holder.bytes(), new byte[1], new byte[1])
                .update();
    }

    /** What of the ways is forgotten with their holder, as the server does it. */
    public static PersonalData keptOf(Database database) {
        return new KeyWraps(database, new Instance(database));
    }

    public static Unlocking to(Database database, Path folder) {
        Instance instance = new Instance(database);
        return new Unlocking(
                new Hashing(MEMORY_KIB),
                new Pepper(new KeyFiles(new DataFolder(folder)), database),
                new KeyWraps(database, instance),
                instance);
    }
}
