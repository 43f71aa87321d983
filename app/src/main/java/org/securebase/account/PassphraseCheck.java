package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.securebase.session.Sessions;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.HolderId;
import org.securebase.vault.UserKey;
import org.springframework.stereotype.Component;

/**
 * Checks a passphrase, with the same work and the same answers whether anyone has that name or not, and slows down
 * whoever keeps guessing. Safe for any thread.
 */
@Component
class PassphraseCheck {

    private final Accounts accounts;
    private final Unlocking unlocking;
    private final Throttle throttle;
    private final KeyedHash hash;
    private final Sessions sessions;

    PassphraseCheck(Accounts accounts, Unlocking unlocking, Throttle throttle, KeyedHash hash, Sessions sessions) {
        this.accounts = accounts;
        this.unlocking = unlocking;
        this.throttle = throttle;
        this.hash = hash;
        this.sessions = sessions;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** The key is to be closed. */
        record Right(HolderId holder, UserKey key, long epoch) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Duration length) implements Outcome {}

        record Busy() implements Outcome {}
    }

    /** For whoever signs in. A wrong one is answered on the {@link Beat}. */
    Outcome byName(HttpServletRequest request, Handle handle, String passphrase) {
        Beat beat = Beat.begun();
        Outcome outcome = check(request, accounts.find(handle), accounts.hashOf(handle), passphrase);
        if (outcome instanceof Outcome.Wrong) {
            beat.await();
        }
        return outcome;
    }

    /** For whoever is signed in already and has to show it again. */
    Outcome byHolder(HttpServletRequest request, HolderId holder, String passphrase) {
        return check(request, Optional.of(holder), accounts.hashOf(holder), passphrase);
    }

    private Outcome check(HttpServletRequest request, Optional<HolderId> holder, byte[] handleHash, String passphrase) {
        byte[] name = Throttle.subjectOfName(hash, handleHash);
        byte[] address = hash.of("address", Address.of(request));
        Optional<Duration> wait = throttle.wait(address).or(() -> throttle.begin(name, Throttle.MEMORY_OF_NAMES));
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        try {
            return judged(holder, name, address, passphrase);
        } catch (Unlocking.Busy busy) {
            throttle.takeBack(name);
            return new Outcome.Busy();
        }
    }

    private Outcome judged(Optional<HolderId> holder, byte[] name, byte[] address, String passphrase)
            throws Unlocking.Busy {
        long epoch = holder.map(sessions::epoch).orElseGet(() -> sessions.epoch(HolderId.fresh()));
        Optional<UserKey> key = unlocking.byPassphrase(holder, name, passphrase);
        if (holder.isEmpty() || key.isEmpty()) {
            throttle.count(address, Throttle.MEMORY_OF_ADDRESSES);
            return new Outcome.Wrong();
        }
        throttle.forgive(name);
        return new Outcome.Right(holder.get(), key.get(), epoch);
    }
}
