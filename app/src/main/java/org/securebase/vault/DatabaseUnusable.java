package org.securebase.vault;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database cannot be used; the message says why in one line, for the person who starts the server. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The lowest 8 bits say what kind of failure it is, the others more exactly which. */
    private static final int KIND = 0xff;

    private static final String NO_DATABASE = " is damaged, or not a database of Securebase. Nothing was changed.";

    private static final Map<Integer, String> OF_SQLITE = Map.of(
            SQLiteErrorCode.SQLITE_BUSY.code, " is in use by another program. Stop that, and start again.",
            SQLiteErrorCode.SQLITE_LOCKED.code, " is in use by another program. Stop that, and start again.",
            SQLiteErrorCode.SQLITE_NOTADB.code, NO_DATABASE,
            SQLiteErrorCode.SQLITE_CORRUPT.code, NO_DATABASE,
            SQLiteErrorCode.SQLITE_CANTOPEN.code, " cannot be opened. Who may read and write it, and its folder?",
            SQLiteErrorCode.SQLITE_PERM.code, " cannot be opened. Who may read and write it, and its folder?",
            SQLiteErrorCode.SQLITE_READONLY.code, " cannot be written to. Who may write it, and its folder?",
            SQLiteErrorCode.SQLITE_FULL.code, " cannot grow: the disk is full.",
            SQLiteErrorCode.SQLITE_IOERR.code, " cannot be read or written: the disk is full or failing.");

    /** By the first characters of the SQL state. */
    private static final Map<String, String> OF_POSTGRESQL = Map.of(
            "28", " does not let this user in. Check securebase.database.user and securebase.database.password.",
            "3D", " is not there. Make it first: createdb with the user of securebase.database.user as its owner.",
            "08", " cannot be reached. Is it running, and is securebase.database.url right?",
            "42501", " does not let this user make tables. The user must own the database or the schema.",
            "53", " has no room left: too many connections, or its disk is full.",
            "57", " is starting or stopping. Try again in a moment.");

    DatabaseUnusable(String message, @Nullable Throwable reason) {
        super(message, reason);
    }

    /** @param name of the database, with which the message begins */
    public static DatabaseUnusable because(String name, Throwable reason) {
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            Optional<String> words = cause instanceof SQLException refused ? words(refused) : Optional.empty();
            if (words.isPresent()) {
                return new DatabaseUnusable(name + words.get(), reason);
            }
        }
        return new DatabaseUnusable(
                name + (reason instanceof FlywayException ? " holds other tables than this release makes." : " failed.")
                        + " Nothing was changed.",
                reason);
    }

    private static Optional<String> words(SQLException refused) {
        if (refused instanceof SQLiteException sqlite) {
            return Optional.ofNullable(OF_SQLITE.get(sqlite.getResultCode().code & KIND));
        }
        String state = String.valueOf(refused.getSQLState());
        return OF_POSTGRESQL.entrySet().stream()
                .filter(entry -> state.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
