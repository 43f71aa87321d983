package org.securebase.vault;

import static org.securebase.vault.TestKinds.NOTE;
import static org.securebase.vault.TestKinds.WORD;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Scanner;
import org.securebase.vault.CrashDrill.Acknowledged;
import org.securebase.vault.TestKinds.Note;
import org.securebase.vault.TestKinds.Word;

/**
 * A process of its own that is there to be killed: eight clients who put and change records as fast as the vault takes
 * them, and say so of each one on standard output once they were told that it is kept. The control says so before.
 */
final class CrashingClients {

    /** What goes to the pipe goes whole, whoever is killed in between: it is shorter than a pipe takes at once. */
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private static final int PRACTICE = 20;

    private final Database database;
    private final HolderId holder;
    private final byte[] key;
    private final boolean hasty;

    private CrashingClients(Database database, HolderId holder, byte[] key, boolean hasty) {
        this.database = database;
        this.holder = holder;
        this.key = key;
        this.hasty = hasty;
    }

    /**
     * A file to practise in, who, and with which key comes on standard input at once; the file to write into and whether to be hasty
     * once it is time, or never.
     */
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in, StandardCharsets.UTF_8);
        Path practice = Path.of(in.nextLine());
        HolderId holder = new HolderId(RandomId.parse(in.nextLine()).orElseThrow());
        byte[] key = HexFormat.of().parseHex(in.nextLine());
        try (Database database = Databases.sqlite(practice)) {
            new CrashingClients(database, holder, key, false).practise();
        }
        if (in.hasNextLine()) {
            Database database = Databases.sqlite(Path.of(in.nextLine()));
            new CrashingClients(database, holder, key, Boolean.parseBoolean(in.nextLine())).writeForEver();
        }
    }

    /** So that the real one is written to at full speed from the beginning. */
    private void practise() {
        Space space = open();
        for (int round = 0; round < PRACTICE; round++) {
            space.replace(NOTE, space.put(NOTE, note(1, 1)).id(), 1, note(2, 2));
        }
    }

    private Space open() {
        return Household.vaults(database, TestKinds.claimed())
                .open(holder, UserKey.unwrapped(key.clone()))
                .own();
    }

    private void writeForEver() {
        for (int client = 0; client < CrashDrill.CLIENTS; client++) {
            new Thread(this::beAClient).start();
        }
    }

    private void beAClient() {
        Space space = open();
        for (int month = 1; ; month = month % 12 + 1) {
            put(space, WORD, new Word(CrashDrill.text(1)));
            RecordId note = put(space, NOTE, note(month, 1));
            replace(space, note, note(month % 12 + 1, 2));
        }
    }

    private static Note note(int month, long revision) {
        return new Note(LocalDate.of(2026, month, 1), CrashDrill.text(revision));
    }

    private <T> RecordId put(Space space, Kind<T> kind, T value) {
        RecordId id = RecordId.fresh();
        keep(new Acknowledged(kind.name(), id, 1), () -> space.put(kind, id, value));
        return id;
    }

    private void replace(Space space, RecordId id, Note value) {
        keep(new Acknowledged(NOTE.name(), id, 2), () -> space.replace(NOTE, id, 1, value));
    }

    private void keep(Acknowledged record, Runnable write) {
        if (hasty) {
            say(record);
        }
        write.run();
        if (!hasty) {
            say(record);
        }
    }

    private static void say(Acknowledged record) {
        try {
            OUT.write(record.line().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException nobodyListens) {
            throw new IllegalStateException(nobodyListens);
        }
    }
}
