package org.securebase.proofread;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.securebase.coach.Move;
import org.securebase.coach.listening.Listening;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replies to our own disclosures, one JSON object a line: {@code {"disclosure", "text", "moves": [{"quote", "move"}]}}. */
final class LabelledReplies {
    private final Listening listening;
    private final Map<String, String> disclosures;
    private final Map<Move, Count> counts = new EnumMap<>(Move.class);
    private int replies;

    private LabelledReplies(Listening listening, Map<String, String> disclosures) {
        this.listening = listening;
        this.disclosures = disclosures;
        Stream.of(Move.values()).forEach(move -> counts.put(move, new Count()));
    }

    static Findings in(Path file, Listening listening) throws Unfit {
        LabelledReplies all = new LabelledReplies(listening, Disclosures.read());
        List<String> lines = Utf8.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            all.add(lines.get(i), file + ", line " + (i + 1));
        }
        if (all.replies == 0) {
            throw new Unfit(file + " holds no replies");
        }
        return all.scores(file);
    }

    private void add(String line, String place) throws Unfit {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode reply = JsonMapper.shared().readTree(line);
            String disclosure = disclosures.get(reply.path("disclosure").asString(""));
            if (disclosure == null || !reply.path("text").isString()) {
                throw new Unfit(place + ": a reply needs \"text\" and the id of a \"disclosure\"");
            }
            compare(
                    labelled(reply, place),
                    listening.hear(disclosure, reply.path("text").asString()).kinds());
        } catch (JacksonException e) {
            throw new Unfit(place + " is not JSON", e);
        }
    }

    private static Set<Move> labelled(JsonNode reply, String place) throws Unfit {
        if (!reply.path("moves").isArray()) {
            throw new Unfit(place + ": \"moves\" is missing, or is not a list");
        }
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (JsonNode one : reply.path("moves")) {
            moves.add(Move.tagged(one.path("move").asString(""))
                    .orElseThrow(() -> new Unfit(place + ": a \"move\" is none of those that there are")));
            requireQuote(one, reply, place);
        }
        return moves;
    }

    private static void requireQuote(JsonNode move, JsonNode reply, String place) throws Unfit {
        Quote quote =
                new Quote(move.path("quote").asString(""), reply.path("text").asString());
        if (quote.places().findAny().isEmpty()) {
            throw new Unfit(place + ": a \"quote\" in \"moves\" is not in the \"text\"");
        }
    }

    private void compare(Set<Move> labelled, Set<Move> heard) {
        replies++;
        counts.forEach((move, count) -> count.add(labelled.contains(move), heard.contains(move)));
    }

    private Findings scores(Path file) {
        return Findings.Scores.of(
                "replies of " + file.getFileName(),
                replies,
                counts.entrySet().stream()
                        .map(each -> each.getValue().row(each.getKey().tag()))
                        .toList());
    }
}
