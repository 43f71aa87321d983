package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.securebase.session.Proof;
import org.securebase.session.Sessions;
import org.securebase.unlock.HashedPassphrase;
import org.securebase.unlock.RecoveryCode;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.UserKey;
import org.securebase.vault.Vaults;
import org.springframework.stereotype.Component;

/**
 * The ways in which an account gets another passphrase. Each ends every session and begins a new one here. Safe for any
 * thread.
 */
@Component
class NewPassphrase {

    private final Database database;
    private final Unlocking unlocking;
    private final Vaults vaults;
    private final Accounts accounts;
    private final Sessions sessions;

    NewPassphrase(Database database, Unlocking unlocking, Vaults vaults, Accounts accounts, Sessions sessions) {
        this.database = database;
        this.unlocking = unlocking;
        this.vaults = vaults;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    boolean isTheOldOne(HolderId holder, String passphrase) throws Unlocking.Busy {
        Optional<UserKey> opened = unlocking.byPassphrase(Optional.of(holder), accounts.hashOf(holder), passphrase);
        opened.ifPresent(UserKey::close);
        return opened.isPresent();
    }

    /** Another passphrase for the same key. */
    void change(
            HttpServletRequest request, HttpServletResponse response, HolderId holder, Proof proof, String passphrase)
            throws Unlocking.Busy {
        HashedPassphrase hashed = unlocking.hash(passphrase);
        try (UserKey key = sessions.key(request, proof)) {
            database.inOneGo(() -> {
                unlocking.setPassphrase(holder, key, hashed);
                sessions.endAll(holder);
            });
            sessions.begin(request, response, holder, key);
        }
    }

    /** Someone may know the old one, and may have opened the vault with it: everything gets new keys. */
    RecoveryCode afterSomeoneKnew(
            HttpServletRequest request, HttpServletResponse response, HolderId holder, Proof proof, String passphrase)
            throws Unlocking.Busy {
        HashedPassphrase hashed = unlocking.hash(passphrase);
        RecoveryCode code = RecoveryCode.fresh();
        try (UserKey old = sessions.key(request, proof);
                UserKey fresh = UserKey.fresh()) {
            vaults.rekey(holder, old, fresh, key -> {
                unlocking.setPassphrase(holder, key, hashed);
                unlocking.setRecoveryCode(holder, key, code);
                unlocking.removePasskeys(holder);
                sessions.endAll(holder);
            });
            sessions.begin(request, response, holder, fresh);
        }
        return code;
    }

    /**
     * Whoever has the recovery code chooses another name, if they like, and another passphrase.
     *
     * @throws Accounts.Taken if someone else has that name
     */
    RecoveryCode afterRecovery(
            HttpServletRequest request,
            HttpServletResponse response,
            Unlocking.Recovered recovered,
            Handle handle,
            String passphrase)
            throws Unlocking.Busy {
        HashedPassphrase hashed = unlocking.hash(passphrase);
        HolderId holder = recovered.holder();
        RecoveryCode code = RecoveryCode.fresh();
        database.inOneGo(() -> {
            accounts.rename(holder, handle);
            unlocking.setPassphrase(holder, recovered.key(), hashed);
            unlocking.setRecoveryCode(holder, recovered.key(), code);
            sessions.endAll(holder);
        });
        sessions.begin(request, response, holder, recovered.key());
        return code;
    }
}
