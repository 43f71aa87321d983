package org.securebase.vault;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one database of an instance: SQLite in the data folder, or PostgreSQL. SQL in it is common to both. For the few
 * tables that must be plain to work; private content goes through {@link Space}. Safe for any thread.
 */
public final class Database {

    private final JdbcClient reads;
    private final JdbcClient writes;
    private final TransactionTemplate transactions;

    Database(DataSource reading, DataSource writing) {
        this.reads = JdbcClient.create(reading);
        this.writes = JdbcClient.create(writing);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(writing));
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

    /** The same for work without an answer. */
    public void inOneGo(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
