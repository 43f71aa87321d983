package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securebase.archive.SomeArchive;

/** Taking everything out, and bringing it back in, as a person does. */
class ArchivePagesTest extends BrowserTest {

    private final SomeArchive archives = new SomeArchive();

    @Test
    void canBeUsedByEveryone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            visit.goTo("/account/import");
            visit.expectGoodInEveryLook("archive-import");
            choose(visit, archives.damaged());
            send(visit);
            assertThat(visit.page().locator("[data-problem]")).containsText("records/person/0001.md");
            visit.expectGoodInEveryLook("archive-import-problem");
            choose(visit, archives.ofPeople(12));
            send(visit);
            assertThat(visit.page().locator("h1")).hasText("This is what we found");
            visit.expectGoodInEveryLook("archive-check");
            visit.page().getByText("Bring it in", exactly()).click();
            visit.expectGoodInEveryLook("archive-taken");
            visit.goTo("/account/import");
            choose(visit, archives.renamed(12));
            send(visit);
            assertThat(visit.page().locator("legend")).containsText("12 entries are here already and differ");
            visit.expectGoodInEveryLook("archive-check-differing");
            visit.page().getByText("Do not bring it in").click();
            visit.expectGoodInEveryLook("archive-discarded");
            visit.goTo("/account/export");
            visit.expectGoodInEveryLook("archive-export");
            visit.goTo("/account");
            assertThat(visit.page().locator("main")).containsText("Take everything with you");
        }
    }

    @Test
    void holdsTogetherWithTextTwiceAsLarge() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            for (String path : new String[] {"/account/import", "/account/export"}) {
                visit.goTo(path);
                visit.doubleTextSize();
                visit.expectGood(path.substring(1).replace('/', '-') + "-large-text");
            }
            visit.goTo("/account/import");
            choose(visit, archives.ofPeople(3));
            send(visit);
            assertThat(visit.page().locator("h1")).hasText("This is what we found");
            visit.doubleTextSize();
            visit.expectGood("archive-check-large-text");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_DARK", "DESK_LIGHT"})
    void whatIsTakenOutCanBeReadWithoutUs(Look look, @TempDir Path folder) throws IOException {
        try (Visit visit = visit(look)) {
            Member.signUp(visit);
            bringIn(visit, archives.ofPeople(3));
            Map<String, byte[]> files = files(takeOut(visit));
            assertThat(files).containsKeys("index.html", "manifest.json", "records/person/0003.json");
            visit.openFile(Files.write(folder.resolve("index.html"), files.get("index.html")));
            assertThat(visit.page().locator("article")).hasCount(3);
            assertThat(visit.page().locator("h2")).hasText("People");
            visit.expectGood("archive-index");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_LIGHT", "DESK_DARK"})
    void theWayThereAndBackNeedsNoScript(Look look) throws IOException {
        byte[] zip;
        try (Visit ana = visitWithoutScripts(look)) {
            Member.signUp(ana);
            bringIn(ana, archives.ofPeople(30));
            zip = takeOut(ana);
        }
        try (Visit ben = visitWithoutScripts(look)) {
            Member.signUp(ben);
            bringIn(ben, zip);
            assertThat(records(takeOut(ben))).isEqualTo(records(zip)).hasSize(60);
        }
    }

    @Test
    void theWayThereAndBackIsTheSameWithOne() throws IOException {
        byte[] zip;
        try (Visit ana = visit(Look.PHONE_LIGHT)) {
            Member.signUp(ana);
            bringIn(ana, archives.ofPeople(30));
            zip = takeOut(ana);
            assertThat(ana.page().locator(".progress-words"))
                    .hasText("Done. The file is where your browser saves things.");
        }
        try (Visit ben = visit(Look.PHONE_LIGHT)) {
            Member.signUp(ben);
            bringIn(ben, zip);
            assertThat(records(takeOut(ben))).isEqualTo(records(zip)).hasSize(60);
        }
    }

    @Test
    void aFileOfANewerReleaseIsToldToBeThat() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            visit.goTo("/account/import");
            choose(visit, archives.newer());
            send(visit);
            assertThat(visit.page().locator("[data-problem]"))
                    .containsText("“dream”, which this release does not know");
            visit.goTo("/people");
            assertThat(visit.page().locator("main")).not().containsText("Kit");
        }
    }

    @Test
    void whatDiffersIsReplacedOnlyIfChosen() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            bringIn(visit, archives.ofPeople(2));
            bringIn(visit, archives.renamed(2));
            visit.goTo("/people");
            assertThat(visit.page().locator("main")).containsText("Kit 1");
            visit.goTo("/account/import");
            choose(visit, archives.renamed(2));
            send(visit);
            visit.page().getByText("Take what is in the file").click();
            visit.page().getByText("Bring it in", exactly()).click();
            assertThat(visit.page().locator(".lede")).containsText("2 were replaced.");
            visit.goTo("/people");
            assertThat(visit.page().locator("main")).containsText("Kim 1");
        }
    }

    @Test
    void handsOnTheKeyboardAlone() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Member.signUp(visit);
            visit.goTo("/account/import");
            visit.page().locator("#file").focus();
            choose(visit, archives.ofPeople(2));
            assertThat(visit.tab()).isEqualTo("Look inside");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("h1")).hasText("This is what we found");
            assertThat(visit.focused().getAttribute("id")).isEqualTo("main");
            assertThat(visit.tab()).isEqualTo("Bring it in");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("h1")).hasText("It is here");
        }
    }

    private static void bringIn(Visit visit, byte[] zip) {
        visit.goTo("/account/import");
        choose(visit, zip);
        send(visit);
        visit.page().getByText("Bring it in", exactly()).click();
        assertThat(visit.page().locator("h1")).hasText("It is here");
    }

    private static Locator file(Visit visit) {
        return visit.page().locator("#file");
    }

    private static void choose(Visit visit, byte[] zip) {
        file(visit).setInputFiles(new FilePayload("securebase.zip", "application/zip", zip));
    }

    private static void send(Visit visit) {
        visit.page().getByText("Look inside").click();
    }

    private static byte[] takeOut(Visit visit) {
        visit.goTo("/account/export");
        Download download = visit.page()
                .waitForDownload(() -> visit.page().getByText("Save the file").click());
        assertThat(download.suggestedFilename()).isEqualTo("securebase.zip");
        try (InputStream file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the list, which says when it was made. */
    private static Map<String, String> records(byte[] zip) throws IOException {
        Map<String, String> records = new TreeMap<>();
        files(zip).forEach((name, content) -> {
            if (name.startsWith("records/")) {
                records.put(name, new String(content, java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        return records;
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }
}
