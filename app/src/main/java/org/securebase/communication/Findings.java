package org.securebase.communication;

import java.util.List;

/**
 * What there is to say of a message, in words. At most one of {@code concerns} and {@code pieces} has something in it.
 *
 * @param concerns when there are any, help comes first: keys such as {@code violence}
 * @param english whether it could be read at all
 * @param tone the whole in one sentence
 * @param pieces the message, to be drawn with its marks
 * @param remarks in reading order
 * @param praises in reading order
 */
public record Findings(
        List<String> concerns,
        boolean english,
        String tone,
        List<Piece> pieces,
        List<Remark> remarks,
        List<Praise> praises) {
    public Findings {
        concerns = List.copyOf(concerns);
        pieces = List.copyOf(pieces);
        remarks = List.copyOf(remarks);
        praises = List.copyOf(praises);
    }

    public boolean helpFirst() {
        return !concerns.isEmpty();
    }

    /** Whether anything is marked, one way or the other. */
    public boolean marked() {
        return !remarks.isEmpty() || !praises.isEmpty();
    }
}
