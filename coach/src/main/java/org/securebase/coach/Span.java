package org.securebase.coach;

/**
 * A stretch of a text, in UTF-16 units, so that {@code text.substring(start, end)} is what it covers.
 *
 * @param start 0 or more
 * @param end above {@code start}
 * @throws IllegalArgumentException for a stretch that is empty or begins before the text
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** What it covers of this text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** How many units both cover. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** In reading order; of two that begin together the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
