package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securebase.vault.Forms;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.securebase.vault.Space;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What any release has stored can be opened for ever. Each version of the form of each kind has a sample in the folder
 * {@code forms} of the test resources, which is never changed again: a record that changes gets a next version, and with
 * it a next sample.
 */
@SpringBootTest(properties = "securebase.data=target/data-${test.fork:0}/every-kind")
class FormsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private List<PersonalData> rooms;

    @Test
    void everyVersionOfEveryKindStillOpens() {
        for (PersonalData room : rooms) {
            room.kinds().forEach(FormsTest::expectEveryVersion);
        }
    }

    private static <T> void expectEveryVersion(Kind<T> kind) {
        for (int version = 1; version <= kind.version(); version++) {
            T value = Forms.value(kind, version, demandSample(kind, version));
            assertThat(value).as("%s %d", kind, version).isNotNull();
        }
        assertThat(isOfNewestForm(kind, demandSample(kind, kind.version())))
                .as("%s has another form than version %d had: it needs nextVersion", kind, kind.version())
                .isTrue();
    }

    /** Whether nothing of the sample is lost when it is stored again, and nothing comes to it. */
    private static <T> boolean isOfNewestForm(Kind<T> kind, ObjectNode sample) {
        return Forms.json(kind, Forms.value(kind, kind.version(), sample)).equals(sample);
    }

    private static <T> ObjectNode demandSample(Kind<T> kind, int version) {
        return sample(kind + "." + version + ".json")
                .orElseThrow(() -> new AssertionError("no sample forms/" + kind + "." + version
                        + ".json; for a newest version it could be\n" + Forms.json(kind, any(kind))));
    }

    private static <T> T any(Kind<T> kind) {
        return new AnyRecord(kind.name().hashCode()).of(kind.type());
    }

    private static Optional<ObjectNode> sample(String name) {
        try (InputStream file = FormsTest.class.getResourceAsStream("/forms/" + name)) {
            return Optional.ofNullable(file).map(in -> (ObjectNode) JSON.readTree(in));
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }

    /** The controls: a part more, a part less, another name, and a version from the future. */
    @Test
    void aFormThatChangedIsNoticed() {
        ObjectNode note = Forms.json(Cast.NOTE, Cast.note(1));
        String part = note.propertyNames().iterator().next();
        assertThat(isOfNewestForm(Cast.NOTE, note.deepCopy())).isTrue();
        assertThat(isOfNewestForm(Cast.NOTE, note.deepCopy().put("mood", "calm")))
                .isFalse();
        ObjectNode without = note.deepCopy();
        without.remove(part);
        assertThat(isStillReadAs(without)).isFalse();
        assertThatExceptionOfType(Space.NewerForm.class)
                .isThrownBy(() -> Forms.value(Cast.NOTE, Cast.NOTE.version() + 1, note));
    }

    private static boolean isStillReadAs(ObjectNode changed) {
        try {
            return isOfNewestForm(Cast.NOTE, changed);
        } catch (IllegalArgumentException doesNotOpen) {
            return false;
        }
    }
}
