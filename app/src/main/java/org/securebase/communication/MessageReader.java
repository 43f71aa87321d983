package org.securebase.communication;

import java.util.List;
import java.util.Optional;
import org.securebase.coach.Coach;
import org.securebase.coach.Relation;
import org.securebase.coach.Rewording;
import org.securebase.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads messages and puts other ways to say something into them. Keeps nothing; safe to share between threads. */
@Component
class MessageReader {
    private final ObjectProvider<Coach> coach;

    MessageReader(ObjectProvider<Coach> coach) {
        this.coach = coach;
    }

    /** What there is to say of it; empty for one that says nothing or is too long. */
    Optional<Findings> read(MessageForm message, Addressee to, Page page) {
        return message.problems().isEmpty()
                ? Optional.of(InWords.of(
                        message.text(),
                        coach.getObject().read(message.text(), to.recipient().relation()),
                        message.gaps(),
                        page))
                : Optional.empty();
    }

    /** The message with the suggestion put in that it asks for; empty if the message no longer has that place. */
    Optional<MessageForm> used(MessageForm message, Addressee to) {
        Relation relation = to.recipient().relation();
        List<Rewording> rewordings =
                coach.getObject().read(message.text(), relation).rewordings();
        return Suggestion.all(message.text(), rewordings, message.gaps()).stream()
                .filter(suggestion -> suggestion.key().equals(message.use()))
                .findFirst()
                .map(suggestion -> suggestion.in(message));
    }
}
