package org.securebase.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.springframework.stereotype.Component;

/** The table {@code passkey}. Safe for any thread. */
@Component
class PasskeyTable {

    private final Database database;

    PasskeyTable(Database database) {
        this.database = database;
    }

    Optional<PasskeyRow> find(byte[] credentialId) {
        return database.reads()
                .sql("select * from passkey where credential_id = ?")
                .param(credentialId)
                .query(PasskeyTable::row)
                .optional();
    }

    List<PasskeyRow> of(HolderId holder) {
        return database.reads()
                .sql("select * from passkey where holder_id = ?")
                .param(holder.bytes())
                .query(PasskeyTable::row)
                .list();
    }

    private static PasskeyRow row(ResultSet row, int number) throws SQLException {
        return new PasskeyRow(
                row.getBytes("credential_id"),
                HolderId.of(row.getBytes("holder_id")),
                row.getBytes("public_key"),
                row.getLong("sign_count"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                row.getString("transports"),
                row.getLong("used_at"));
    }

    /** @return whether it was put there; not if a passkey of that id is there already, whoever has it */
    boolean insert(PasskeyRow row) {
        return database.writes()
                        .sql("insert into passkey (credential_id, holder_id, public_key, sign_count,"
                                + " backup_eligible, backed_up, transports, used_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                row.credentialId(),
                                row.holder().bytes(),
                                row.publicKey(),
                                row.signCount(),
                                row.backupEligible(),
                                row.backedUp(),
                                row.transports(),
                                row.usedAt())
                        .update()
                == 1;
    }

    /**
     * Notes a use.
     *
     * @return whether it counts: not if the passkey is gone, or if another use of the same count came first
     */
    boolean used(byte[] credentialId, long signCount, boolean backedUp, long usedAt) {
        return database.writes()
                        .sql("update passkey set sign_count = ?, backed_up = ?, used_at = ?"
                                + " where credential_id = ? and (sign_count < ? or (sign_count = 0 and ? = 0))")
                        .params(signCount, backedUp, usedAt, credentialId, signCount, signCount)
                        .update()
                == 1;
    }

    void delete(HolderId holder, byte[] credentialId) {
        database.writes()
                .sql("delete from passkey where holder_id = ? and credential_id = ?")
                .params(holder.bytes(), credentialId)
                .update();
    }

    void deleteAll(HolderId holder) {
        database.writes()
                .sql("delete from passkey where holder_id = ?")
                .param(holder.bytes())
                .update();
    }
}
