package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securebase.vault.TestKinds.NOTE;
import static org.securebase.vault.TestKinds.WORD;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securebase.backup.BackupCommand;
import org.securebase.backup.RestoreCommand;
import org.securebase.backup.VerifyCommand;
import org.securebase.vault.TestKinds.Note;
import org.securebase.vault.TestKinds.Word;
import picocli.CommandLine;

/** Fill, back up while it serves, wipe, restore, and compare every record. */
class RestoreDrillTest {

    private static final int RECORDS = 150;

    @TempDir
    private Path folder;

    @Test
    void bringsBackEveryRecord() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Household house;
        Set<Kept<?>> before;
        try (Database database = Databases.sqlite(data.resolve("securebase.db"))) {
            house = new Household(database);
            fill(house.adas());
            before = everything(house);
            assertThat(run(new BackupCommand(), "backup", data)).isZero();
            house.adas().put(WORD, new Word("after the backup"));
            assertThat(everything(house)).isNotEqualTo(before);
        }
        Files.delete(data.resolve("securebase.db"));
        assertThat(run(new RestoreCommand(), "backup", data)).isZero();
        assertThat(run(new RestoreCommand(), "backup", data)).isEqualTo(1);

        try (Database restored = Databases.sqlite(data.resolve("securebase.db"))) {
            Vaults vaults = Household.vaults(restored, TestKinds.claimed());
            assertThat(everything(vaults.open(house.ada, house.adasKey).own())).isEqualTo(before);
            assertThat(vaults.open(house.ben, house.bensKey).own().all(WORD)).isEmpty();
        }
    }

    /** The control: a backup with one bit changed is not taken. */
    @Test
    void refusesABackupThatWasChanged() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Database database = Databases.sqlite(data.resolve("securebase.db"))) {
            fill(new Household(database).adas());
            assertThat(run(new BackupCommand(), "backup", data)).isZero();
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("backup"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("changed"), bytes);
        Path empty = folder.resolve("empty");
        assertThat(run(new VerifyCommand(), "changed", data)).isEqualTo(1);
        assertThat(run(new RestoreCommand(), "changed", empty)).isEqualTo(1);
        assertThat(empty.resolve("securebase.db")).doesNotExist();
    }

    private int run(Object command, String file, Path data) {
        return new CommandLine(command).execute(folder.resolve(file).toString(), "--data", data.toString());
    }

    private static void fill(Space space) {
        space.inOneGo(() -> {
            for (int number = 0; number < RECORDS; number++) {
                space.put(WORD, new Word("word " + number));
                space.put(NOTE, new Note(LocalDate.of(2026, 1 + number % 12, 3), "x".repeat(number * 20)));
            }
        });
    }

    private static Set<Kept<?>> everything(Household house) {
        return everything(house.adas());
    }

    private static Set<Kept<?>> everything(Space space) {
        return new HashSet<>(Stream.concat(space.all(WORD).stream(), space.all(NOTE).stream())
                .toList());
    }
}
