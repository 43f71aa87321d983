package org.securebase.archive;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.Database;
import org.securebase.vault.OpenVaults;
import org.securebase.vault.PersonalData;
import org.securebase.vault.Space;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Two people's spaces on one database, and what it takes to carry everything from one to the other. */
final class Desk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T20:00:00.5Z"), ZoneOffset.UTC);
    static final Words WORDS = new Words(messages(), Locale.ENGLISH);
    static final PersonalData UPLOADS = () -> WaitingUpload.KINDS;

    final ArchivedKinds kinds;
    final Space adas;
    final Space bens;
    private final Export export;

    Desk(Database database) {
        this(database, List.of(Cast.ROOM, UPLOADS));
    }

    private Desk(Database database, List<PersonalData> rooms) {
        OpenVaults.Two people = OpenVaults.in(database, rooms.toArray(PersonalData[]::new));
        this.kinds = new ArchivedKinds(rooms);
        this.adas = people.adas().own();
        this.bens = people.bens().own();
        this.export = export(kinds);
    }

    /** In a release that has these rooms. */
    static Desk of(Database database, List<PersonalData> rooms) {
        return new Desk(database, rooms);
    }

    static Export export(ArchivedKinds kinds) {
        try {
            return new Export(kinds, TemplateEngine.createPrecompiled(ContentType.Html), CLOCK);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages/archive", "messages/web");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    byte[] archiveOf(Space space) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export(space, bytes);
        return bytes.toByteArray();
    }

    void export(Space space, OutputStream out) {
        try {
            export.write(space, WORDS, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long sizeOf(Space space) {
        return export.sizeBytes(space, WORDS);
    }

    Intake intake(Space space, byte[] zip) {
        return new Intake(space, kinds, Limits.USUAL, () -> new ByteArrayInputStream(zip));
    }

    Findings take(Space space, byte[] zip, boolean replace) {
        AtomicReference<@Nullable Findings> findings = new AtomicReference<>();
        space.inOneGo(() -> findings.set(intake(space, zip).take(replace)));
        Findings found = findings.get();
        if (found == null) {
            throw new AssertionError("nothing was found");
        }
        return found;
    }

    /** All that is in a space as JSON, each under its kind and id, without the revision. */
    Map<String, String> everything(Space space) {
        Map<String, String> all = new TreeMap<>();
        Contents contents = Contents.of(space, kinds);
        contents.kinds()
                .forEach(kind -> contents.of(kind)
                        .forEach(filed -> all.put(
                                filed.data().kind() + " " + filed.data().id(),
                                filed.data().value().toString())));
        return all;
    }
}
