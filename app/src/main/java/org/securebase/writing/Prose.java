package org.securebase.writing;

import java.util.ArrayList;
import java.util.List;
import org.securebase.coach.Span;

/**
 * What is to be read of a document: its words without its markup, and where each of them stands in the document. Offsets
 * are UTF-16 units on both sides, as in LanguageTool's API.
 */
final class Prose {

    /** @param isText whether the words are the document's own, and not what its markup stands for */
    private record Piece(int at, int length, int atInDocument, int lengthInDocument, boolean isText) {
        int end() {
            return at + length;
        }

        int endInDocument() {
            return atInDocument + lengthInDocument;
        }
    }

    private final String words;
    private final String document;
    private final List<Piece> pieces;

    private Prose(String words, String document, List<Piece> pieces) {
        this.words = words;
        this.document = document;
        this.pieces = List.copyOf(pieces);
    }

    static Prose of(String text) {
        return new Builder().text(text).prose();
    }

    String words() {
        return words;
    }

    String document() {
        return document;
    }

    /** Where in the document a stretch of the words stands, markup between its first and last word included. */
    Span inDocument(Span span) {
        return new Span(start(span.start()), end(span.end()));
    }

    private int start(int place) {
        Piece piece = holding(place);
        return piece.isText() ? piece.atInDocument() + place - piece.at() : piece.atInDocument();
    }

    private int end(int place) {
        Piece piece = holding(place - 1);
        return piece.isText() ? piece.atInDocument() + place - piece.at() : piece.endInDocument();
    }

    private Piece holding(int place) {
        return pieces.stream()
                .filter(piece -> piece.at() <= place && place < piece.end())
                .findFirst()
                .orElseThrow(() -> new IndexOutOfBoundsException("no word at " + place));
    }

    /** Takes a document piece by piece. */
    static final class Builder {
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder document = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        Builder text(String text) {
            return add(text, text, true);
        }

        /** @param readAs what the markup means in words, such as a line break; often nothing */
        Builder markup(String markup, String readAs) {
            return add(markup, readAs, false);
        }

        private Builder add(String inDocument, String inWords, boolean isText) {
            pieces.add(new Piece(words.length(), inWords.length(), document.length(), inDocument.length(), isText));
            words.append(inWords);
            document.append(inDocument);
            return this;
        }

        Prose prose() {
            return new Prose(words.toString(), document.toString(), pieces);
        }
    }
}
