package org.securebase.vault;

import java.util.function.Consumer;

/** Makes, opens, re-keys and erases what belongs to one holder. Safe for any thread. */
public interface Vaults {

    /** Makes an empty vault for a new holder. Part of the caller's {@link Database#inOneGo}. */
    void create(HolderId holder, UserKey key);

    /**
     * Opens a holder's vault. Reads the keys of its spaces at once and needs the user key no longer.
     *
     * @throws Space.Closed if there is no such vault, or this is not its key
     */
    OpenVault open(HolderId holder, UserKey key);

    /**
     * Gives the holder another user key, and every space of their own new keys, sealing all records anew; what had been
     * opened with the old ones is closed. All or nothing.
     *
     * @param before called within the transaction, before anything else; to wrap the new key
     * @throws Space.Closed if this is not its key
     */
    void rekey(HolderId holder, UserKey old, UserKey fresh, Consumer<UserKey> before);

    /** Erases the holder's spaces and keys, and what every {@link PersonalData} keeps elsewhere; overwrites the pages. */
    void erase(HolderId holder);
}
