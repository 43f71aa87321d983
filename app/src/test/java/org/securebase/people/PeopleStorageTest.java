package org.securebase.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.securebase.vault.Database;
import org.securebase.vault.Kept;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.OneVault;
import org.securebase.vault.OpenVault;
import org.securebase.vault.Space;

/** People in a vault, on a real SQLite and a real PostgreSQL. */
class PeopleStorageTest {
    private static final Person SAM = new Person(
            "Sam", Relation.PARTNER, Optional.of(new Since(2019, Optional.of(5))), Colour.MOSS, Optional.empty());

    private final People people = new People();

    @OnBothDatabases
    void whatIsAddedComesBackWhole(Database database) {
        OneVault vault = new OneVault(database, people);
        Kept<Person> added = people.add(vault.open(), SAM);
        assertThat(people.find(vault.open(), added.id().toString())).contains(new Kept<>(added.id(), 1, SAM));
        assertThat(people.find(vault.open(), "AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(people.find(vault.open(), "../etc")).isEmpty();
    }

    @OnBothDatabases
    void archivedOnesComeLast(Database database) {
        OneVault vault = new OneVault(database, people);
        Kept<Person> sam = people.add(vault.open(), SAM);
        people.add(vault.open(), Person.of(new Someone(Relation.OTHER, "Zoe")));
        people.change(vault.open(), sam.id(), sam.revision(), SAM.archivedOn(Optional.of(LocalDate.of(2026, 1, 2))));
        assertThat(people.all(vault.open()))
                .extracting(kept -> kept.value().nickname())
                .containsExactly("Zoe", "Sam");
    }

    @OnBothDatabases
    void aStaleChangeIsRefused(Database database) {
        OneVault vault = new OneVault(database, people);
        Kept<Person> sam = people.add(vault.open(), SAM);
        OpenVault mine = vault.open();
        people.change(vault.open(), sam.id(), sam.revision(), Person.of(new Someone(Relation.FRIEND, "Sammy")));
        assertThatExceptionOfType(Space.Stale.class)
                .isThrownBy(() -> people.change(mine, sam.id(), sam.revision(), SAM));
        assertThat(people.all(vault.open()))
                .extracting(kept -> kept.value().nickname())
                .containsExactly("Sammy");
    }

    @OnBothDatabases
    void nobodyElseSeesThem(Database database) {
        OneVault ana = new OneVault(database, people);
        OneVault ben = new OneVault(database, people);
        Kept<Person> sam = people.add(ana.open(), SAM);
        assertThat(people.all(ben.open())).isEmpty();
        assertThat(people.find(ben.open(), sam.id().toString())).isEmpty();
    }
}
