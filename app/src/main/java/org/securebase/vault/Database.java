package org.securebase.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one database of an instance: SQLite in the data folder, or PostgreSQL. SQL in it is common to both. For the few
 * tables that must be plain to work; private content goes through {@link Space}. Failures come in the same terms from
 * both, such as {@link org.springframework.dao.DuplicateKeyException}. Safe for any thread.
 */
public final class Database implements AutoCloseable {

    private final JdbcClient reads;
    private final JdbcClient writes;
    private final HikariDataSource reading;
    private final HikariDataSource writing;
    private final boolean isSqlite;
    private final TransactionTemplate transactions;
    private final TransactionTemplate views;

    Database(HikariDataSource reading, HikariDataSource writing, boolean isSqlite) {
        this.isSqlite = isSqlite;
        this.reads = client(reading);
        this.writes = client(writing);
        this.reading = reading;
        this.writing = writing;
        this.transactions = transactions(writing);
        this.views = transactions(reading);
    }

    private JdbcClient client(DataSource source) {
        JdbcTemplate template = new JdbcTemplate(source);
        template.setExceptionTranslator(failures());
        return JdbcClient.create(template);
    }

    /** A commit may fail as well, and says so in the same terms. */
    private TransactionTemplate transactions(DataSource source) {
        JdbcTransactionManager manager = isSqlite ? new SqliteTransactions(source) : new JdbcTransactionManager(source);
        manager.setExceptionTranslator(failures());
        return new TransactionTemplate(manager);
    }

    private SQLExceptionTranslator failures() {
        return isSqlite ? new SqliteFailures() : new SQLStateSQLExceptionTranslator();
    }

    boolean isSqlite() {
        return isSqlite;
    }

    /** For reading outside of a transaction; sees all that is committed, and cannot write. */
    public JdbcClient reads() {
        return reads;
    }

    /** For writing, and for reading within {@link #inOneGo}. */
    public JdbcClient writes() {
        return writes;
    }

    /**
     * Does all of it or nothing; within another such piece of work it is part of that. When this returns, the outermost
     * piece is on the disk.
     */
    public <T> T inOneGo(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /**
     * Reads several times from one state of the database, whatever others commit meanwhile; within {@link #inOneGo} from
     * that piece of work.
     */
    public <T> T inOneView(Function<JdbcClient, T> reading) {
        return TransactionSynchronizationManager.hasResource(writing)
                ? reading.apply(writes)
                : views.execute(status -> reading.apply(reads));
    }

    /**
     * After an erasure: what was deleted leaves the write-ahead log of SQLite as well. Not within {@link #inOneGo}.
     */
    void forgetPages() {
        if (isSqlite) {
            writes.sql("pragma wal_checkpoint(truncate)").query().listOfRows();
        }
    }

    /** The same for work without an answer. */
    public void inOneGo(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
