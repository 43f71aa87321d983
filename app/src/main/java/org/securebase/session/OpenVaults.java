package org.securebase.session;

import jakarta.servlet.http.HttpServletRequest;
import org.securebase.session.NotYet.First;
import org.securebase.unlock.Unlocking;
import org.securebase.vault.OpenVault;
import org.securebase.vault.Space;
import org.securebase.vault.UserKey;
import org.securebase.vault.Vaults;
import org.springframework.stereotype.Component;

/** Opens the vault of whoever sent a request, when it is first asked for. The key is forgotten at once. */
@Component
class OpenVaults {

    static final String OPENED = OpenVaults.class.getName();

    private final CurrentSession current;
    private final Unlocking unlocking;
    private final Vaults vaults;

    OpenVaults(CurrentSession current, Unlocking unlocking, Vaults vaults) {
        this.current = current;
        this.unlocking = unlocking;
        this.vaults = vaults;
    }

    /** @throws NotYet if there is none to open */
    OpenVault of(HttpServletRequest request) {
        if (request.getAttribute(OPENED) instanceof OpenVault opened) {
            return opened;
        }
        OpenVault opened = open(current.open(request));
        request.setAttribute(OPENED, opened);
        return opened;
    }

    /** A key that no longer opens the vault belongs to a session that has had its time. */
    private OpenVault open(Session session) {
        try (UserKey key = key(session)) {
            return vaults.open(session.holder(), key);
        } catch (Space.Closed notThisKey) {
            throw new NotYet(First.SIGN_IN);
        }
    }

    /** The key of an open session, to be closed by whoever asked. */
    UserKey key(Session session) {
        return unlocking
                .openForSession(
                        session.row().sealedKey(),
                        session.token().secret(),
                        session.row().idHash())
                .orElseThrow(() -> new NotYet(First.SIGN_IN));
    }
}
