package org.securebase.proofread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;
import org.securebase.coach.Span;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.evaluation.LabelledSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled messages, one JSON object a line: id, relation, text, marks and credits as {@code [{"quote", "label"}]}. */
final class LabelledFile {

    private final Path file;
    /** By id, for lines that leave their text to somebody else's. */
    private final Map<String, LabelledMessage> others = new HashMap<>();

    private int line;

    private LabelledFile(Path file, List<LabelledMessage> others) {
        this.file = file;
        others.forEach(other -> this.others.put(other.id(), other));
    }

    static List<LabelledMessage> read(Path file) throws Unfit {
        return new LabelledFile(file, List.of()).messages();
    }

    /** Another annotator's labels of the same messages: a line without a text is of the first one's with its id. */
    static List<LabelledMessage> readSecond(Path file, List<LabelledMessage> first) throws Unfit {
        return new LabelledFile(file, first).messages();
    }

    private List<LabelledMessage> messages() throws Unfit {
        List<LabelledMessage> messages = new ArrayList<>();
        for (String text : lines()) {
            line++;
            if (!text.isBlank()) {
                messages.add(message(json(text)));
            }
        }
        if (messages.isEmpty()) {
            throw new Unfit(file + " holds no messages");
        }
        return messages;
    }

    private List<String> lines() throws Unfit {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new Unfit("cannot read " + file, e);
        }
    }

    private JsonNode json(String text) throws Unfit {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new Unfit(place() + " is not JSON", e);
        }
    }

    private LabelledMessage message(JsonNode json) throws Unfit {
        String text = text(json);
        List<LabelledSpan> spans = new ArrayList<>(spans(json, text, "marks", LabelledFile::problem));
        spans.addAll(spans(json, text, "credits", LabelledFile::merit));
        Relation relation = Relation.tagged(json.path("relation").asString("")).orElse(Relation.SOMEONE);
        return new LabelledMessage(json.path("id").asString(String.valueOf(line)), relation, text, spans);
    }

    private String text(JsonNode json) throws Unfit {
        LabelledMessage other = others.get(json.path("id").asString(""));
        if (json.path("text").isMissingNode() && other != null) {
            return other.text();
        }
        if (!json.path("text").isString()) {
            throw new Unfit(place() + ": \"text\" is missing");
        }
        return json.path("text").asString();
    }

    private List<LabelledSpan> spans(
            JsonNode json, String text, String field, Function<String, Optional<? extends Label>> labels) throws Unfit {
        JsonNode list = json.path(field);
        if (!list.isArray() && !list.isMissingNode()) {
            throw new Unfit(place() + ": \"" + field + "\" is not a list");
        }
        List<LabelledSpan> spans = new ArrayList<>();
        for (JsonNode one : list) {
            Optional<? extends Label> label = labels.apply(one.path("label").asString(""));
            if (label.isEmpty()) {
                throw new Unfit(place() + ": a \"label\" in \"" + field + "\" is none of those that there are");
            }
            spans.add(new LabelledSpan(label.get(), span(one, text, field)));
        }
        return spans;
    }

    private Span span(JsonNode one, String text, String field) throws Unfit {
        String quote = one.path("quote").asString("");
        int start = text.indexOf(quote);
        if (quote.isEmpty() || start < 0) {
            throw new Unfit(place() + ": a \"quote\" in \"" + field + "\" is not in the \"text\"");
        }
        return new Span(start, start + quote.length());
    }

    /** What only the model says has no label of its own, so nobody can have labelled it. */
    private static Optional<Problem> problem(String tag) {
        return Problem.tagged(tag).filter(problem -> problem != Problem.MAY_LAND_HARD);
    }

    private static Optional<Merit> merit(String tag) {
        return Merit.tagged(tag);
    }

    private String place() {
        return file + ", line " + line;
    }
}
