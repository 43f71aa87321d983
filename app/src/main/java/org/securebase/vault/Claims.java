package org.securebase.vault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which kinds of record there are, each claimed by exactly one room. Immutable. */
@Component
final class Claims {

    private final List<PersonalData> rooms;
    private final Map<String, Kind<?>> kinds = new HashMap<>();

    /** @throws IllegalStateException if two kinds have one name */
    Claims(List<PersonalData> rooms) {
        this.rooms = List.copyOf(rooms);
        rooms.stream().flatMap(room -> room.kinds().stream()).forEach(kind -> {
            if (kinds.put(kind.name(), kind) != null) {
                throw new IllegalStateException("the kind " + kind + " is claimed twice");
            }
        });
    }

    List<PersonalData> rooms() {
        return rooms;
    }

    /** What nobody claims would be missing from every export. */
    void demand(Kind<?> kind) {
        if (kinds.get(kind.name()) != kind) {
            throw new IllegalStateException("no room claims the kind " + kind);
        }
    }
}
