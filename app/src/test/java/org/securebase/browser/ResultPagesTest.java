package org.securebase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securebase.assessment.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The end of a sitting, in every look, for one person, for six, and for answers that cannot be read. */
class ResultPagesTest extends BrowserTest {

    private static final int WEIGHT_LIMIT_BYTES = 60 * 1024;

    @Autowired
    private ApplicationContext server;

    enum Visitor {
        ONE(Cast::onePerson, "/pattern/result"),
        SIX(Cast::sixPeople, "/pattern/result/1"),
        PAPER(Cast::sixPeople, "/pattern/result/1/print"),
        UNREADABLE(Cast::unreadable, "/pattern/result"),
        SKIPPER(Cast::skipper, "/pattern/result");

        private final Function<ApplicationContext, String> cookie;
        private final String path;

        Visitor(Function<ApplicationContext, String> cookie, String path) {
            this.cookie = cookie;
            this.path = path;
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEveryone(Visitor visitor) {
        try (Visit visit = open(visitor, Look.PHONE_LIGHT)) {
            visit.expectGoodInEveryLookUnfolded("result-" + visitor.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void holdsTogetherWithTextTwiceAsLargeAndAllUnfolded() {
        try (Visit visit = open(Visitor.SIX, Look.PHONE_LIGHT)) {
            visit.doubleTextSize();
            visit.unfoldAll();
            visit.picture("result-six-large-text");
            visit.expectNoSidewaysScroll();
            visit.expectNoAxeViolations();
        }
    }

    @Test
    void isLightAndSaysNothingInItsTitle() {
        try (Visit visit = open(Visitor.SIX, Look.PHONE_LIGHT)) {
            assertThat(visit.weightBytesWithoutFonts()).isBetween(1, WEIGHT_LIMIT_BYTES);
            assertThat(visit.page().title()).isEqualTo("Your map");
        }
    }

    /** Also writes what a printer would get, to look at. */
    @Test
    void printsOnFewSheets() throws IOException {
        try (Visit visit = open(Visitor.PAPER, Look.DESK_LIGHT)) {
            byte[] sheets = visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            Files.write(Path.of("target", "screenshots", "result-printed.pdf"), sheets);
            try (PDDocument printed = Loader.loadPDF(sheets)) {
                assertThat(printed.getNumberOfPages()).isBetween(1, 3);
            }
        }
    }

    private Visit open(Visitor visitor, Look look) {
        Visit visit = visit(look);
        visit.context().addCookies(List.of(new Cookie("sitting", visitor.cookie.apply(server)).setUrl(origin())));
        visit.goTo(visitor.path);
        return visit;
    }
}
