package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.securebase.people.Relation;

/** The sealed form holds everything, and nothing else can be taken for it. */
class SheetsCodecTest {
    private static final int HEADER = 19;

    private final SheetsCodec codec = new SheetsCodec(AnySheets.INSTRUMENT);

    @Provide
    Arbitrary<Sheets> sheets() {
        return AnySheets.sheets();
    }

    @Property(tries = 300)
    void whatWasEncodedComesBack(@ForAll("sheets") Sheets sheets) throws Unreadable {
        assertThat(codec.decode(codec.encode(sheets))).isEqualTo(sheets);
    }

    @Property(tries = 20_000)
    void anyBytesAreRefused(@ForAll byte[] bytes) {
        expectRefused(bytes);
    }

    /** Bytes that pass the first looks, so that every later one is tried too. */
    @Provide
    Arbitrary<byte[]> nearlyRight() {
        Arbitrary<byte[]> tail = Arbitraries.bytes()
                .between((byte) 0, (byte) 8)
                .array(byte[].class)
                .ofMaxSize(120);
        Arbitrary<byte[]> wild = Arbitraries.bytes().array(byte[].class).ofMaxSize(120);
        return Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.oneOf(tail, wild))
                .as((count, rest) -> ByteBuffer.allocate(HEADER + rest.length)
                        .put(SheetsCodec.VERSION)
                        .putInt(AnySheets.INSTRUMENT.checksum())
                        .putInt(1)
                        .putInt(2)
                        .putInt(0)
                        .put((byte) 0)
                        .put((byte) (int) count)
                        .put(rest)
                        .array());
    }

    @Property(tries = 20_000)
    void bytesThatLookRightAreRefusedOrAreTheOneFormOfSomething(@ForAll("nearlyRight") byte[] bytes) {
        expectRefusedOrExact(bytes);
    }

    @Property(tries = 100)
    void aChangedByteIsRefusedOrAnotherSitting(@ForAll("sheets") Sheets sheets, @ForAll Random chance) {
        byte[] whole = codec.encode(sheets);
        for (int time = 0; time < 100; time++) {
            byte[] changed = whole.clone();
            changed[chance.nextInt(changed.length)] = (byte) chance.nextInt();
            expectRefusedOrExact(changed);
        }
    }

    @Property(tries = 100)
    void everythingShorterOrLongerIsRefused(@ForAll("sheets") Sheets sheets, @ForAll byte more) {
        byte[] whole = codec.encode(sheets);
        for (int length = 0; length < whole.length; length++) {
            expectRefused(Arrays.copyOf(whole, length));
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        longer[whole.length] = more;
        expectRefused(longer);
    }

    @Example
    void anotherVersionOfTheFormIsRefused() {
        byte[] bytes = codec.encode(Sheets.begin(Sheet.about(Relation.FRIEND, "Kim", 0), Instant.EPOCH));
        bytes[0]++;
        expectRefused(bytes);
    }

    @Example
    void anotherVersionOfTheInstrumentIsRefused() {
        Instrument here = AnySheets.INSTRUMENT;
        Instrument next = Instrument.of(here.id(), here.version() + 1, here.answers(), here.statements());
        byte[] bytes = codec.encode(Sheets.begin(Sheet.about(Relation.FRIEND, "Kim", 0), Instant.EPOCH));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> new SheetsCodec(next).decode(bytes));
    }

    @Example
    void statementsInAnotherOrderAreAnotherInstrument() {
        Instrument here = AnySheets.INSTRUMENT;
        List<Statement> turned = new ArrayList<>(here.statements());
        Collections.swap(turned, 3, 40);
        assertThat(Instrument.of(here.id(), here.version(), here.answers(), turned)
                        .checksum())
                .isNotEqualTo(here.checksum());
    }

    @Example
    void aNameThatIsNotUtf8IsRefused() {
        byte[] bytes = codec.encode(Sheets.begin(Sheet.about(Relation.FRIEND, "Kim", 0), Instant.EPOCH));
        bytes[HEADER + 5] = (byte) 0xff;
        expectRefused(bytes);
    }

    @Example
    void aStatementTwiceOrWithItsEnemyIsRefused() {
        int position = 0;
        int enemy = AnySheets.INSTRUMENT
                .pool()
                .position(AnySheets.INSTRUMENT
                        .statement(position)
                        .enemies()
                        .iterator()
                        .next())
                .orElseThrow();
        for (int second :
                List.of(position, enemy, AnySheets.INSTRUMENT.statements().size())) {
            Sheet sheet =
                    new Sheet(Relation.FRIEND, "", 0, List.of(new Answer(position, 3), new Answer(second, 3)), 2, 10);
            expectRefused(codec.encode(Sheets.begin(sheet, Instant.EPOCH)));
        }
    }

    private void expectRefused(byte[] bytes) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> codec.decode(bytes));
    }

    private void expectRefusedOrExact(byte[] bytes) {
        try {
            assertThat(codec.encode(codec.decode(bytes))).isEqualTo(bytes);
        } catch (Unreadable refused) {
            assertThat(refused).hasNoCause().hasMessage("a sitting that cannot be read");
        }
    }
}
