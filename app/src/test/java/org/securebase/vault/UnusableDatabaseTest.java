package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** What is wrong with a database is said in one line, and the database is left as it is. */
class UnusableDatabaseTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void makePeople() {
        PostgresCluster.get().run("create role " + PostgresCluster.GUARDED + " login password 'right'");
        PostgresCluster.get().run("create role hasty login");
        PostgresCluster.get().run("alter role hasty set synchronous_commit = off");
        PostgresCluster.get().run("create role stranger login");
    }

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        Databases.sqlite(file()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.writeString(file(), "Dear diary, ".repeat(500));
        expect(file(), "is damaged, or not a database of Securebase");
        assertThat(file()).hasContent("Dear diary, ".repeat(500));
    }

    @Test
    void aDatabaseWithAHoleInIt() throws IOException {
        Databases.sqlite(file()).close();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 100, 3000, (byte) 0x5a);
        Files.write(file(), bytes);
        expect(file(), "is damaged, or not a database of Securebase");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws SQLException {
        onFile("create table songs (title text)");
        expect(file(), "holds other tables than this release makes");
    }

    @Test
    void aDatabaseThatANewerReleaseUsed() throws SQLException {
        Databases.sqlite(file()).close();
        onFile(newerScript());
        expect(file(), "is of a newer release");
    }

    private static String newerScript() {
        return "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, installed_on, execution_time, success)"
                + " values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, '', current_timestamp, 1, true)";
    }

    @Test
    void aScriptThatIsAnotherThanItWas() throws SQLException {
        Databases.sqlite(file()).close();
        onFile("update flyway_schema_history set checksum = 1 where version = '1'");
        expect(file(), "holds other tables than this release makes");
    }

    @Test
    void aDatabaseThatSomebodyHolds() throws SQLException {
        Databases.sqlite(file()).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            other.createStatement().execute("pragma locking_mode = exclusive");
            other.createStatement().execute("begin exclusive");
            expect(file(), "is in use by another program");
        }
    }

    @Test
    void aFolderInItsPlace() throws IOException {
        Files.createDirectory(file());
        expect(file(), "cannot be opened");
    }

    /** The trap that this guards from: of several statements to begin with, a pool sends only the first. */
    @ParameterizedTest
    @ValueSource(strings = {"journal_mode", "synchronous", "foreign_keys", "secure_delete"})
    void aSettingThatIsNotInForce(String setting) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(
                setting.equals("journal_mode") ? SQLiteConfig.JournalMode.DELETE : SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(
                setting.equals("synchronous")
                        ? SQLiteConfig.SynchronousMode.NORMAL
                        : SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(!setting.equals("foreign_keys"));
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, String.valueOf(!setting.equals("secure_delete")));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file());
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> new SqliteFile(file()).demandSettings(source))
                .withMessageContaining(file() + " does not take the setting " + setting + "=");
    }

    @Test
    void aServerThatIsNotThere() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        expectServer("jdbc:postgresql://127.0.0.1:" + free + "/securebase", "securebase", "", "cannot be reached");
    }

    @ParameterizedTest
    @CsvSource({
        "guarded, wrong, does not let this user in",
        "nobody, '', does not let this user in",
        "stranger, '', does not let this user make tables",
        "hasty, '', has the setting synchronous_commit=off"
    })
    void aUserWhoMayNotOrShouldNot(String user, String password, String words) {
        expectServer(Databases.freshPostgresUrl(), user, password, words);
    }

    @Test
    void aDatabaseThatNobodyMade() {
        String url = Databases.freshPostgresUrl().replace("/postgres?", "/absent?");
        expectServer(url, PostgresCluster.USER, "", "is not there");
    }

    @Test
    void aServerThatANewerReleaseUsed() {
        String url = Databases.freshPostgresUrl();
        try (Database database = Databases.postgres(url)) {
            database.writes().sql(newerScript()).update();
        }
        expectServer(url, PostgresCluster.USER, "", "is of a newer release");
    }

    @Test
    void anAddressThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseSettings("jdbc:mysql://localhost/securebase", "", "secret"))
                .withMessage("securebase.database.url must begin with jdbc:postgresql:");
        expectServer("jdbc:postgresql://host:many/securebase", "securebase", "", "cannot be reached");
    }

    private static void expectServer(String url, String user, String password, String words) {
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> new PostgresServer(new DatabaseSettings(url, user, password)).open())
                .withMessageStartingWith("The database that securebase.database.url names ")
                .withMessageContaining(words)
                .satisfies(UnusableDatabaseTest::isOneLine);
    }

    private static void expect(Path file, String words) {
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> Databases.sqlite(file))
                .withMessageStartingWith("The database file " + file)
                .withMessageContaining(words)
                .satisfies(UnusableDatabaseTest::isOneLine);
    }

    private static void isOneLine(DatabaseUnusable unusable) {
        assertThat(unusable.getMessage()).doesNotContain("\n").hasSizeLessThan(260);
    }

    private void onFile(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            connection.createStatement().execute(sql);
        }
    }

    private Path file() {
        return folder.resolve("securebase.db");
    }
}
