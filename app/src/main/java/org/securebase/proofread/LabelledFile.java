package org.securebase.proofread;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.securebase.coach.evaluation.LabelledMessage;

/** Labelled messages, one JSON object a line: id, relation, text, marks and credits as {@code [{"quote", "label"}]}. */
final class LabelledFile {

    private final Path file;
    /** By id, if these are another annotator's labels of the same messages. */
    private final Optional<Map<String, LabelledMessage>> first;

    private LabelledFile(Path file, Optional<Map<String, LabelledMessage>> first) {
        this.file = file;
        this.first = first;
    }

    static List<LabelledMessage> read(Path file) throws Unfit {
        return new LabelledFile(file, Optional.empty()).messages();
    }

    /** Another annotator's labels of the same messages, or of some of them. */
    static List<LabelledMessage> readSecond(Path file, List<LabelledMessage> first) throws Unfit {
        Map<String, LabelledMessage> byId =
                first.stream().collect(Collectors.toMap(LabelledMessage::id, Function.identity()));
        return new LabelledFile(file, Optional.of(byId)).messages();
    }

    private List<LabelledMessage> messages() throws Unfit {
        List<LabelledMessage> messages = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (LabelledLine line : lines()) {
            @Nullable Integer before = ids.put(line.id(), line.number());
            if (before != null) {
                throw new Unfit(line.place() + ": the id is that of line " + before);
            }
            messages.add(line.message(original(line)));
        }
        if (messages.isEmpty()) {
            throw new Unfit(file + " holds no messages");
        }
        return messages;
    }

    private List<LabelledLine> lines() throws Unfit {
        List<LabelledLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : Utf8.lines(file)) {
            number++;
            if (!line.isBlank()) {
                lines.add(LabelledLine.of(line, file + ", line " + number, number));
            }
        }
        return lines;
    }

    private Optional<LabelledMessage> original(LabelledLine line) throws Unfit {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        @Nullable LabelledMessage original = first.get().get(line.id());
        if (original == null) {
            throw new Unfit(line.place() + ": the id is that of no message in the first file");
        }
        return Optional.of(original);
    }
}
