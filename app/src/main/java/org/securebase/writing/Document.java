package org.securebase.writing;

import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the two ways in which a program may send a document: {@code text}, or {@code data} with its markup told apart. */
final class Document {

    /** Of the whole document, markup included, and of what is read of it, which markup may stand for. */
    static final int LONGEST = 20_000;

    private static final JsonMapper JSON = new JsonMapper();

    private Document() {}

    static Prose of(String text, String data) throws NotTaken {
        if (text.isEmpty() == data.isEmpty()) {
            throw NotTaken.badly("Give either 'text' or 'data'.");
        }
        Prose prose = data.isEmpty() ? Prose.of(text) : annotated(data);
        keepShort(prose.document());
        keepShort(prose.words());
        return prose;
    }

    private static void keepShort(String text) throws NotTaken {
        if (text.length() > LONGEST) {
            throw new NotTaken(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The text has " + text.length() + " characters, and " + LONGEST + " is the limit.");
        }
    }

    private static Prose annotated(String data) throws NotTaken {
        JsonNode pieces = json(data).path("annotation");
        if (!pieces.isArray()) {
            throw NotTaken.badly("'data' has no list 'annotation'.");
        }
        Prose.Builder prose = new Prose.Builder();
        int number = 0;
        for (JsonNode piece : pieces) {
            number++;
            add(piece, number, prose);
        }
        return prose.prose();
    }

    private static JsonNode json(String data) throws NotTaken {
        try {
            return JSON.readTree(data);
        } catch (JacksonException broken) {
            throw NotTaken.badly("'data' is not JSON.");
        }
    }

    private static void add(JsonNode piece, int number, Prose.Builder prose) throws NotTaken {
        JsonNode text = piece.path("text");
        JsonNode markup = piece.path("markup");
        if (text.isString() == markup.isString()) {
            throw NotTaken.badly("Piece " + number + " of 'annotation' needs either 'text' or 'markup', as a string.");
        }
        if (text.isString()) {
            prose.text(text.stringValue());
        } else {
            prose.markup(markup.stringValue(), piece.path("interpretAs").asString(""));
        }
    }
}
