package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securebase.vault.Databases;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.securebase.vault.RecordId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whatever kinds of record any room keeps: each is claimed once, and goes out and comes in as it was. */
@SpringBootTest(properties = "securebase.data=target/data-${test.fork:0}/every-kind")
class EveryKindTest {

    private static final int OF_EACH_KIND = 40;

    @Autowired
    private List<PersonalData> rooms;

    @Test
    void eachKindInTheCodeIsClaimedExactlyOnce() {
        assertThat(unclaimed(kindsIn("org.securebase", true), rooms)).isEmpty();
        assertThat(kindsIn("org.securebase", true)).contains(WaitingUpload.UPLOAD, WaitingUpload.PART);
    }

    /** The kinds of the tests are in the code too, and no room claims them. */
    @Test
    void oneThatNobodyClaimsIsFound() {
        assertThat(unclaimed(kindsIn("org.securebase.archive", false), rooms))
                .contains(Cast.NOTE, Cast.CUP, Cast.MOVED);
    }

    /** Each room is one, and none claims what another does. */
    @Test
    void noKindIsClaimedTwice() {
        assertThat(claims(rooms).values()).allMatch(times -> times == 1);
        List<PersonalData> twice =
                Stream.concat(rooms.stream(), Stream.of(Cast.ROOM, Cast.ROOM)).toList();
        assertThat(claims(twice).values()).contains(2L);
        assertThatThrownBy(() -> new ArchivedKinds(twice)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachKindGoesOutAndComesInAsItWas() {
        Desk desk = Desk.of(Databases.sqlite(), rooms);
        for (Kind<?> kind : desk.kinds.inOrder()) {
            fill(desk, kind);
        }
        Map<String, String> before = desk.everything(desk.adas);
        desk.take(desk.bens, desk.archiveOf(desk.adas), false);
        assertThat(before).hasSize(OF_EACH_KIND * desk.kinds.inOrder().size());
        assertThat(desk.everything(desk.bens)).isEqualTo(before);
        System.out.println("EveryKindTest: out and in again: " + desk.kinds.inOrder());
    }

    /** Whoever adds a kind to these takes it out of every export, and has to say so here. */
    @Test
    void onlyTheseStayBehind() {
        assertThat(rooms.stream().flatMap(room -> room.kinds().stream()).filter(Kind::isOfTheAccount))
                .extracting(Kind::name)
                .isSubsetOf("pin", "device", "passkey", "writing-token", "upload", "upload-part");
    }

    /** What the comparison rests on is able to fail. */
    @Test
    void aRecordThatIsLostOrChangedIsNoticed() {
        Desk desk = new Desk(Databases.sqlite());
        RecordId id = desk.adas.put(Cast.NOTE, Cast.note(1)).id();
        desk.bens.put(Cast.NOTE, id, Cast.note(2));
        assertThat(desk.everything(desk.bens))
                .isNotEqualTo(desk.everything(desk.adas))
                .hasSize(1);
    }

    private static <T> void fill(Desk desk, Kind<T> kind) {
        AnyRecord values = new AnyRecord(kind.name().hashCode());
        desk.adas.inOneGo(() -> {
            for (int number = 0; number < OF_EACH_KIND; number++) {
                desk.adas.put(kind, values.of(kind.type()));
            }
        });
    }

    private static List<Kind<?>> unclaimed(List<Kind<?>> inCode, List<PersonalData> rooms) {
        List<Kind<?>> claimed =
                rooms.stream().flatMap(room -> room.kinds().stream()).collect(Collectors.toList());
        return inCode.stream().filter(kind -> !claimed.contains(kind)).toList();
    }

    private static Map<String, Long> claims(List<PersonalData> rooms) {
        return rooms.stream()
                .flatMap(room -> room.kinds().stream())
                .collect(Collectors.groupingBy(Kind::name, Collectors.counting()));
    }

    /** Every static field of the type, wherever it is declared. */
    private static List<Kind<?>> kindsIn(String root, boolean mainOnly) {
        ClassFileImporter importer = mainOnly
                ? new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                : new ClassFileImporter();
        JavaClasses classes = importer.importPackages(root);
        List<Kind<?>> kinds = new ArrayList<>();
        for (JavaClass type : classes) {
            type.getFields().stream()
                    .filter(field -> field.getRawType().isEquivalentTo(Kind.class))
                    .filter(field ->
                            field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                    .map(EveryKindTest::value)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static Kind<?> value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return (Kind<?>) reflected.get(null);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
