package org.securebase.coach;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a part of a reply does to whoever has just told something. */
public enum Move implements Label {
    /** Names what the other feels, or may feel. */
    REFLECTED_FEELING,
    /** Says again, in other words, what the other told. */
    RESTATED,
    /** Asks so that the other can tell more, in words of their own. */
    OPEN_QUESTION,
    /** Says that it makes sense, is hard, or counts. */
    VALIDATED,
    /** Says what to do. */
    ADVISED,
    /** Makes it smaller than it is for the other. */
    MINIMISED,
    /** Turns to the teller of the reply. */
    OWN_STORY,
    /** Asks what a yes, a no, a number or a name answers. */
    CLOSED_QUESTION;

    private static final Set<Move> LISTENING = Set.of(REFLECTED_FEELING, RESTATED, OPEN_QUESTION, VALIDATED);

    /** Whether it leaves the other the middle of the talk. The rest may be kindly meant, and have their time. */
    public boolean isListening() {
        return LISTENING.contains(this);
    }

    /** Its name in files, such as {@code own_story}. */
    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Move> tagged(String tag) {
        return Stream.of(values()).filter(move -> move.tag().equals(tag)).findFirst();
    }
}
