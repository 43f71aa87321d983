package org.securebase.assessment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securebase.people.Relation;
import org.securebase.people.Someone;

/**
 * The compact form in which a visitor's sheets are sealed. Big endian:
 *
 * <pre>
 * version 1 byte | checksum of the instrument 4 | begun 4 | touched 4 | kept until 4, in minutes of the epoch
 * current 1 | number of sheets 1, and for each of them
 *   relation 1 | seed 1 | at 1 | progress 1 | nickname length 1 | nickname in UTF-8
 *   number of answers 1, and for each: position 1 | value 1
 * </pre>
 *
 * <p>Decoding accepts exactly what encoding makes; everything else is {@link Unreadable}, whatever the bytes.
 */
final class SheetsCodec {
    static final byte VERSION = 1;
    /** No nickname is longer in UTF-8: forty characters of four bytes. */
    private static final int NICKNAME_LIMIT_BYTES = 4 * Someone.NICKNAME_LIMIT;

    private final Instrument instrument;

    SheetsCodec(Instrument instrument) {
        this.instrument = instrument;
    }

    byte[] encode(Sheets sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(VERSION);
        writeInt(out, instrument.checksum());
        writeInt(out, minutes(sheets.begun()));
        writeInt(out, minutes(sheets.touched()));
        writeInt(out, minutes(sheets.keptUntil()));
        out.write(sheets.current());
        out.write(sheets.all().size());
        sheets.all().forEach(sheet -> write(out, sheet));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Sheet sheet) {
        byte[] nickname = sheet.nickname().getBytes(StandardCharsets.UTF_8);
        out.write(sheet.relation().code());
        out.write(sheet.seed());
        out.write(sheet.at());
        out.write(sheet.progress());
        out.write(nickname.length);
        out.writeBytes(nickname);
        out.write(sheet.answers().size());
        for (Answer answer : sheet.answers()) {
            out.write(answer.position());
            out.write(answer.value());
        }
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    private static int minutes(Instant instant) {
        return Math.toIntExact(Duration.between(Instant.EPOCH, instant).toMinutes());
    }

    /** @throws Unreadable for any bytes that {@link #encode} does not make with this instrument */
    Sheets decode(byte[] bytes) throws Unreadable {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            Sheets sheets = sheets(in);
            demand(!in.hasRemaining());
            return sheets;
        } catch (BufferUnderflowException | IllegalArgumentException | CharacterCodingException reason) {
            throw new Unreadable();
        }
    }

    private Sheets sheets(ByteBuffer in) throws Unreadable, CharacterCodingException {
        demand(in.get() == VERSION);
        demand(in.getInt() == instrument.checksum());
        Instant begun = instant(in);
        Instant touched = instant(in);
        Instant keptUntil = instant(in);
        int current = unsigned(in);
        int count = unsigned(in);
        demand(count <= Sheets.LIMIT);
        List<Sheet> all = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            all.add(sheet(in));
        }
        return new Sheets(begun, touched, keptUntil, all, current);
    }

    private Sheet sheet(ByteBuffer in) throws Unreadable, CharacterCodingException {
        Optional<Relation> relation = Relation.coded(unsigned(in));
        demand(relation.isPresent());
        int seed = unsigned(in);
        int at = unsigned(in);
        int progress = unsigned(in);
        String nickname = nickname(in);
        List<Answer> answers = answers(in);
        demand(instrument.allows(answers));
        return new Sheet(relation.get(), nickname, seed, answers, at, progress);
    }

    private static String nickname(ByteBuffer in) throws Unreadable, CharacterCodingException {
        int length = unsigned(in);
        demand(length <= NICKNAME_LIMIT_BYTES && length <= in.remaining());
        byte[] nickname = new byte[length];
        in.get(nickname);
        // A decoder of its own refuses malformed bytes, where a String constructor would mend them.
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(nickname))
                .toString();
    }

    private static List<Answer> answers(ByteBuffer in) throws Unreadable {
        int count = unsigned(in);
        demand(count <= Sheet.ANSWERS_LIMIT);
        List<Answer> answers = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            answers.add(new Answer(unsigned(in), unsigned(in)));
        }
        return answers;
    }

    private static Instant instant(ByteBuffer in) throws Unreadable {
        int minutes = in.getInt();
        demand(minutes >= 0);
        return Instant.EPOCH.plus(Duration.ofMinutes(minutes));
    }

    private static int unsigned(ByteBuffer in) {
        return Byte.toUnsignedInt(in.get());
    }

    private static void demand(boolean holds) throws Unreadable {
        if (!holds) {
            throw new Unreadable();
        }
    }
}
