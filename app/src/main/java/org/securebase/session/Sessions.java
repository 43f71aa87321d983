package org.securebase.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.securebase.session.NotYet.First;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RandomId;
import org.securebase.vault.UserKey;
import org.securebase.vault.Vaults;
import org.springframework.stereotype.Component;

/**
 * Begins sessions, gives them a new id and secret whenever they may do more than before, and ends them. Any node can
 * serve any request: all there is of a session is its row and its cookie. Safe for any thread.
 */
@Component
public final class Sessions {

    /** So many wrong PINs in a row end a session. */
    public static final int PIN_TRIES = 5;

    private static final byte[] NO_KEY = {};
    private static final long NEVER = 0;

    private final Database database;
    private final SessionTable table;
    private final SessionTimes times;
    private final SessionCookie cookie;
    private final CurrentSession current;
    private final OpenVaults opened;
    private final Unlocking unlocking;
    private final Vaults vaults;
    private final Devices devices;
    private final Pins pins;

    Sessions(
            Database database,
            SessionTable table,
            SessionTimes times,
            SessionCookie cookie,
            CurrentSession current,
            OpenVaults opened,
            Unlocking unlocking,
            Vaults vaults,
            Devices devices,
            Pins pins) {
        this.database = database;
        this.table = table;
        this.times = times;
        this.cookie = cookie;
        this.current = current;
        this.opened = opened;
        this.unlocking = unlocking;
        this.vaults = vaults;
        this.devices = devices;
        this.pins = pins;
    }

    /**
     * To be read before a passphrase is checked, and handed to {@link #begin}: if all sessions are ended between the
     * two, the one that begins then is ended too.
     */
    public long epoch(HolderId holder) {
        return table.epoch(holder);
    }

    /**
     * Signs someone in with their vault open, in place of whoever was signed in with this browser. Within no
     * transaction.
     *
     * @param key may be closed after this
     * @return the vault, for the rest of this request
     */
    public OpenVault begin(
            HttpServletRequest request, HttpServletResponse response, HolderId holder, UserKey key, long epoch) {
        OpenVault vault = vaults.open(holder, key);
        SessionToken token = SessionToken.fresh();
        long now = current.now();
        SessionRow row = new SessionRow(
                token.idHash(),
                holder,
                RandomId.fresh(),
                unlocking.sealForSession(key, token.secret(), token.idHash()),
                epoch,
                now,
                now,
                now + times.longest().getSeconds(),
                pins.isSet(vault),
                false,
                0,
                now);
        database.inOneGo(() -> {
            insertInPlace(request, row);
            devices.label(vault, row.device(), request);
        });
        hand(request, response, new Session(token, row));
        request.setAttribute(OpenVaults.OPENED, vault);
        return vault;
    }

    /** The same with the epoch of this moment, for keys that are not checked against a passphrase. */
    public OpenVault begin(HttpServletRequest request, HttpServletResponse response, HolderId holder, UserKey key) {
        return begin(request, response, holder, key, epoch(holder));
    }

    /**
     * Signs someone in whose vault is not open yet: what they ask for is answered once the passphrase has opened it.
     */
    public void beginUnopened(HttpServletRequest request, HttpServletResponse response, HolderId holder) {
        SessionToken token = SessionToken.fresh();
        long now = current.now();
        long end = now + times.longest().getSeconds();
        SessionRow row = new SessionRow(
                token.idHash(), holder, RandomId.fresh(), NO_KEY, epoch(holder), now, now, end, false, false, 0, NEVER);
        database.inOneGo(() -> insertInPlace(request, row));
        hand(request, response, new Session(token, row));
    }

    private void insertInPlace(HttpServletRequest request, SessionRow row) {
        cookie.read(request).ifPresent(before -> table.delete(before.idHash()));
        table.deleteOver(row.usedAt(), row.usedAt() - times.idle().getSeconds());
        table.insert(row);
    }

    private void hand(HttpServletRequest request, HttpServletResponse response, Session session) {
        cookie.write(request, response, session.token());
        request.removeAttribute(OpenVaults.OPENED);
        current.take(request, session);
    }

