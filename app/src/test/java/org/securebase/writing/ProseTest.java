package org.securebase.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.securebase.coach.Span;

/** Where words stand in a document with markup. */
class ProseTest {

    record Piece(String text, String markup, String readAs) {}

    @Test
    void aStretchThatCrossesMarkupCoversIt() {
        Prose prose = new Prose.Builder()
                .text("You ")
                .markup("<b>", "")
                .text("never")
                .markup("</b>", "")
                .text(" call")
                .prose();
        assertThat(prose.words()).isEqualTo("You never call");
        assertThat(prose.inDocument(new Span(4, 9)).of(prose.document())).isEqualTo("never");
        assertThat(prose.inDocument(new Span(0, 14)).of(prose.document())).isEqualTo("You <b>never</b> call");
        assertThat(prose.inDocument(new Span(4, 14)).of(prose.document())).isEqualTo("never</b> call");
    }

    @Test
    void whatMarkupStandsForIsTheMarkup() {
        Prose prose = new Prose.Builder()
                .text("one")
                .markup("<br/>", "\n")
                .text("two")
                .prose();
        assertThat(prose.words()).isEqualTo("one\ntwo");
        assertThat(prose.inDocument(new Span(3, 4)).of(prose.document())).isEqualTo("<br/>");
        assertThat(prose.inDocument(new Span(3, 7)).of(prose.document())).isEqualTo("<br/>two");
    }

    @Property
    void everyStretchLiesInTheDocumentAndPiecesOfTextAreThemselves(@ForAll("documents") List<Piece> pieces) {
        Prose.Builder builder = new Prose.Builder();
        pieces.forEach(piece -> builder.text(piece.text()).markup(piece.markup(), piece.readAs()));
        Prose prose = builder.prose();
        int at = 0;
        for (Piece piece : pieces) {
            Span words = new Span(at, at + piece.text().length());
            assertThat(prose.inDocument(words).of(prose.document())).isEqualTo(piece.text());
            at += piece.text().length() + piece.readAs().length();
        }
        for (int start = 0; start < prose.words().length(); start++) {
            for (int end = start + 1; end <= prose.words().length(); end++) {
                assertThat(prose.inDocument(new Span(start, end)).end())
                        .isLessThanOrEqualTo(prose.document().length());
            }
        }
    }

    @Provide
    Arbitrary<List<Piece>> documents() {
        Arbitrary<String> some = Arbitraries.strings().ofMaxLength(4);
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(4), some.filter(s -> !s.isEmpty()), some)
                .as(Piece::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
