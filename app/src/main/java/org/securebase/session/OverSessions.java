package org.securebase.session;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the rows of sessions away that are over, so that they do not tell for long who was here and when. */
@Component
@EnableScheduling
class OverSessions {

    private final SessionTable table;
    private final SessionTimes times;
    private final CurrentSession current;

    OverSessions(SessionTable table, SessionTimes times, CurrentSession current) {
        this.table = table;
        this.times = times;
        this.current = current;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void takeAway() {
        try {
            table.deleteOver(current.now(), current.now() - times.idle().getSeconds());
        } catch (DataAccessException later) {
            // told by whoever needs the database next; the rows go the next time
        }
    }
}
