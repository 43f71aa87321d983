package org.securebase.session;

import java.util.List;
import org.securebase.vault.HolderId;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.springframework.stereotype.Component;

/** What this room keeps of a person. */
@Component
class SessionData implements PersonalData {

    private final SessionTable table;

    SessionData(SessionTable table) {
        this.table = table;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(DeviceLabel.KIND, Pin.KIND);
    }

    @Override
    public void forget(HolderId holder) {
        table.forget(holder);
    }
}
