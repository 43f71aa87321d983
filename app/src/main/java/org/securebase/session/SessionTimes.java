package org.securebase.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle it ends when it was not used for this long
 * @param longest it ends after this, however much it is used
 * @param lock for whoever has set a PIN: it is asked for when the session was not used for this long
 * @param proof for how long whoever has just shown that it is them need not show it again
 */
@ConfigurationProperties("securebase.session")
public record SessionTimes(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("5m") Duration lock,
        @DefaultValue("5m") Duration proof) {

    /** @throws IllegalArgumentException naming the setting, if one is shorter than a second or idle exceeds longest */
    public SessionTimes {
        demand("idle", idle);
        demand("longest", longest);
        demand("lock", lock);
        demand("proof", proof);
        if (idle.compareTo(longest) > 0) {
            throw new IllegalArgumentException("securebase.session.idle must not exceed securebase.session.longest");
        }
    }

    /** After how many minutes a PIN is asked for, for words. */
    public long lockMinutes() {
        return Math.max(1, lock.toMinutes());
    }

    /** After how many idle minutes a session ends, for words. */
    public long idleMinutes() {
        return Math.max(1, idle.toMinutes());
    }

    private static void demand(String name, Duration time) {
        if (time.getSeconds() < 1) {
            throw new IllegalArgumentException("securebase.session." + name + " must be at least 1s, not " + time);
        }
    }
}
