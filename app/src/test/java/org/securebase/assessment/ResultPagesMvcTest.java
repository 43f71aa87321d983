package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.people.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What each address below /pattern/result answers, to whoever asks. */
@SpringBootTest(properties = "securebase.data=target/result-test-data")
@AutoConfigureMockMvc
class ResultPagesMvcTest {

    private static final Path SCHEMA = Path.of("..", "docs", "result.schema.json");
    private static final Path LOOK_AT = Path.of("target", "screenshots");

    @Autowired
    private MockMvc server;

    @Autowired
    private ApplicationContext beans;

    @Test
    void saysWhereSomeoneStands() throws Exception {
        String page = open("/pattern/result", Cast.NEAR_THE_LINE).getContentAsString();
        assertThat(page)
                .contains(
                        "<h1>Between anxious and secure ground</h1>",
                        "You and Sam · ",
                        "<title>Your map</title>",
                        "Ten slow breaths first",
                        "Arch &amp; Craske 2006",
                        "action=\"/pattern/again\"",
                        "action=\"/pattern/forget\"")
                .doesNotContain("style=");
    }

    @Test
    void saysTheSameToThoseWhoDoNotSeeTheMap() throws Exception {
        String page = open("/pattern/result/1", Cast.NEAR_THE_LINE, Cast.WORRIED, Cast.ALL_FIVES)
                .getContentAsString();
        assertThat(page)
                .contains(
                        "with 2 people on it",
                        "With Sam: worry about the middle, distance far lower than most.",
                        "With Noor: worry far higher than most",
                        "href=\"/pattern/result/2\"",
                        "Kit: not on the map");
    }

    @Test
    void thePrintViewSaysTheSameWithoutTheChrome() throws Exception {
        String page = open("/pattern/result/1/print", Cast.NEAR_THE_LINE).getContentAsString();
        assertThat(page)
                .contains("<h1>Between anxious and secure ground</h1>", "Ten slow breaths first", "Get help now")
                .doesNotContain("class=\"foot\"", "<form", "class=\"places\"");
    }

    @Test
    void isKindAboutAnswersThatCannotBeRead() throws Exception {
        String page = open("/pattern/result", Cast.ALL_FIVES).getContentAsString();
        assertThat(page)
                .contains("We can’t read this one", "same tick", "Answer again")
                .doesNotContain("<svg viewBox=\"0 0 500");
    }

