package org.securebase.backup;

import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code securebase backup FILE}: one consistent copy of the database, also while the server writes. */
@Command(
        name = "backup",
        description = "Copies the database into one file, also while the server is running.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The file holds everything but the keys: nothing in it opens without a passphrase or a recovery code. Keep the"
                    + " folder DIR/keys too, once, and elsewhere: without it no passphrase opens a restored backup, and"
                    + " whoever has both can try passphrases. Who is signed in at the moment is left out.",
            "",
            "Exit codes: 0 done; 1 could not be done; 2 the command was not understood."
        })
public final class BackupCommand extends Tool {

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup to make. Never overwritten.")
    private Path file = Path.of("");

    @Mixin
    private WhereOptions where = new WhereOptions();

    @Override
    void run() throws Cannot {
        Instance instance = where.instance();
        try (NewFile fresh = NewFile.at(file)) {
            BackupFile backup = new BackupFile(fresh.path());
            Manifest manifest = backup.fill(instance, Instant.now());
            backup.verify();
            fresh.keep();
            say("Backed up and read back: " + Words.counted(manifest) + ".");
            say("Not in it: the keys in " + where.data().resolve("keys") + ". Keep a copy of them elsewhere, once.");
        }
    }
}
