package org.securebase.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.RandomId;
import org.springframework.stereotype.Component;

/** The tables {@code session} and {@code session_epoch}. Safe for any thread. */
@Component
class SessionTable {

    private static final String OF_THIS_EPOCH =
            " and epoch = coalesce((select e.epoch from session_epoch e where e.holder_id = session.holder_id), 0)";

    private final Database database;

    SessionTable(Database database) {
        this.database = database;
    }

    /** How often all sessions of the holder were ended at once. */
    long epoch(HolderId holder) {
        return database.reads()
                .sql("select epoch from session_epoch where holder_id = ?")
                .param(holder.bytes())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** A session that was not ended; whether it is over, its times tell. */
    Optional<SessionRow> find(byte[] idHash) {
        return database.reads()
                .sql("select * from session where id_hash = ?" + OF_THIS_EPOCH)
                .param(idHash)
                .query(SessionTable::row)
                .optional();
    }

    List<SessionRow> of(HolderId holder) {
        return database.reads()
                .sql("select * from session where holder_id = ?" + OF_THIS_EPOCH)
                .param(holder.bytes())
                .query(SessionTable::row)
                .list();
    }

    private static SessionRow row(ResultSet row, int number) throws SQLException {
        return new SessionRow(
                row.getBytes("id_hash"),
                HolderId.of(row.getBytes("holder_id")),
                RandomId.of(row.getBytes("device_id")),
                row.getBytes("sealed_key"),
                row.getLong("epoch"),
                row.getLong("began_at"),
                row.getLong("used_at"),
                row.getLong("ends_at"),
                row.getBoolean("has_pin"),
                row.getBoolean("locked"),
                row.getLong("pin_failures"),
                row.getLong("proved_at"));
    }

    void insert(SessionRow row) {
        database.writes()
                .sql("insert into session (id_hash, holder_id, device_id, sealed_key, epoch, began_at, used_at,"
                        + " ends_at, has_pin, locked, pin_failures, proved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.idHash(),
                        row.holder().bytes(),
                        row.device().bytes(),
                        row.sealedKey(),
                        row.epoch(),
                        row.beganAt(),
                        row.usedAt(),
                        row.endsAt(),
                        row.hasPin(),
                        row.locked(),
                        row.pinFailures(),
                        row.provedAt())
                .update();
    }

    void used(byte[] idHash, long now) {
        database.writes()
                .sql("update session set used_at = ? where id_hash = ? and used_at < ?")
                .params(now, idHash, now)
                .update();
    }

    void lock(byte[] idHash) {
        database.writes()
                .sql("update session set locked = ? where id_hash = ? and has_pin = ?")
                .params(true, idHash, true)
                .update();
    }

    /**
     * Counts a try of the PIN before it is looked at, so that tries at the same moment count too.
     *
     * @return which one it is, from 1; none if the session is gone
     */
    Optional<Long> countPin(byte[] idHash) {
        return database.writes()
                .sql("update session set pin_failures = pin_failures + 1 where id_hash = ? returning pin_failures")
                .param(idHash)
                .query(Long.class)
                .optional();
    }

    void setPin(HolderId holder, boolean hasPin) {
        database.writes()
                .sql("update session set has_pin = ? where holder_id = ?")
                .params(hasPin, holder.bytes())
                .update();
    }

    void delete(byte[] idHash) {
        database.writes()
                .sql("delete from session where id_hash = ?")
                .param(idHash)
                .update();
    }

    void delete(HolderId holder, RandomId device) {
        database.writes()
                .sql("delete from session where holder_id = ? and device_id = ?")
                .params(holder.bytes(), device.bytes())
                .update();
    }

    /** Those of everybody that ended by then, or were last used before. */
    void deleteOver(long now, long usedBefore) {
        database.writes()
                .sql("delete from session where ends_at <= ? or used_at <= ?")
                .params(now, usedBefore)
                .update();
    }

    /** Ends all sessions of the holder, those that are being begun at this moment too. */
    void deleteAll(HolderId holder) {
        database.writes()
                .sql("insert into session_epoch (holder_id, epoch) values (?, 1)"
                        + " on conflict (holder_id) do update set epoch = session_epoch.epoch + 1")
                .param(holder.bytes())
                .update();
        database.writes()
                .sql("delete from session where holder_id = ?")
                .param(holder.bytes())
                .update();
    }

    /** For an erasure: nothing of the holder stays. */
    void forget(HolderId holder) {
        deleteAll(holder);
        database.writes()
                .sql("delete from session_epoch where holder_id = ?")
                .param(holder.bytes())
                .update();
    }
}
