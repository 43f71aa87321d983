package org.securebase.archive;

import java.util.List;
import java.util.Map;
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

    ArchivedKinds(List<PersonalData> rooms) {
        this.inOrder = rooms.stream()
                .flatMap(room -> room.kinds().stream())
                .filter(kind -> !kind.isOfTheAccount())
                .toList();
        this.byName = inOrder.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    List<Kind<?>> inOrder() {
        return inOrder;
    }

    Optional<Kind<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
