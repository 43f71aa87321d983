package org.securebase.passkey;

import java.util.List;
import org.securebase.vault.HolderId;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.springframework.stereotype.Component;

/** What this room keeps of a person. */
@Component
class PasskeyData implements PersonalData {

    private final PasskeyTable table;

    PasskeyData(PasskeyTable table) {
        this.table = table;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(PasskeyName.KIND);
    }

    @Override
    public void forget(HolderId holder) {
        table.deleteAll(holder);
    }
}
