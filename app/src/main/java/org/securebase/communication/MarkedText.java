package org.securebase.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.securebase.coach.Problem;
import org.securebase.coach.Reading;
import org.securebase.coach.Span;

/** A message cut at the ends of everything that the coach has to say of it. */
final class MarkedText {
    static final String TICK = "\u2713";

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(Span span, String look, String sign) {}

    private MarkedText(String text, Reading reading) {
        this.text = text;
        for (int index = 0; index < reading.marks().size(); index++) {
            stretches.add(new Stretch(
                    reading.marks().get(index).span(),
                    look(reading.marks().get(index).problem()),
                    letter(index)));
        }
        reading.credits().forEach(credit -> stretches.add(new Stretch(credit.span(), "good", TICK)));
    }

    /** Joined, the pieces are the text. */
    static List<Piece> of(String text, Reading reading) {
        return new MarkedText(text, reading).pieces();
    }

    /** A to Z, then AA, AB and so on. */
    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private static String look(Problem problem) {
        return problem == Problem.MAY_LAND_HARD ? "unsure" : "hurt";
    }

    private List<Piece> pieces() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        stretches.forEach(stretch ->
                cuts.addAll(List.of(stretch.span().start(), stretch.span().end())));
        List<Piece> pieces = new ArrayList<>();
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            pieces.add(piece(from, to));
        }
        return pieces;
    }

    private Piece piece(int from, int to) {
        Span here = new Span(from, to);
        List<Stretch> over = stretches.stream()
                .filter(stretch -> stretch.span().overlaps(here))
                .toList();
        String look = String.join(
                " ", over.stream().map(Stretch::look).distinct().sorted().toList());
        return new Piece(
                text.substring(from, to),
                look,
                over.stream()
                        .filter(stretch -> stretch.span().end() == to)
                        .map(Stretch::sign)
                        .toList());
    }
}
