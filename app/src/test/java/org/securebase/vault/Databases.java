package org.securebase.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Fresh databases, real ones: a file in a folder of its own, and a schema of its own in a PostgreSQL of ours. */
public final class Databases implements ArgumentsProvider {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(
                Arguments.of(Named.of("SQLite", (Object) sqlite())),
                Arguments.of(Named.of("PostgreSQL", (Object) postgres())));
    }

    /** A fresh file. */
    public static Database sqlite() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "sqlite");
            return sqlite(folder.resolve("securebase.db"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** This file, made if it is not there. */
    public static Database sqlite(Path file) {
        return new SqliteFile(file).open();
    }

    /** A fresh schema. */
    public static Database postgres() {
        return postgres(freshPostgresUrl());
    }

    /** This one; several may be open on it at a time, like several nodes. */
    public static Database postgres(String url) {
        return new PostgresServer(new DatabaseSettings(url, PostgresCluster.USER, "")).open();
    }

    /** The address of a schema that nobody has used. */
    public static String freshPostgresUrl() {
        String schema = "test_" + COUNT.incrementAndGet();
        PostgresCluster.get().run("create schema " + schema);
        return PostgresCluster.get().url() + "?currentSchema=" + schema;
    }
}
