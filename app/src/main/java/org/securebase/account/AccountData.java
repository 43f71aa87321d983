package org.securebase.account;

import java.util.List;
import org.securebase.vault.HolderId;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.springframework.stereotype.Component;

/** What this room keeps of a person: how their name is found, and how often it was tried in vain. */
@Component
class AccountData implements PersonalData {

    private final Accounts accounts;
    private final Throttle throttle;
    private final KeyedHash hash;

    AccountData(Accounts accounts, Throttle throttle, KeyedHash hash) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.hash = hash;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of();
    }

    @Override
    public void forget(HolderId holder) {
        throttle.forgive(Throttle.subjectOfName(hash, accounts.hashOf(holder)));
        accounts.forget(holder);
    }
}
