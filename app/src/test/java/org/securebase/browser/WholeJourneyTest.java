package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the start page to a map and away again, the whole way. */
class WholeJourneyTest extends BrowserTest {

    @Test
    void twoPeopleOnOneMap() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            visit.goTo("/");
            visit.page().locator("main").getByText("Find your pattern").click();
            sitter.choose("My partner", "Sam");
            List<String> asked = sitter.answerAllAt(2);
            assertThat(asked).hasSizeBetween(8, 24).doesNotHaveDuplicates();
            assertThat(visit.page()).hasURL(Pattern.compile("/pattern/result$"));
            assertThat(visit.page().locator("svg[role=img]")).hasAttribute("aria-label", Pattern.compile("With Sam"));
            visit.picture("journey-one");
            visit.page().getByText("Add another person").click();
            sitter.choose("My mother", "");
            sitter.answerAllAt(1);
            assertThat(visit.page().locator("svg[role=img]"))
                    .hasAttribute("aria-label", Pattern.compile("Sam.*mother|mother.*Sam"));
            assertThat(visit.page().locator(".point")).hasCount(2);
            visit.picture("journey-two");
            visit.expectNoAxeViolations();
            sitter.press("Forget everything");
            visit.goTo("/pattern/result");
            assertThat(visit.page().locator("h1")).hasText("Who do you have in mind?");
        }
    }

    @Test
    void withoutScriptsTheResultIsThereToo() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_DARK)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("A friend", "Kim");
            sitter.answerAllAt(3);
            assertThat(visit.page().locator(".point")).hasCount(1);
            visit.page().locator("summary").first().click();
            assertThat(visit.page().locator("details").first()).hasAttribute("open", "");
        }
    }

    @Test
    void theWholeWayByKeyboard() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/");
            press(visit, "main a.button");
            tabTo(visit, "#relation-partner");
            visit.page().keyboard().press("Space");
            press(visit, "main button.button");
            Sitter sitter = new Sitter(visit);
            for (int statements = 0; sitter.isAsked() && statements < 24; statements++) {
                int wanted = sitter.ticked(2 + statements % 2);
                tabTo(visit, "#answer-1");
                // the first one is reached, not yet ticked
                for (int step = 1; step < wanted; step++) {
                    visit.page().keyboard().press("ArrowDown");
                }
                enter(visit);
            }
            assertThat(visit.page().locator(".point")).hasCount(1);
            tabTo(visit, "summary");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("details").first()).hasAttribute("open", "");
        }
    }

    private static void press(Visit visit, String selector) {
        tabTo(visit, selector);
        enter(visit);
    }

    private static void enter(Visit visit) {
        visit.page().waitForNavigation(() -> visit.page().keyboard().press("Enter"));
    }

    private static void tabTo(Visit visit, String selector) {
        for (int presses = 0; presses < 40; presses++) {
            visit.page().keyboard().press("Tab");
            if ((Boolean) visit.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("forty times Tab does not reach " + selector);
    }

    @Test
    void theSameAnswerThroughoutIsToldKindlyAndCanBeRedone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Sam");
            sitter.answerAll(number -> 5);
            assertThat(visit.page().locator("h1")).hasText("We can’t read this one");
            assertThat(visit.page().locator(".point")).hasCount(0);
            sitter.press("Answer again");
            assertThat(sitter.isAsked()).isTrue();
            assertThat(visit.page().locator("input:checked")).hasCount(0);
        }
    }

    @Test
    void skippingEverythingIsToldKindlyAndCanBeMended() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Sam");
            sitter.answerAll(number -> 0);
            assertThat(visit.page().locator("h1")).hasText("A few more answers are needed");
            visit.picture("journey-skipped-all");
            visit.expectNoAxeViolations();
            sitter.press("Look at the skipped ones");
            assertThat(sitter.isAsked()).isTrue();
        }
    }

    @Test
    void paperAndDataCanBeTakenAlongUnderNeutralNames() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Zebedee");
            sitter.answerAllAt(2);
            APIResponse pdf = visit.context().request().get("/pattern/result/1.pdf");
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            APIResponse data = visit.context().request().get("/pattern/result/1.json", RequestOptions.create());
            assertThat(data.status()).isEqualTo(200);
            assertThat(data.text()).contains("posterior").doesNotContain("Zebedee");
            for (APIResponse download : List.of(pdf, data)) {
                assertThat(download.headers().get("cache-control")).contains("no-store");
                assertThat(download.headers().get("content-disposition"))
                        .startsWith("attachment")
                        .doesNotContain("Zebedee");
            }
        }
    }

    @Test
    void differentSittersMeetDifferentFirstStatements() {
        Set<String> firsts = new HashSet<>();
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            for (int sitting = 0; sitting < 20; sitting++) {
                visit.context().clearCookies();
                sitter.begin("A friend", "");
                firsts.add(sitter.statement());
            }
        }
        assertThat(firsts).hasSizeBetween(2, 3);
    }

    @Test
    void noPageOfTheJourneyIsHeavy() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Sam");
            sitter.answerAllAt(2);
            String heavy = Stream.of("/pattern", "/pattern/pause", "/pattern/result", "/pattern/result/1/print")
                    .filter(path -> {
                        visit.goTo(path);
                        int bytes = visit.weightBytesWithoutFonts();
                        return bytes < 1 || bytes > 60 * 1024;
                    })
                    .collect(Collectors.joining(", "));
            assertThat(heavy).isEmpty();
        }
    }
}
