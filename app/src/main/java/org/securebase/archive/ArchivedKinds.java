package org.securebase.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.springframework.stereotype.Component;

/** The kinds of record that go into an archive: all that any room claims, but for what means
 * something in one account alone. Immutable. */
@Component
final class ArchivedKinds {

    private final List<Kind<?>> inOrder;
    private final Map<String, Kind<?>> byName;
    private final Map<String, PersonalData> rooms = new HashMap<>();

    ArchivedKinds(List<PersonalData> rooms) {
        rooms.forEach(room -> room.kinds().forEach(kind -> this.rooms.put(kind.name(), room)));
        this.inOrder = rooms.stream()
                .flatMap(room -> room.kinds().stream())
                .filter(kind -> !kind.isOfTheAccount())
                .toList();
        this.byName = inOrder.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    List<Kind<?>> inOrder() {
        return inOrder;
    }

    /** How a record reads to a person; empty if its kind has no words of its own. */
    <T> Optional<String> markdown(Kind<T> kind, T value) {
        return Objects.requireNonNull(rooms.get(kind.name())).markdown(kind, value);
    }

    Optional<Kind<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
