package org.securebase.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.evaluation.LabelledSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One message with its labels, as it stands in a file. */
record LabelledLine(JsonNode json, String place, int number) {

    static LabelledLine of(String line, String place, int number) throws Unfit {
        try {
            return new LabelledLine(JsonMapper.shared().readTree(line), place, number);
        } catch (JacksonException e) {
            throw new Unfit(place + " is not JSON", e);
        }
    }

    /** The number of the line if it says nothing else. */
    String id() {
        String itsNumber = String.valueOf(number);
        return json.hasNonNull("id") ? json.path("id").asString(itsNumber) : itsNumber;
    }

    /** @param first what another annotator made of it; then a line that says its id may leave out the text */
    LabelledMessage message(Optional<LabelledMessage> first) throws Unfit {
        String text = text(first);
        List<LabelledSpan> spans = new ArrayList<>(spans(text, "marks", LabelledLine::problem));
        spans.addAll(spans(text, "credits", Merit::tagged));
        return new LabelledMessage(id(), relation(), text, spans);
    }

    private String text(Optional<LabelledMessage> first) throws Unfit {
        JsonNode text = json.path("text");
        if (text.isMissingNode() && json.hasNonNull("id") && first.isPresent()) {
            return first.get().text();
        }
        if (!text.isString()) {
            throw new Unfit(place + ": \"text\" is missing");
        }
        if (first.isPresent() && !first.get().text().equals(text.asString())) {
            throw new Unfit(place + ": \"text\" is not that of the same id in the first file");
        }
        return Limit.text(text.asString(), place);
    }

    private Relation relation() throws Unfit {
        if (!json.hasNonNull("relation")) {
            return Relation.SOMEONE;
        }
        return Relation.tagged(json.path("relation").asString(""))
                .orElseThrow(() -> new Unfit(place + ": \"relation\" is none of " + RelationTag.all()));
    }

    private List<LabelledSpan> spans(String text, String field, Function<String, Optional<? extends Label>> labels)
            throws Unfit {
        JsonNode list = json.path(field);
        if (!list.isArray() && !list.isMissingNode()) {
            throw new Unfit(place + ": \"" + field + "\" is not a list");
        }
        List<LabelledSpan> spans = new ArrayList<>();
        for (JsonNode one : list) {
            Label label = labels.apply(one.path("label").asString(""))
                    .orElseThrow(() -> unfit("label", field, "is none of those that there are"));
            spans.add(span(new Quote(one.path("quote").asString(""), text), label, spans)
                    .orElseThrow(() -> unfit("quote", field, "is not in the \"text\", or not as often")));
        }
        return spans;
    }

    /** A quote that was labelled so already is said of the next place where it stands. */
    private static Optional<LabelledSpan> span(Quote quote, Label label, List<LabelledSpan> before) {
        return quote.places()
                .map(span -> new LabelledSpan(label, span))
                .filter(said -> !before.contains(said))
                .findFirst();
    }

    /** What only the model says has no label of its own, so nobody can have labelled it. */
    private static Optional<Problem> problem(String tag) {
        return Problem.tagged(tag).filter(problem -> problem != Problem.MAY_LAND_HARD);
    }

    private Unfit unfit(String what, String field, String why) {
        return new Unfit(place + ": a \"" + what + "\" in \"" + field + "\" " + why);
    }
}
