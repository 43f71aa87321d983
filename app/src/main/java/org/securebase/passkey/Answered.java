package org.securebase.passkey;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import org.securebase.vault.Database;
import org.springframework.stereotype.Component;

/**
 * The table {@code passkey_answered}: each challenge is good for one answer, on whichever node it arrives. Only answers
 * that were right are noted, so nobody can fill it. Safe for any thread.
 */
@Component
class Answered {

    private final Database database;
    private final Clock clock;

    Answered(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the one answer that this challenge allows. Part of the caller's transaction.
     *
     * @return whether it was the first
     */
    boolean first(Challenge challenge) {
        database.writes()
                .sql("delete from passkey_answered where ends_at <= ?")
                .param(clock.instant().getEpochSecond())
                .update();
        return database.writes()
                        .sql("insert into passkey_answered (challenge_hash, ends_at) values (?, ?)"
                                + " on conflict do nothing")
                        .params(sha256(challenge.bytes()), challenge.endsAt())
                        .update()
                == 1;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
