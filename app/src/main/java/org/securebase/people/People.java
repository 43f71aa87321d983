package org.securebase.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.PersonalData;
import org.securebase.vault.RecordId;
import org.springframework.stereotype.Component;

/** The people whom a member has added. Safe to share between threads. */
@Component
public class People implements PersonalData {
    static final Kind<Person> PERSON = Kind.of("person", Person.class).readable(Person::markdown);

    private static final Comparator<Kept<Person>> IN_ORDER = Comparator.comparing(
                    (Kept<Person> kept) -> kept.value().outOfSight())
            .thenComparing(kept -> kept.value().relation())
            .thenComparing(kept -> kept.value().nickname().toLowerCase(Locale.ROOT))
            .thenComparing(kept -> kept.id().toString());

    @Override
    public List<Kind<?>> kinds() {
        return List.of(PERSON);
    }

    /** Everyone, the archived ones last. */
    public List<Kept<Person>> all(OpenVault vault) {
        return vault.own().all(PERSON).stream().sorted(IN_ORDER).toList();
    }

    /** @param id as it stood in an address or a form */
    public Optional<Kept<Person>> find(OpenVault vault, String id) {
        return RecordId.parse(id).flatMap(parsed -> vault.own().get(PERSON, parsed));
    }

    /**
     * The same, for a page that is about somebody.
     *
     * @throws NoSuchPerson if there is nobody of this id; answered as a page that does not exist
     */
    public Kept<Person> demand(OpenVault vault, String id) {
        return find(vault, id).orElseThrow(NoSuchPerson::new);
    }

    public Kept<Person> add(OpenVault vault, Person person) {
        return vault.own().put(PERSON, person);
    }

    /** @throws org.securebase.vault.Space.Stale if the person was changed since, or is gone */
    Kept<Person> change(OpenVault vault, RecordId id, long revision, Person person) {
        return vault.own().replace(PERSON, id, revision, person);
    }

    /** @throws org.securebase.vault.Space.Stale if the person was changed since, or is gone */
    void remove(OpenVault vault, RecordId id, long revision) {
        vault.own().remove(PERSON, id, revision);
    }
}
