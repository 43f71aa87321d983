package org.securebase.vault;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Transactions of SQLite, which takes one back by itself when the disk is full or fails, and then answers that there is
 * none to roll back. That is what was asked for, and must not hide what went wrong.
 */
final class SqliteTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    SqliteTransactions(DataSource source) {
        super(source);
        // a commit that failed may have left the transaction open, and the next one must not finish it
        setRollbackOnCommitFailure(true);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        JdbcTransactionObjectSupport transaction = (JdbcTransactionObjectSupport) status.getTransaction();
        try {
            transaction.getConnectionHolder().getConnection().rollback();
        } catch (SQLException failure) {
            if (!isRolledBackAlready(failure)) {
                throw translateException("JDBC rollback", failure);
            }
        }
    }

    private static boolean isRolledBackAlready(SQLException failure) {
        return failure instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_ERROR;
    }
}
