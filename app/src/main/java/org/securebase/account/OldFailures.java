package org.securebase.account;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes counts of failures away whose time is over, whether anyone fails again or not. */
@Component
class OldFailures {

    private final Throttle throttle;

    OldFailures(Throttle throttle) {
        this.throttle = throttle;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void takeAway() {
        try {
            throttle.forgetOld();
        } catch (DataAccessException later) {
            // told by whoever needs the database next; the rows go the next time
        }
    }
}
