package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.vault.Database;
import org.securebase.vault.Databases;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.Space;

/** A file waits whole or not at all. */
class WaitingUploadTest {

    private static final int DRAWER = UploadPart.SIZE_BYTES * UploadPart.IN_A_DRAWER;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                UploadPart.SIZE_BYTES - 1,
                UploadPart.SIZE_BYTES,
                DRAWER - 1,
                DRAWER,
                DRAWER + 1,
                3 * DRAWER + 5
            })
    void comesBackByteForByte(int size) throws IOException {
        WaitingUpload waiting = new WaitingUpload(new Desk(Databases.sqlite()).adas);
        byte[] file = bytes(size);
        waiting.receive(new ByteArrayInputStream(file), size, Desk.CLOCK.instant());
        assertThat(waiting.found().orElseThrow().value().sizeBytes()).isEqualTo(size);
        assertThat(waiting.open(waiting.found().orElseThrow())).hasBinaryContent(file);
    }

    @OnBothDatabases
    void aNewFileTakesThePlaceOfTheOther(Database database) throws IOException {
        Space space = new Desk(database).adas;
        WaitingUpload waiting = new WaitingUpload(space);
        waiting.receive(new ByteArrayInputStream(bytes(DRAWER + 1)), DRAWER + 1, Desk.CLOCK.instant());
        waiting.receive(new ByteArrayInputStream(bytes(7)), DRAWER, Desk.CLOCK.instant());
        assertThat(waiting.open(waiting.found().orElseThrow())).hasBinaryContent(bytes(7));
        assertThat(space.all(WaitingUpload.PART)).hasSize(1);
        waiting.discard();
        expectNothingIn(space);
    }

    @OnBothDatabases
    void nothingWaitsOfAFileThatIsTooLarge(Database database) {
        Space space = new Desk(database).adas;
        assertThatThrownBy(() -> new WaitingUpload(space)
                        .receive(new ByteArrayInputStream(bytes(DRAWER + 1)), DRAWER, Desk.CLOCK.instant()))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo("size"));
        expectNothingIn(space);
    }

    @OnBothDatabases
    void nothingWaitsOfAFileThatBreaksOff(Database database) {
        Space space = new Desk(database).adas;
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes(DRAWER + 1)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        });
        assertThatThrownBy(() -> new WaitingUpload(space).receive(breaking, 2 * DRAWER, Desk.CLOCK.instant()))
                .isInstanceOf(IOException.class);
        expectNothingIn(space);
    }

    /** Two windows, one slower than the other: the later one wins, and the earlier is told. */
    @OnBothDatabases
    void theLaterOfTwoWins(Database database) throws IOException {
        Space space = new Desk(database).adas;
        InputStream overtaken = new SequenceInputStream(new ByteArrayInputStream(bytes(DRAWER)), new InputStream() {
            @Override
            public int read() throws IOException {
                new WaitingUpload(space).receive(new ByteArrayInputStream(bytes(9)), 9, Desk.CLOCK.instant());
                return -1;
            }
        });
        assertThatThrownBy(() -> new WaitingUpload(space).receive(overtaken, 2 * DRAWER, Desk.CLOCK.instant()))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo("another"));
    }

    private static void expectNothingIn(Space space) {
        assertThat(space.all(WaitingUpload.UPLOAD)).isEmpty();
        assertThat(space.all(WaitingUpload.PART)).isEmpty();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
