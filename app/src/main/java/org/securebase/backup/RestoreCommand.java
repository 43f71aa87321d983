package org.securebase.backup;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code securebase restore FILE}: a database where there is none, from a backup that is whole. */
@Command(
        name = "restore",
        description = "Makes the database again from a backup, where there is none.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Nothing is ever overwritten. A backup may be restored into SQLite or into an empty database of PostgreSQL,"
                    + " wherever it came from. Put the folder of keys that you kept into DIR/keys before you start the"
                    + " server. Everybody has to sign in again.",
            "",
            "Exit codes: 0 done; 1 could not be done; 2 the command was not understood."
        })
public final class RestoreCommand extends Tool {

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup. It is only read.")
    private Path file = Path.of("");

    @Mixin
    private WhereOptions where = new WhereOptions();

    @Override
    void run() throws Cannot {
        Findings findings = new BackupFile(file).verify();
        Instance instance = where.instance();
        instance.fill(file);
        say("Restored: " + Words.counted(findings.manifest()) + ".");
        for (String doubt : findings.doubts()) {
            say("Take care: " + doubt);
        }
        say(new Keys(where.data().resolve("keys")).fit(findings.pepperCheck()));
    }
}
