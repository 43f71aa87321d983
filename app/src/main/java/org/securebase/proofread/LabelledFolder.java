package org.securebase.proofread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.securebase.coach.evaluation.LabelledMessage;

/** A folder of labelled messages, in which each file is one hand. */
final class LabelledFolder {
    private LabelledFolder() {}

    /** Messages by the name of their file, in its order. */
    static Map<String, List<LabelledMessage>> read(Path folder) throws Unfit {
        Map<String, List<LabelledMessage>> byWriter = new TreeMap<>();
        for (Path file : files(folder)) {
            byWriter.put(String.valueOf(file.getFileName()), LabelledFile.read(file));
        }
        if (byWriter.size() < 2) {
            throw new Unfit("--corpus needs at least two files train_*.jsonl or own_*.jsonl");
        }
        return byWriter;
    }

    private static List<Path> files(Path folder) throws Unfit {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("(train|own)_.*\\.jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Unfit("cannot read the folder " + folder, e);
        }
    }
}
