package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was made to do harm does none, and each limit is named when it is met. */
class ZipWalkTest {

    private static final Limits SMALL = new Limits(10_000, 5, 1_000, 2_000, 50_000, 20, 5_000);

    @Test
    void goesThroughAWholeArchiveInItsOrder() throws IOException {
        assertThat(names(Forged.whole().zip(), Limits.USUAL))
                .containsExactly(
                        "index.html",
                        "records/test-cup/0001.json",
                        "records/test-cup/0001.md",
                        "records/test-note/0001.json",
                        "records/test-note/0001.md",
                        "records/test-note/0002.json",
                        "records/test-note/0002.md",
                        "manifest.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../manifest.json",
                "/etc/passwd",
                "records/../../manifest.json",
                "records/test-note/../0001.json",
                "records\\test-note\\0001.json",
                "C:/records/test-note/0001.json",
                "records/test-note/0001.json/",
                "records/test-note/0001.exe",
                "records/Test-Note/0001.json",
                "records/test-note/0001.json\u0000",
                "records//0001.json",
                "MANIFEST.JSON",
                "__MACOSX/records/test-note/._0001.json"
            })
    void refusesANameThatNoArchiveHas(String name) {
        refuses(Forged.zip(Map.of(name, new byte[1])), Limits.USUAL, "name");
    }

    @Test
    void refusesANameThatIsThereTwice() {
        byte[] zip = Forged.zip(
                Map.of("records/test-note/0001.json", new byte[3], "records/test-note/0002.json", new byte[3]));
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("0002.json", "0001.json");
        refuses(text.getBytes(StandardCharsets.ISO_8859_1), Limits.USUAL, "twice");
    }

    @Test
    void refusesMoreEntriesThanTheLimit() throws IOException {
        assertThat(names(Forged.zip(files(5, 10)), SMALL)).hasSize(5);
        refuses(Forged.zip(files(6, 10)), SMALL, "entries");
    }

    @Test
    void refusesAnEntryThatIsTooLargeOnceUnpacked() throws IOException {
        assertThat(names(Forged.zip(files(1, 1_000)), SMALL)).hasSize(1);
        refuses(Forged.zip(files(1, 1_001)), SMALL, "entry");
        assertThat(names(Forged.zip(Map.of(EntryName.MANIFEST, new byte[2_000])), SMALL))
                .hasSize(1);
        refuses(Forged.zip(Map.of(EntryName.MANIFEST, new byte[2_001])), SMALL, "entry");
    }

    @Test
    void refusesMoreThanTheTotal() throws IOException {
        byte[] page = new byte[50_000];
        new Random(1).nextBytes(page);
        assertThat(names(Forged.zip(Map.of(EntryName.INDEX, page)), SMALL)).hasSize(1);
        Map<String, byte[]> more = files(1, 1);
        more.put(EntryName.INDEX, page);
        refuses(Forged.zip(more), SMALL, "total");
    }

    @Test
    void refusesWhatGrowsTooMuch() throws IOException {
        assertThat(names(Forged.zip(Map.of(EntryName.INDEX, new byte[5_000])), SMALL))
                .hasSize(1);
        refuses(Forged.zip(Map.of(EntryName.INDEX, new byte[5_001])), SMALL, "ratio");
    }

    @Test
    void aBombOfTheUsualLimitsIsStoppedLongBeforeItsEnd() {
        refuses(Forged.zip(Map.of(EntryName.INDEX, new byte[200 << 20])), Limits.USUAL, "ratio");
    }

    @Test
    void refusesWhatIsNoZip() {
        refuses(new byte[0], Limits.USUAL, "zip");
        refuses("<html>".getBytes(StandardCharsets.UTF_8), Limits.USUAL, "zip");
        refuses(Forged.zip(Map.of()), Limits.USUAL, "zip");
    }

    /** Wherever a file breaks off or a byte turns over, it is refused or read as a shorter one, and nothing else happens. */
    @Property(tries = 300)
    void damageIsToldAndNothingElse(@ForAll @IntRange(min = 0, max = 1_000) int place, @ForAll byte other)
            throws IOException {
        byte[] zip = Forged.whole().zip();
        zip[place % zip.length] ^= other;
        survives(zip);
        survives(Arrays.copyOf(zip, place % zip.length));
    }

    private static void survives(byte[] zip) throws IOException {
        try {
            names(zip, Limits.USUAL);
        } catch (Unfit told) {
            assertThat(told.reason()).isIn("zip", "damaged", "name", "twice", "entry", "ratio");
        }
    }

    private static void refuses(byte[] zip, Limits limits, String reason) {
        assertThatThrownBy(() -> names(zip, limits))
                .isInstanceOf(Unfit.class)
                .extracting(failure -> ((Unfit) failure).reason())
                .isEqualTo(reason);
    }

    private static List<String> names(byte[] zip, Limits limits) throws IOException {
        List<String> names = new ArrayList<>();
        ZipWalk.through(new ByteArrayInputStream(zip), limits, (name, content) -> {
            drain(content);
            names.add(name);
        });
        return names;
    }

    private static void drain(InputStream content) throws IOException {
        content.transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static Map<String, byte[]> files(int count, int size) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 1; number <= count; number++) {
            files.put("records/test-note/000" + number + ".json", new byte[size]);
        }
        return files;
    }
}
