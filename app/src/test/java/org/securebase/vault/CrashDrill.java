package org.securebase.vault;

import static org.securebase.vault.TestKinds.NOTE;
import static org.securebase.vault.TestKinds.WORD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Kills a process that writes into a vault, again and again in the same file, and looks each time whether all is there
 * that was acknowledged since the first. Run at length by bench/crash.sh.
 */
final class CrashDrill implements AutoCloseable {

    static final int CLIENTS = 8;

    private static final int LONGEST_LIFE_MILLIS = 400;
    /** What a process ends with that was sent SIGKILL. */
    private static final int KILLED = 128 + 9;

    private static final String CLIENTS_OF_THEIR_OWN = CrashingClients.class.getName();
    private static final Random RANDOM = new Random();

    private final Path file;
    private final Path practice;
    private final HolderId holder;
    private final UserKey key;
    private final RehearsedJava java;
    private final Map<RecordId, Acknowledged> acknowledged = new HashMap<>();
    /** Started ahead, since a start takes longer than everything else. */
    private Process next;

    CrashDrill(Path folder) throws IOException, InterruptedException {
        this.file = folder.resolve("securebase.db");
        this.practice = folder.resolve("practice.db");
        try (Database database = Databases.sqlite(file)) {
            Household house = new Household(database);
            this.holder = house.ada;
            this.key = house.adasKey;
        }
        Files.copy(file, practice);
        this.java = new RehearsedJava(folder);
        rehearse();
        this.next = start();
    }

    private void rehearse() throws IOException, InterruptedException {
        Process rehearsal = java.rehearse(CLIENTS_OF_THEIR_OWN);
        introduce(rehearsal).close();
        rehearsal.inputReader().transferTo(Writer.nullWriter());
        if (rehearsal.waitFor() != 0) {
            throw new IllegalStateException("the rehearsal ended with " + rehearsal.exitValue());
        }
    }

    private Process start() throws IOException {
        Process clients = java.start(CLIENTS_OF_THEIR_OWN);
        introduce(clients).flush();
        return clients;
    }

    private Writer introduce(Process clients) throws IOException {
        Writer in = clients.outputWriter();
        in.write(practice + "\n" + holder + "\n" + HexFormat.of().formatHex(key.bytesToWrap()) + "\n");
        return in;
    }

    /** What a client was told is kept. */
    record Acknowledged(String kind, RecordId id, long revision) {

        String line() {
            return kind + " " + id + " " + revision + "\n";
        }

        static Acknowledged of(String line) {
            String[] words = line.split(" ");
            if (words.length != 3) {
                throw new IllegalStateException("not an acknowledgement: " + line);
            }
            return new Acknowledged(words[0], RecordId.parse(words[1]).orElseThrow(), Long.parseLong(words[2]));
        }
    }

    /** What a record says, so that one revision is not taken for another. */
    static String text(long revision) {
        return "revision " + revision + " ".repeat(300);
    }

    /** How many records were acknowledged so far. */
    int acknowledged() {
        return acknowledged.size();
    }

    /**
     * Lets the clients write, and kills them at a random moment after the first of them was acknowledged.
     *
     * @param hasty whether they acknowledge before they have written; the control
     */
    void kill(boolean hasty) throws IOException, InterruptedException {
        Process writing = next;
        try (Writer in = writing.outputWriter()) {
            in.write(file + "\n" + hasty + "\n");
        }
        try (BufferedReader said = writing.inputReader()) {
            acknowledge(Objects.requireNonNull(said.readLine(), "the clients ended before they wrote anything"));
            writing.waitFor(RANDOM.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            // the process itself would close our end of the pipe too, with what is still in it
            writing.toHandle().destroyForcibly();
            said.lines().forEach(this::acknowledge);
        }
        if (writing.waitFor() != KILLED) {
            throw new IllegalStateException("the clients ended by themselves: " + writing.exitValue());
        }
        next = start();
    }

    private void acknowledge(String line) {
        Acknowledged record = Acknowledged.of(line);
        acknowledged.merge(record.id(), record, (one, other) -> one.revision() > other.revision() ? one : other);
    }

    /** Opens the file as a start after a crash does, and says what is wrong with it; empty if nothing is. */
    List<String> faults() {
        try (Database database = Databases.sqlite(file)) {
            List<String> faults = new ArrayList<>(database.writes()
                    .sql("pragma integrity_check")
                    .query(String.class)
                    .list());
            faults.remove("ok");
            Space space = Household.vaults(database, TestKinds.claimed())
                    .open(holder, key)
                    .own();
            Map<RecordId, Long> kept = new HashMap<>(revisions(space, WORD, word -> word.text()));
            kept.putAll(revisions(space, NOTE, note -> note.text()));
            acknowledged.values().stream()
                    .filter(record -> kept.getOrDefault(record.id(), 0L) < record.revision())
                    .forEach(record -> faults.add("lost: " + record.line().strip()));
            return faults;
        }
    }

    /** Opens all of them: reading throws if one does not open, or the ledger of a drawer does not add up. */
    private static <T> Map<RecordId, Long> revisions(Space space, Kind<T> kind, Function<T, String> text) {
        Map<RecordId, Long> revisions = new HashMap<>();
        for (Kept<T> one : space.all(kind)) {
            if (text.apply(one.value()).equals(text(one.revision()))) {
                revisions.put(one.id(), one.revision());
            }
        }
        return revisions;
    }

    /** Takes one acknowledged record away; the other control. */
    void lose() {
        try (Database database = Databases.sqlite(file)) {
            Space space = Household.vaults(database, TestKinds.claimed())
                    .open(holder, key)
                    .own();
            RecordId any = acknowledged.keySet().iterator().next();
            space.get(WORD, any).ifPresent(word -> space.remove(WORD, any, word.revision()));
            space.get(NOTE, any).ifPresent(note -> space.remove(NOTE, any, note.revision()));
        }
    }

    @Override
    public void close() {
        next.destroyForcibly();
    }

    public static void main(String[] args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        int faulty = 0;
        try (CrashDrill drill = new CrashDrill(Files.createTempDirectory("crash-drill"))) {
            for (int kill = 1; kill <= kills; kill++) {
                drill.kill(false);
                List<String> faults = drill.faults();
                faulty += faults.isEmpty() ? 0 : 1;
                if (!faults.isEmpty() || kill % 10 == 0) {
                    System.out.printf("%d kills, %d acknowledged, wrong: %s%n", kill, drill.acknowledged(), faults);
                }
            }
            System.out.println("| kills | records acknowledged | kills after which something was wrong |");
            System.out.println("|---|---|---|");
            System.out.println("| " + kills + " | " + drill.acknowledged() + " | " + faulty + " |");
        }
        System.exit(faulty == 0 ? 0 : 1);
    }
}
