package org.securebase.account;

import java.util.Optional;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.springframework.stereotype.Component;

/** The table {@code account}: which name finds which holder. Safe for any thread. */
@Component
class Accounts {

    private final Database database;
    private final KeyedHash hash;

    Accounts(Database database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    byte[] hashOf(Handle handle) {
        return hash.of("name", handle.folded());
    }

    /** The same of a holder's name; empty bytes if the account is gone. */
    byte[] hashOf(HolderId holder) {
        return database.reads()
                .sql("select handle_hash from account where holder_id = ?")
                .param(holder.bytes())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    Optional<HolderId> find(Handle handle) {
        return database.reads()
                .sql("select holder_id from account where handle_hash = ?")
                .param(hashOf(handle))
                .query((row, number) -> HolderId.of(row.getBytes(1)))
                .optional();
    }

    boolean isTaken(Handle handle) {
        return find(handle).isPresent();
    }

    /**
     * Gives the holder this name. Part of the caller's transaction.
     *
     * @throws Taken if someone has it
     */
    void create(HolderId holder, Handle handle) {
        int made = database.writes()
                .sql("insert into account (holder_id, handle_hash) values (?, ?) on conflict do nothing")
                .params(holder.bytes(), hashOf(handle))
                .update();
        if (made == 0) {
            throw new Taken();
        }
    }

    /**
     * Gives the holder this name in place of the one before, which may be the same. Part of the caller's transaction.
     *
     * @throws Taken if someone else has it
     */
    void rename(HolderId holder, Handle handle) {
        forget(holder);
        create(holder, handle);
    }

    void forget(HolderId holder) {
        database.writes()
                .sql("delete from account where holder_id = ?")
                .param(holder.bytes())
                .update();
    }

    /** Someone else signs in with this name. Nothing was written. */
    static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super("the name is taken", null, false, false);
        }
    }
}
