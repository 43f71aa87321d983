package org.securebase.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries the rows of a table from one database to another, a few at a time, and sums them up. */
final class Rows {

    private static final int AT_A_TIME = 200;
    private static final byte NOTHING = 0;
    private static final byte SOMETHING = 1;

    private final Table table;

    Rows(Table table) {
        this.table = table;
    }

    /**
     * How many rows there are, and SHA-256 over them in their order.
     *
     * @param count 0 or more
     */
    record Sum(long count, byte[] sha256) {}

    Sum copy(Connection from, Connection to) throws SQLException {
        try (PreparedStatement insertion = to.prepareStatement(table.insertion())) {
            Sum sum = read(from, table.inOrderOfKeys(), (number, values) -> {
                for (int column = 0; column < values.size(); column++) {
                    insertion.setObject(column + 1, values.get(column));
                }
                insertion.addBatch();
                if (number % AT_A_TIME == 0) {
                    insertion.executeBatch();
                }
            });
            insertion.executeBatch();
            return sum;
        }
    }

    /** Of a backup, in the order in which the rows were put there. */
    Sum sum(Connection backup) throws SQLException {
        return read(backup, table.inOrderOfCopying(), (number, values) -> {});
    }

    private interface Taker {
        void take(long number, List<@Nullable Object> values) throws SQLException;
    }

    private Sum read(Connection from, String sql, Taker taker) throws SQLException {
        MessageDigest digest = sha256();
        long number = 0;
        try (Statement statement = from.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    List<@Nullable Object> values = values(row);
                    values.forEach(value -> add(digest, value));
                    taker.take(++number, values);
                }
            }
        }
        return new Sum(number, digest.digest());
    }

    private List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        int number = 0;
        for (String type : table.columns().values()) {
            Object value = value(row, ++number, type);
            values.add(row.wasNull() ? null : value);
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int number, String type) throws SQLException {
        return switch (type) {
            case "bytea" -> row.getBytes(number);
            case "bigint" -> row.getLong(number);
            case "boolean" -> row.getBoolean(number);
            case "text" -> row.getString(number);
            default -> throw new IllegalStateException("a column of the type " + type);
        };
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        if (value == null) {
            digest.update(NOTHING);
            return;
        }
        byte[] bytes = value instanceof byte[] raw ? raw : value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(SOMETHING);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
