package org.securebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the command line says when it cannot do what it is asked. */
class CommandLineTest {

    private final StringWriter complaints = new StringWriter();
    private final StringWriter answers = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "--port=99999, '--port must be between 0 and 65535, not 99999.'",
        "--port=-1, '--port must be between 0 and 65535, not -1.'",
        "--port=many, 'many'",
        "--prot=1, '--prot=1'",
        "frobnicate, 'frobnicate'"
    })
    void namesWhatItDoesNotUnderstand(String argument, String said) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(complaints.toString())
                .startsWith("securebase: ")
                .contains(said)
                .contains("--help");
        assertThat(complaints.toString().lines()).hasSize(2);
    }

    @Test
    void saysThatThePortIsTaken(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--port", String.valueOf(taken.getLocalPort()), "--data", data.toString()))
                    .isEqualTo(1);
            expectOneLine("Port " + taken.getLocalPort() + " is already in use.");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeUsed(@TempDir Path folder) throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("data"));
        assertThat(run("serve", "--port", "0", "--data", inTheWay.toString())).isEqualTo(1);
        expectOneLine("Cannot write to the data folder " + inTheWay);
    }

    @Test
    void saysThatTheDatabaseIsDamaged(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("securebase.db"), "Dear diary, ".repeat(500));
        assertThat(run("serve", "--port", "0", "--data", data.toString())).isEqualTo(1);
        expectOneLine("The database file " + data.resolve("securebase.db") + " is damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:1/none, 'The database that securebase.database.url names cannot be reached.'",
        "jdbc:mysql://localhost/none, 'securebase.database.url must begin with jdbc:postgresql:.'"
    })
    void saysThatTheDatabaseCannotBeUsed(String url, String beginning, @TempDir Path data) {
        System.setProperty("securebase.database.url", url);
        try {
            assertThat(run("serve", "--port", "0", "--data", data.toString())).isEqualTo(1);
        } finally {
            System.clearProperty("securebase.database.url");
        }
        expectOneLine(beginning);
    }

    @Test
    void tellsItsVersionAndItsOptions() {
        assertThat(run("--version")).isZero();
        assertThat(run("--help")).isZero();
        assertThat(answers.toString()).contains("Securebase ", "--port", "--data", "--address", "serve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "verify", "restore"})
    void tellsWhatEachToolIsForInLinesThatFit(String tool) {
        assertThat(run(tool, "--help")).isZero();
        assertThat(answers.toString()).contains("FILE", "--data=DIR", "--database-url=URL", "Exit codes: 0");
        assertThat(answers.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void saysThatThereIsNothingToBackUp(@TempDir Path folder) {
        assertThat(run("backup", folder.resolve("a.backup").toString(), "--data", folder.toString()))
                .isEqualTo(1);
        expectOneLine("There is no database file " + folder.resolve("securebase.db"));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "restore"})
    void saysWhatIsNoBackup(String tool, @TempDir Path folder) throws IOException {
        Path diary = Files.writeString(folder.resolve("diary"), "Dear diary");
        Path target = folder.resolve("target");
        assertThat(run(tool, diary.toString(), "--data", target.toString())).isEqualTo(1);
        expectOneLine(diary + " is not a backup of Securebase.");
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "restore"})
    void saysThatABackupIsNotThere(String tool, @TempDir Path folder) {
        Path missing = folder.resolve("missing");
        assertThat(run(
                        tool,
                        missing.toString(),
                        "--data",
                        folder.resolve("target").toString()))
                .isEqualTo(1);
        expectOneLine("There is no file " + missing + ".");
    }

    private void expectOneLine(String beginning) {
        assertThat(complaints.toString()).startsWith("securebase: " + beginning);
        assertThat(complaints.toString().lines()).hasSize(1);
    }

    private int run(String... arguments) {
        CommandLine commandLine = Securebase.commandLine();
        commandLine.setErr(new PrintWriter(complaints, true));
        commandLine.setOut(new PrintWriter(answers, true));
        return commandLine.execute(arguments);
    }
}
