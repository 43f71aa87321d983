package org.securebase.writing;

import java.util.List;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.springframework.stereotype.Component;

/** The table {@code writing_token}. Safe for any thread. */
@Component
class TokenTable {

    private final Database database;

    TokenTable(Database database) {
        this.database = database;
    }

    /** A token's hash and the day it was last used on, as seconds since 1970; 0 if it never was. */
    record Row(byte[] hash, long usedAt) {}

    List<Row> of(HolderId holder) {
        return database.reads()
                .sql("select token_hash, used_at from writing_token where holder_id = ?")
                .param(holder.bytes())
                .query((row, number) -> new Row(row.getBytes("token_hash"), row.getLong("used_at")))
                .list();
    }

    boolean has(byte[] hash) {
        return database.reads()
                .sql("select 1 from writing_token where token_hash = ?")
                .param(hash)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void insert(HolderId holder, byte[] hash) {
        database.writes()
                .sql("insert into writing_token (token_hash, holder_id, used_at) values (?, ?, 0)")
                .params(hash, holder.bytes())
                .update();
    }

    /** Notes the day of a use; a write at most once a day for a token. */
    void used(byte[] hash, long day) {
        boolean known = database.reads()
                .sql("select 1 from writing_token where token_hash = ? and used_at >= ?")
                .params(hash, day)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!known) {
            database.writes()
                    .sql("update writing_token set used_at = ? where token_hash = ? and used_at < ?")
                    .params(day, hash, day)
                    .update();
        }
    }

    void delete(HolderId holder, byte[] hash) {
        database.writes()
                .sql("delete from writing_token where holder_id = ? and token_hash = ?")
                .params(holder.bytes(), hash)
                .update();
    }

    void deleteAll(HolderId holder) {
        database.writes()
                .sql("delete from writing_token where holder_id = ?")
                .param(holder.bytes())
                .update();
    }
}
