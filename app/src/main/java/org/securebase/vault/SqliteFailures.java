package org.securebase.vault;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.AbstractFallbackSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What a failure of SQLite means, in the terms that Spring finds for PostgreSQL by itself: the same catch clauses work
 * on both.
 */
final class SqliteFailures extends AbstractFallbackSQLExceptionTranslator {

    private static final int KIND = 0xff;
    private static final Set<SQLiteErrorCode> DUPLICATE = Set.of(
            SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY,
            SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE,
            SQLiteErrorCode.SQLITE_CONSTRAINT_ROWID);
    private static final Set<Integer> OUT_OF_ORDER = Set.of(
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_READONLY.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code,
            SQLiteErrorCode.SQLITE_PERM.code,
            SQLiteErrorCode.SQLITE_CORRUPT.code,
            SQLiteErrorCode.SQLITE_NOTADB.code);
    private static final Set<Integer> BUSY =
            Set.of(SQLiteErrorCode.SQLITE_BUSY.code, SQLiteErrorCode.SQLITE_LOCKED.code);

    SqliteFailures() {
        setFallbackTranslator(new SQLStateSQLExceptionTranslator());
    }

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException failure) {
        return failure instanceof SQLiteException sqlite ? translated(buildMessage(task, sql, failure), sqlite) : null;
    }

    private static @Nullable DataAccessException translated(String words, SQLiteException failure) {
        int kind = failure.getResultCode().code & KIND;
        if (DUPLICATE.contains(failure.getResultCode())) {
            return new DuplicateKeyException(words, failure);
        }
        if (kind == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            return new DataIntegrityViolationException(words, failure);
        }
        if (BUSY.contains(kind)) {
            return new CannotAcquireLockException(words, failure);
        }
        return OUT_OF_ORDER.contains(kind) ? new DataAccessResourceFailureException(words, failure) : null;
    }
}
