package org.securebase.coach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Messages that lie in a folder "shared" beside the checkout, or at -Dshared.dir. Where it is missing, what wants them is not
 * checked, and says so.
 */
public final class Corpus {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Corpus() {}

    public record Labelled(String quote, String label) {}

    public record Message(String id, String relation, String text, List<Labelled> marks, List<Labelled> credits) {
        public Relation to() {
            return Relation.tagged(relation).orElse(Relation.SOMEONE);
        }
    }

    /** The synthetic messages to learn from, in all their files; none when the folder is missing. */
    public static List<Message> training() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> messages("train_" + number))
                .flatMap(List::stream)
                .toList();
    }

    /** Texts of messages that lie in this project and are always here. */
    public static List<String> own() {
        return lines(Path.of("corpus", "own_1.jsonl"))
                .map(line -> message(line).text())
                .toList();
    }

    public static List<Message> messages(String file) {
        return find("messages/" + file + ".jsonl").stream()
                .flatMap(Corpus::lines)
                .map(Corpus::message)
                .toList();
    }

    /** Lines of the MELD probe with one of these emotions; read here, kept nowhere. */
    public static List<String> meld(Set<String> emotions) {
        return find("probes/meld_dev.csv").stream()
                .flatMap(Corpus::rows)
                .filter(row -> emotions.contains(row.get(3)))
                .map(row -> row.get(1))
                .toList();
    }

    private static Stream<List<String>> rows(Path file) {
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            return rows.stream().map(row -> row.getFields()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message message(String line) {
        try {
            return JSON.readValue(line, Message.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(String name) {
        String set = System.getProperty("shared.dir");
        Stream<Path> folders = set != null
                ? Stream.of(Path.of(set))
                : Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared"));
        Optional<Path> file = folders.map(folder -> folder.resolve("data").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        if (file.isEmpty()) {
            System.err.println("NOT CHECKED: wanted " + name);
        }
        return file;
    }
}