    /** Whose vault this browser is signed in to, be it open, locked or not open yet; empty for a visitor. */
    public Optional<HolderId> holder(HttpServletRequest request) {
        return current.find(request).map(Session::holder);
    }

    /** The same of a session that is over, as long as it is remembered. */
    public Optional<HolderId> lastHolder(HttpServletRequest request) {
        return cookie.read(request).flatMap(token -> table.find(token.idHash())).map(SessionRow::holder);
    }

    /** What whoever sent this has to do before their vault is open to them; empty if it is. */
    public Optional<First> first(HttpServletRequest request) {
        try {
            current.open(request);
            return Optional.empty();
        } catch (NotYet notYet) {
            return Optional.of(notYet.first());
        }
    }

    /** Whether this browser is signed in to this holder's vault, and that is open. */
    public boolean isOpenFor(HttpServletRequest request, HolderId holder) {
        return first(request).isEmpty()
                && holder(request).filter(holder::equals).isPresent();
    }

    /**
     * The key of whoever sent this and has just proved that it is them, to be wrapped in another way and closed.
     *
     * @throws NotYet if their vault is not open
     */
    public UserKey key(HttpServletRequest request, Proof proof) {
        return opened.key(current.open(request));
    }

    /**
     * Notes that the person has just proved that it is them, and gives the session a new id and secret.
     *
     * @throws NotYet if their vault is not open
     */
    public void prove(HttpServletRequest request, HttpServletResponse response) {
        renew(request, response, current.open(request), current.now());
    }

    private void renew(HttpServletRequest request, HttpServletResponse response, Session before, long provedAt) {
        SessionToken token = SessionToken.fresh();
        SessionRow old = before.row();
        try (UserKey key = opened.key(before)) {
            SessionRow row = new SessionRow(
                    token.idHash(),
                    old.holder(),
                    old.device(),
                    unlocking.sealForSession(key, token.secret(), token.idHash()),
                    old.epoch(),
                    old.beganAt(),
                    current.now(),
                    old.endsAt(),
                    old.hasPin(),
                    false,
                    0,
                    provedAt);
            database.inOneGo(() -> insertInPlace(request, row));
            hand(request, response, new Session(token, row));
        }
    }

    /** What came of a PIN. */
    public enum Unlocked {
        /** It was the right one. */
        OPEN,
        /** It was not, and may be tried again. */
        WRONG,
        /** There is no session to unlock, or no longer. */
        ENDED
    }

    /** Unlocks a locked session with its PIN, and gives it a new id and secret. */
    public Unlocked unlock(HttpServletRequest request, HttpServletResponse response, String pin) {
        Optional<Session> found =
                current.find(request).filter(session -> session.row().opens());
        if (found.isEmpty()) {
            return Unlocked.ENDED;
        }
        Session session = found.get();
        long tries =
                database.inOneGo(() -> table.countPin(session.row().idHash()).orElse(Long.MAX_VALUE));
        if (tries <= PIN_TRIES && matches(session, pin)) {
            renew(request, response, session, session.row().provedAt());
            return Unlocked.OPEN;
        }
        if (tries < PIN_TRIES) {
            return Unlocked.WRONG;
        }
        end(request, response);
        return Unlocked.ENDED;
    }

    private boolean matches(Session session, String pin) {
        try (UserKey key = opened.key(session)) {
            return pins.matches(vaults.open(session.holder(), key), pin);
        }
    }

    /** Locks the session if a PIN can unlock it, and says what there is to do then. */
    public First lock(HttpServletRequest request) {
        Optional<SessionRow> row = current.find(request).map(Session::row);
        if (row.isEmpty()) {
            return First.SIGN_IN;
        }
        if (row.get().hasPin()) {
            table.lock(row.get().idHash());
            return First.UNLOCK;
        }
        return row.get().opens() ? First.PROVE : First.OPEN;
    }

    /** Signs this browser out. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        Optional<SessionToken> token = cookie.read(request);
        cookie.clear(request, response);
        current.drop(request);
        token.ifPresent(known -> table.delete(known.idHash()));
    }

    /** Ends every session of the holder, at once and on every node. Part of the caller's transaction if there is one. */
    public void endAll(HolderId holder) {
        database.inOneGo(() -> table.deleteAll(holder));
    }
}
