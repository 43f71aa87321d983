package org.securebase.communication;

import org.securebase.coach.Coach;
import org.securebase.coach.Reading;
import org.securebase.coach.Relation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The coach of this room. Reading its rules takes a moment, so that is done once the server answers: a start does not wait
 * for it, and the first message seldom does. Safe to share between threads.
 */
@Component
class EnglishCoach {
    private final ObjectProvider<Coach> coach;

    EnglishCoach(ObjectProvider<Coach> coach) {
        this.coach = coach;
    }

    Reading read(String text, Relation relation) {
        return coach.getObject().read(text, relation);
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread preparing = new Thread(coach::getObject, "coach");
        preparing.setDaemon(true);
        preparing.start();
    }
}
