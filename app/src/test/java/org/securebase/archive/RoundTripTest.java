package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.securebase.vault.Database;
import org.securebase.vault.Kept;
import org.securebase.vault.OnBothDatabases;
import org.securebase.vault.RecordId;

/** What is taken out of one vault and brought into another is there as it was. */
class RoundTripTest {

    private static final Path SCHEMA = Path.of("..", "docs", "export.schema.json");

    @OnBothDatabases
    void everythingIsThereAsItWas(Database database) {
        Desk desk = filled(database);
        Findings findings = desk.take(desk.bens, desk.archiveOf(desk.adas), false);
        assertThat(desk.everything(desk.adas)).hasSize(43);
        assertThat(desk.everything(desk.bens)).isEqualTo(desk.everything(desk.adas));
        assertThat(findings.fresh()).isEqualTo(43);
        assertThat(findings.same() + findings.other()).isZero();
    }

    @OnBothDatabases
    void anExportOfAnImportHoldsTheSame(Database database) throws IOException {
        Desk desk = filled(database);
        byte[] first = desk.archiveOf(desk.adas);
        desk.take(desk.bens, first, false);
        assertThat(files(desk.archiveOf(desk.bens))).isEqualTo(files(first));
    }

    @OnBothDatabases
    void bringingItInTwiceChangesNothing(Database database) {
        Desk desk = filled(database);
        byte[] zip = desk.archiveOf(desk.adas);
        desk.take(desk.bens, zip, false);
        Map<String, String> before = desk.everything(desk.bens);
        Findings again = desk.take(desk.bens, zip, true);
        assertThat(again.same()).isEqualTo(43);
        assertThat(again.fresh() + again.other()).isZero();
        assertThat(desk.everything(desk.bens)).isEqualTo(before);
        assertThat(desk.bens.all(Cast.CUP)).extracting(Kept::revision).containsOnly(1L);
    }

    @OnBothDatabases
    void mergesIntoWhatIsThereAlready(Database database) {
        Desk desk = new Desk(database);
        RecordId both = desk.adas.put(Cast.NOTE, Cast.note(1)).id();
        RecordId onlyAdas = desk.adas.put(Cast.CUP, Cast.BLUE_CUP).id();
        Kept<Cast.Note> mine = desk.bens.put(Cast.NOTE, both, Cast.note(2));
        RecordId onlyBens = desk.bens.put(Cast.NOTE, Cast.note(3)).id();
        byte[] zip = desk.archiveOf(desk.adas);

        Findings found = desk.intake(desk.bens, zip).check();
        assertThat(List.of(found.fresh(), found.same(), found.other())).containsExactly(1L, 0L, 1L);
        assertThat(desk.everything(desk.bens)).hasSize(2);

        desk.take(desk.bens, zip, false);
        assertThat(desk.bens.get(Cast.NOTE, both)).contains(mine);
        assertThat(desk.bens.get(Cast.CUP, onlyAdas)).isPresent();
        assertThat(desk.bens.get(Cast.NOTE, onlyBens)).isPresent();

        desk.take(desk.bens, zip, true);
        assertThat(desk.bens.get(Cast.NOTE, both)).contains(new Kept<>(both, 2, Cast.note(1)));
        assertThat(desk.everything(desk.bens)).hasSize(3);
    }

    @OnBothDatabases
    void theManifestHasTheDocumentedForm(Database database) throws IOException {
        Desk desk = filled(database);
        String manifest = text(files(desk.archiveOf(desk.adas), true), EntryName.MANIFEST);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(manifest, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(manifest.replace("\"sizeBytes\"", "\"size\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @OnBothDatabases
    void namesAreSafeOnEverySystem(Database database) throws IOException {
        Desk desk = filled(database);
        List<String> names = List.copyOf(files(desk.archiveOf(desk.adas), true).keySet());
        assertThat(names).allMatch(name -> name.matches("[a-z0-9./-]+") && !name.contains(".."));
        assertThat(names).allMatch(name -> !name.matches("(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9])([./].*)?"));
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct())
                .hasSameSizeAs(names);
    }

    @OnBothDatabases
    void thePageShowsAllOfItAndRunsNothing(Database database) throws IOException {
        Desk desk = new Desk(database);
        LocalDate day = LocalDate.of(2026, 5, 4);
        desk.adas.put(
                Cast.NOTE, new Cast.Note(day, "<script>alert('x')</script> & \"so\"\n\n![p](https://x.example/p)"));
        desk.adas.put(Cast.CUP, Cast.BLUE_CUP);
        String page = text(files(desk.archiveOf(desk.adas), true), EntryName.INDEX);
        assertThat(page)
                .contains(
                        "<html lang=\"en\">",
                        "&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;so&quot;",
                        "<p>![p](https://x.example/p)</p>",
                        "<h2 id=\"test-cup\">Test cup</h2>",
                        "the *best* one",
                        "records/test-note/2026-05/0001.json")
                .doesNotContain("<script", "<img", "src=", "onerror", "href=\"http");
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.writeString(Path.of("target", "screenshots", "archive-index.html"), page);
    }

    @OnBothDatabases
    void sizesAreToldBeforehand(Database database) {
        Desk desk = filled(database);
        assertThat(desk.sizeOf(desk.adas)).isEqualTo(desk.archiveOf(desk.adas).length);
    }

    /** A person may write the same letter for pages; an archive of that must not be taken for a bomb. */
    @OnBothDatabases
    void whateverWeMakeWeTakeBack(Database database) {
        Desk desk = new Desk(database);
        desk.adas.inOneGo(() -> IntStream.range(0, 150)
                .forEach(number -> desk.adas.put(Cast.NOTE, new Cast.Note(LocalDate.EPOCH, "a".repeat(60_000)))));
        byte[] zip = desk.archiveOf(desk.adas);
        assertThat(desk.take(desk.bens, zip, false).fresh()).isEqualTo(150);
    }

    @OnBothDatabases
    void whatWaitsIsNotExported(Database database) throws IOException {
        Desk desk = new Desk(database);
        new WaitingUpload(desk.adas).receive(new ByteArrayInputStream(new byte[100]), 1_000, Desk.CLOCK.instant());
        assertThat(files(desk.archiveOf(desk.adas), true)).containsOnlyKeys(EntryName.INDEX, EntryName.MANIFEST);
    }

    private static Desk filled(Database database) {
        Desk desk = new Desk(database);
        desk.adas.inOneGo(() -> {
            IntStream.range(0, 40).forEach(number -> desk.adas.put(Cast.NOTE, Cast.note(number)));
            desk.adas.put(Cast.CUP, Cast.BLUE_CUP);
            desk.adas.put(Cast.CUP, new Cast.Cup("", Cast.Colour.WHITE, List.of(), 1e-7, "on the rim\nand below"));
            desk.adas.put(Cast.MOVED, new Cast.Moved("\u05d0\ud83c\udf31 </p>", 3));
        });
        return desk;
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        return files(zip, false);
    }

    private static Map<String, String> files(byte[] zip, boolean all) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        ZipWalk.through(new ByteArrayInputStream(zip), Limits.USUAL, (name, content) -> {
            if (all || name.startsWith(EntryName.RECORDS)) {
                files.put(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
        return files;
    }

    private static String text(Map<String, String> files, String name) {
        return files.getOrDefault(name, "");
    }
}
