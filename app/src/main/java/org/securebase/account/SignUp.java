package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.securebase.session.Sessions;
import org.securebase.unlock.HashedPassphrase;
import org.securebase.unlock.RecoveryCode;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.OpenVault;
import org.securebase.vault.UserKey;
import org.securebase.vault.Vaults;
import org.springframework.stereotype.Component;

/** Makes an account and its vault, all of it or nothing, and opens it. Safe for any thread. */
@Component
class SignUp {

    private final Database database;
    private final Vaults vaults;
    private final Unlocking unlocking;
    private final Accounts accounts;
    private final Sessions sessions;

    SignUp(Database database, Vaults vaults, Unlocking unlocking, Accounts accounts, Sessions sessions) {
        this.database = database;
        this.vaults = vaults;
        this.unlocking = unlocking;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * @throws Accounts.Taken if someone else has the name by now
     * @throws Unlocking.Busy if too many passphrases are being hashed
     */
    OpenVault make(
            HttpServletRequest request, HttpServletResponse response, String name, String passphrase, RecoveryCode code)
            throws Unlocking.Busy {
        HashedPassphrase hashed = unlocking.hash(passphrase);
        HolderId holder = HolderId.fresh();
        try (UserKey key = UserKey.fresh()) {
            database.inOneGo(() -> {
                vaults.create(holder, key);
                accounts.create(holder, Handle.any(name));
                unlocking.setPassphrase(holder, key, hashed);
                unlocking.setRecoveryCode(holder, key, code);
            });
            return sessions.begin(request, response, holder, key);
        }
    }
}
