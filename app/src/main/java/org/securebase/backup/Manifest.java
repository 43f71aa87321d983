package org.securebase.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.securebase.backup.Rows.Sum;

/**
 * What a backup says about itself, in two tables that only a backup has.
 *
 * @param madeAt when
 * @param sums of each table by name
 */
record Manifest(Instant madeAt, Map<String, Sum> sums) {

    static final Set<String> TABLES = Set.of("backup_about", "backup_sum");

    void write(Connection backup) throws SQLException {
        try (Statement statement = backup.createStatement()) {
            statement.executeUpdate("create table backup_about (made_at bigint not null)");
            statement.executeUpdate("insert into backup_about (made_at) values (" + madeAt.getEpochSecond() + ")");
            statement.executeUpdate("create table backup_sum (name text not null primary key, count bigint not null,"
                    + " sha256 bytea not null)");
        }
        try (PreparedStatement insertion = backup.prepareStatement("insert into backup_sum values (?, ?, ?)")) {
            for (Map.Entry<String, Sum> sum : sums.entrySet()) {
                insertion.setString(1, sum.getKey());
                insertion.setLong(2, sum.getValue().count());
                insertion.setBytes(3, sum.getValue().sha256());
                insertion.executeUpdate();
            }
        }
    }

    static boolean isIn(Connection file) throws SQLException {
        try (Statement statement = file.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from sqlite_schema where name in ('backup_about', 'backup_sum')")) {
            return count.next() && count.getInt(1) == TABLES.size();
        }
    }

    static Manifest read(Connection backup) throws SQLException {
        Map<String, Sum> sums = new TreeMap<>();
        try (Statement statement = backup.createStatement();
                ResultSet row = statement.executeQuery("select name, count, sha256 from backup_sum")) {
            while (row.next()) {
                sums.put(row.getString(1), new Sum(row.getLong(2), row.getBytes(3)));
            }
        }
        try (Statement statement = backup.createStatement();
                ResultSet row = statement.executeQuery("select made_at from backup_about")) {
            return new Manifest(Instant.ofEpochSecond(row.next() ? row.getLong(1) : 0), sums);
        }
    }
}