    @Test
    void offersSkippedStatementsAgain() throws Exception {
        String page = open("/pattern/result", Cast.ONLY_WORRY_ANSWERED).getContentAsString();
        assertThat(page)
                .contains("about distance we need 4 more answers", "action=\"/pattern/skipped\"")
                .doesNotContain("about worry we need");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "-1", "7", "99999999999", "x", "1x"})
    void sendsAnUnknownNumberToTheCurrentOne(String number) throws Exception {
        for (String ending : List.of("", "/print", ".pdf", ".json")) {
            MockHttpServletResponse response =
                    open("/pattern/result/" + number + ending, Cast.NEAR_THE_LINE, Cast.WORRIED);
            assertThat(response.getRedirectedUrl()).as(number + ending).isEqualTo("/pattern/result");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pattern/result", "/pattern/result/1", "/pattern/result/1.pdf", "/pattern/result/1.json"})
    void sendsAnUnfinishedOneOnAndOneWhoHasNothingToTheStart(String path) throws Exception {
        assertThat(open(path, Cast.UNFINISHED).getRedirectedUrl()).isEqualTo("/pattern/statement");
        assertThat(server.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/pattern");
    }

    @Test
    void sendsAnUnfinishedOneThatIsNotTheCurrentOneToThePeople() throws Exception {
        assertThat(open("/pattern/result/2", Cast.STEADY, Cast.UNFINISHED).getRedirectedUrl())
                .isEqualTo("/pattern");
    }

    @Test
    void isKindAboutACookieThatWasTamperedWith() throws Exception {
        String sealed = Cast.sealed(beans, List.of(Cast.STEADY), 0);
        String tampered = (sealed.startsWith("A") ? "B" : "A") + sealed.substring(1);
        for (String path : List.of("/pattern/result", "/pattern/result/1.pdf", "/pattern/result/1.json")) {
            MockHttpServletResponse response = server.perform(get(path).cookie(new Cookie("sitting", tampered)))
                    .andReturn()
                    .getResponse();
            assertThat(response.getRedirectedUrl()).isEqualTo("/pattern/start-again");
            assertThat(response.getHeader("Set-Cookie")).contains("sitting=;", "Max-Age=0");
        }
    }

    static Stream<Sheet> finishedSheets() {
        return Stream.of(
                Cast.NEAR_THE_LINE,
                Cast.STEADY,
                Cast.TORN,
                Cast.ALL_FIVES,
                Cast.ALL_SKIPPED,
                Cast.ONLY_WORRY_ANSWERED,
                Cast.IN_THE_MIDDLE);
    }

    @ParameterizedTest
    @MethodSource("finishedSheets")
    void givesDataInTheShapeThatIsWrittenDown(Sheet sheet) throws Exception {
        MockHttpServletResponse response = open("/pattern/result/1.json", sheet);
        String data = response.getContentAsString();
        assertThat(schema().validate(data, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(
                                data.replace("\"raw\"", "\"rough\"").replace("\"cut\"", "\"line\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"securebase.json\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        if (!sheet.nickname().isEmpty()) {
            assertThat(data).doesNotContain(sheet.nickname());
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void givesATaggedPdfWithItsFonts() throws Exception {
        MockHttpServletResponse response =
                open("/pattern/result/1.pdf", Cast.NEAR_THE_LINE, Cast.STEADY, Cast.WORRIED, Cast.DISTANT, Cast.TORN);
        byte[] bytes = response.getContentAsByteArray();
        Files.createDirectories(LOOK_AT);
        Files.write(LOOK_AT.resolve("result.pdf"), bytes);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"securebase.pdf\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isBetween(1, 2);
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Map of a relationship");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Between anxious and secure ground", "With Noor: worry far higher", "Ten slow breaths");
            assertThat(structure(pdf)).contains("H1", "H2", "L", "LI", "Table", "TH", "Figure");
            assertThat(alternatives(pdf)).anyMatch(words -> words.contains("With Sam: worry about the middle"));
            assertFontsAreIn(pdf);
        }
    }

    private static void assertFontsAreIn(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private static List<String> structure(PDDocument pdf) {
        return PdfStructure.of(pdf).map(PdfStructure.Part::type).toList();
    }

    private static List<String> alternatives(PDDocument pdf) {
        return PdfStructure.of(pdf)
                .filter(part -> part.type().equals("Figure"))
                .map(PdfStructure.Part::alternative)
                .toList();
    }

    @Test
    void aNicknameThatTheFontCannotWriteBecomesTheRelationInThePdf() throws Exception {
        Sheet mama = Cast.answering(Relation.MOTHER, "Мама", -1, -1);
        try (PDDocument pdf = Loader.loadPDF(open("/pattern/result/1.pdf", mama).getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("You and your mother")
                    .doesNotContain("#");
        }
        assertThat(open("/pattern/result/1", mama).getContentAsString()).contains("You and Мама");
    }

    @Test
    void aNicknameWithMarkupIsOnlyText() throws Exception {
        Sheet sly = Cast.answering(Relation.FRIEND, "<b>\"&'</b><img src=http://x/>", -1, -1);
        assertThat(open("/pattern/result/1", sly).getContentAsString()).doesNotContain("<b>", "<img");
        try (PDDocument pdf = Loader.loadPDF(open("/pattern/result/1.pdf", sly).getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<b>\"&'</b>");
        }
    }

    @Test
    void anUnreadableOneHasNoPdf() throws Exception {
        assertThat(open("/pattern/result/1.pdf", Cast.ALL_FIVES).getRedirectedUrl())
                .isEqualTo("/pattern/result/1");
    }

    private MockHttpServletResponse open(String path, Sheet... sheets) throws Exception {
        MockHttpServletRequestBuilder request =
                get(path).cookie(new Cookie("sitting", Cast.sealed(beans, List.of(sheets), 0)));
        return server.perform(request).andReturn().getResponse();
    }
}
