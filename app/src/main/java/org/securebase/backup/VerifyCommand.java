package org.securebase.backup;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code securebase verify FILE}: whether a backup is whole, and what cannot be told without keys. */
@Command(
        name = "verify",
        description = "Reads all of a backup and says whether it is as it was made.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With the folder of keys it also says whether they belong to the backup.",
            "",
            "Exit codes: 0 whole; 1 not whole, or something in it should not be; 2 the command was not understood."
        })
public final class VerifyCommand extends Tool {

    @Parameters(index = "0", paramLabel = "FILE", description = "The backup. It is only read.")
    private Path file = Path.of("");

    @Mixin
    private WhereOptions where = new WhereOptions();

    @Override
    void run() throws Cannot {
        Findings findings = new BackupFile(file).verify();
        say("Made:    " + findings.manifest().madeAt());
        say("Whole:   the pages fit together, every reference leads somewhere, and every row is as it was backed up");
        say("Tables:  version " + findings.version() + ", which this release reads");
        say("Rows:    " + Words.counted(findings.manifest()));
        say("Sealed:  " + (findings.doubts().isEmpty() ? "every size is one that sealing makes" : "see below"));
        say(new Keys(where.data().resolve("keys")).fit(findings.pepperCheck()));
        say("Not checked, because it takes a person's key: that each record opens, and that none is missing from its"
                + " drawer. The server checks both whenever somebody reads.");
        if (!findings.doubts().isEmpty()) {
            throw new Cannot("The backup is whole, but " + String.join(" ", findings.doubts()));
        }
    }
}
