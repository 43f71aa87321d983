package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securebase.vault.Databases;
import org.securebase.vault.Forms;
import org.securebase.vault.RecordId;
import tools.jackson.databind.node.ObjectNode;

/** A file with one thing wrong changes nothing, and what is said names the thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfitFilesTest {

    private static final String NOTE = "records/test-note/0001.json";
    private static final RecordId ID = RecordId.fresh();
    private static final RecordId OTHER_ID = RecordId.fresh();

    private Desk desk = new Desk(Databases.sqlite());

    @BeforeAll
    void keepSomething() {
        desk.bens.put(Cast.CUP, ID, Cast.BLUE_CUP);
    }

    enum Wrong {
        NO_MANIFEST(
                "manifest.missing",
                "manifest.json",
                () -> Forged.whole().unlisted().zip()),
        MANIFEST_NOT_JSON("manifest", "manifest.json", () -> Forged.whole().zipWith(manifest("{\"format\":"))),
        MANIFEST_WITH_HOLES(
                "manifest",
                "manifest.json",
                () -> Forged.whole().zipWith(manifest("{\"format\":\"securebase-archive\",\"version\":1}"))),
        MANIFEST_WITH_NULLS(
                "manifest",
                "manifest.json",
                () -> Forged.whole()
                        .zipWith(
                                manifest("{\"format\":\"securebase-archive\",\"version\":1,\"app\":\"1\",\"made\":\"\","
                                        + "\"kinds\":[null],\"entries\":[null]}"))),
        MANIFEST_IS_A_LIST("manifest", "manifest.json", () -> Forged.whole().zipWith(manifest("[1]"))),
        MANIFEST_IS_NULL("format", "Securebase", () -> Forged.whole().zipWith(manifest("null"))),
        ANOTHER_FORMAT(
                "format", "Securebase", () -> Forged.whole().zipWith(manifest("{\"format\":\"other\",\"version\":1}"))),
        NEWER_FORMAT(
                "version",
                "version 2",
                () -> Forged.whole()
                        .listing(manifest -> new Manifest(
                                manifest.format(),
                                2,
                                manifest.app(),
                                manifest.made(),
                                manifest.kinds(),
                                manifest.entries()))
                        .zip()),
        UNKNOWN_KIND(
                "kind",
                "test-dream",
                () -> Forged.whole()
                        .record(new RecordFile("test-dream", 1, ID.toString(), 1, json("{}")))
                        .zip()),
        NEWER_FORM(
                "form",
                "test-moved",
                () -> Forged.whole()
                        .record(new RecordFile("test-moved", 3, ID.toString(), 1, json("{}")))
                        .zip()),
        FORM_ZERO(
                "manifest",
                "manifest.json",
                () -> Forged.whole()
                        .record(new RecordFile("test-moved", 0, ID.toString(), 1, json("{}")))
                        .zip()),
        FORM_UNLIKE_THE_LIST(
                "form.unlisted",
                NOTE,
                () -> Forged.whole()
                        .listing(manifest -> kinds(manifest, new Manifest.Count("test-cup", 1, 1)))
                        .zip()),
        UNLISTED_FILE(
                "unlisted",
                "records/test-note/0009.md",
                () -> Forged.whole().zipWith(Map.of("records/test-note/0009.md", new byte[0]))),
        MISSING_FILE("missing", NOTE, () -> {
            Forged forged = Forged.whole();
            Manifest manifest = forged.manifest();
            return forged.without(NOTE).listing(now -> manifest).zip();
        }),
        CHANGED_FILE(
                "changed",
                "records/test-note/0001.md",
                () -> Forged.whole().zipWith(Map.of("records/test-note/0001.md", bytes("Words")))),
        LONGER_FILE(
                "length",
                "records/test-note/0001.md",
                () -> Forged.whole().zipWith(Map.of("records/test-note/0001.md", bytes("words!")))),
        WRONG_COUNT(
                "count",
                "test-note",
                () -> Forged.whole()
                        .listing(manifest -> kinds(
                                manifest, new Manifest.Count("test-cup", 1, 1), new Manifest.Count("test-note", 1, 3)))
                        .zip()),
        LISTED_TWICE(
                "twice",
                NOTE,
                () -> Forged.whole()
                        .listing(manifest ->
                                new Manifest(manifest.format(), 1, "", "", manifest.kinds(), twice(manifest.entries())))
                        .zip()),
        LEADS_ELSEWHERE(
                "name", "../../x", () -> Forged.whole().file("../../x", "").zip()),
        RECORD_NOT_JSON("record", NOTE, () -> Forged.whole().file(NOTE, "{").zip()),
        RECORD_IS_NULL("record", NOTE, () -> Forged.whole().file(NOTE, "null").zip()),
        RECORD_TRAILS("record", NOTE, () -> Forged.whole().file(NOTE, "{} {}").zip()),
        BAD_ID(
                "id",
                "records/test-cup/0002.json",
                () -> Forged.whole()
                        .record(new RecordFile("test-cup", 1, "../x", 1, Forms.json(Cast.CUP, Cast.BLUE_CUP)))
                        .zip()),
        ID_TWICE(
                "id.twice",
                "records/test-note/0003.json",
                () -> Forged.whole()
                        .record(Cast.MOVED, OTHER_ID, new Cast.Moved("here", 1))
                        .record(Cast.NOTE, OTHER_ID, Cast.note(1))
                        .zip()),
        ID_OF_ANOTHER_KIND(
                "id.taken",
                "records/test-moved/0001.json",
                () -> Forged.whole()
                        .record(Cast.MOVED, ID, new Cast.Moved("here", 1))
                        .zip()),
        FIELD_MISSING(
                "record",
                "records/test-cup/0002.json",
                () -> cup("{\"name\":\"a\",\"colour\":\"BLUE\",\"litres\":1.5,\"chipped\":null}")),
        FIELD_NULL(
                "record",
                "records/test-cup/0002.json",
                () -> cup("{\"name\":null,\"colour\":\"BLUE\",\"handles\":[],\"litres\":1.5,\"chipped\":null}")),
        FIELD_NULL_WITHIN(
                "record",
                "records/test-cup/0002.json",
                () -> cup("{\"name\":\"a\",\"colour\":\"BLUE\",\"handles\":[null],\"litres\":1.5,\"chipped\":null}")),
        FIELD_UNKNOWN(
                "record",
                "records/test-cup/0002.json",
                () -> cup(
                        "{\"name\":\"a\",\"colour\":\"BLUE\",\"handles\":[],\"litres\":1.5,\"chipped\":null,\"more\":1}")),
        COLOUR_UNKNOWN(
                "record",
                "records/test-cup/0002.json",
                () -> cup("{\"name\":\"a\",\"colour\":\"RED\",\"handles\":[],\"litres\":1.5,\"chipped\":null}")),
        TOO_LARGE(
                "large",
                "records/test-cup/0002.json",
                () -> cup("{\"name\":\"" + "x".repeat(66_000)
                        + "\",\"colour\":\"BLUE\",\"handles\":[],\"litres\":1.5,\"chipped\":null}"));

        private final String reason;
        private final String named;
        private final Supplier<byte[]> zip;

        Wrong(String reason, String named, Supplier<byte[]> zip) {
            this.reason = reason;
            this.named = named;
            this.zip = zip;
        }

        private static Map<String, byte[]> manifest(String json) {
            return Map.of(EntryName.MANIFEST, bytes(json));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static ObjectNode json(String json) {
            return UnfitFilesTest.json(json);
        }

        private static byte[] cup(String json) {
            return Forged.whole()
                    .record(new RecordFile("test-cup", 1, RecordId.fresh().toString(), 1, json(json)))
                    .zip();
        }

        private static Manifest kinds(Manifest manifest, Manifest.Count... kinds) {
            return new Manifest(
                    manifest.format(), 1, manifest.app(), manifest.made(), List.of(kinds), manifest.entries());
        }

        private static List<Manifest.Entry> twice(List<Manifest.Entry> entries) {
            return java.util.stream.Stream.concat(
                            entries.stream(),
                            entries.stream().filter(entry -> entry.name().equals(NOTE)))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isToldAndChangesNothing(Wrong wrong) {
        byte[] zip = wrong.zip.get();
        Map<String, String> before = desk.everything(desk.bens);
        assertThatThrownBy(() -> desk.take(desk.bens, zip, true)).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.reason()).isEqualTo(wrong.reason);
            assertThat(Desk.WORDS.say("archive.unfit." + unfit.reason(), unfit.arguments()))
                    .contains(wrong.named)
                    .doesNotContain("{", "}");
        });
        assertThat(desk.everything(desk.bens)).isEqualTo(before);
    }

    @Test
    void theFileTheyAreMadeOfIsTaken() {
        assertThat(desk.take(desk.adas, Forged.whole().zip(), false).fresh()).isEqualTo(3);
    }

    @Test
    void anEarlierFormIsUpgraded() {
        RecordId id = RecordId.fresh();
        ObjectNode before = json("{\"place\":\"by the sea\"}");
        byte[] zip = Forged.whole()
                .record(new RecordFile("test-moved", 1, id.toString(), 1, before))
                .zip();
        desk.take(desk.adas, zip, false);
        assertThat(desk.adas.get(Cast.MOVED, id).orElseThrow().value()).isEqualTo(new Cast.Moved("by the sea", 1));
    }

    @Test
    void aNameFromTheFileIsShownShortAndPlain() {
        UnaryOperator<String> said = name -> Desk.WORDS.say(
                "archive.unfit.name", Unfit.because("name").at(name).arguments());
        assertThat(said.apply("x".repeat(500))).hasSizeLessThan(150);
        assertThat(said.apply("a\u202e\u0000b{0}'")).contains("a\ufffd\ufffdb{0}'");
    }

    private static ObjectNode json(String json) {
        return (ObjectNode) tools.jackson.databind.json.JsonMapper.shared().readTree(json);
    }
}
