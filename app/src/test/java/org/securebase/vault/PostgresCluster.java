package org.securebase.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of our own, from the machine's programs, on a free port of this machine, for as long as the tests run. */
final class PostgresCluster {

    static final String USER = "securebase";

    /** Whoever comes by this name is asked for a password. */
    static final String GUARDED = "guarded";

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final int port;
    private final Process server;

    private static final class Only {
        static final PostgresCluster CLUSTER = new PostgresCluster();
    }

    static PostgresCluster get() {
        return Only.CLUSTER;
    }

    private PostgresCluster() {
        try {
            this.folder = Files.createTempDirectory("securebase-postgres");
            this.port = freePort();
            Path data = folder.resolve("data");
            if (isRoot()) {
                finish(new ProcessBuilder("chown", "postgres", folder.toString()));
            }
            finish(asPostgres(program("initdb"), "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "-N"));
            askForPassword(data.resolve("pg_hba.conf"));
            this.server = start(data);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            awaitConnection();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everybody is trusted but one, who must say a password. */
    private static void askForPassword(Path rules) throws IOException {
        Files.writeString(rules, "host all " + GUARDED + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
    }

    private Process start(Path data) throws IOException {
        return asPostgres(
                        program("postgres"),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=300")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url(), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void awaitConnection() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                run("select 1");
                return;
            } catch (IllegalStateException notYet) {
                if (System.nanoTime() > end || !server.isAlive()) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server refuses to be run by root, as the tests may be. */
    private static ProcessBuilder asPostgres(String... command) {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        words.addAll(List.of(command));
        return new ProcessBuilder(words);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String program(String name) throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (Stream<Path> found = Files.list(versions)) {
                return found.map(version -> version.resolve("bin").resolve(name))
                        .filter(Files::isExecutable)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(PostgresCluster::missing)
                        .toString();
            }
        }
        throw missing();
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "PostgreSQL is not installed: apt-get install --no-install-recommends postgresql");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void finish(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void stop() {
        server.destroy();
        try {
            server.waitFor(20, TimeUnit.SECONDS);
            if (server.isAlive()) {
                server.destroyForcibly();
            }
            finish(new ProcessBuilder("rm", "-rf", folder.toString()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
