package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing a person and answering statements, as people do it. */
class SittingPagesTest extends BrowserTest {

    @Test
    void everyPageCanBeUsedByEveryone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Sitter sam = new Sitter(visit);
            visit.goTo("/pattern");
            visit.expectGoodInEveryLook("who");
            sam.press("Next");
            visit.expectGoodInEveryLook("who-missing");
            sam.choose("My partner", "Sam");
            visit.expectGoodInEveryLook("statement");
            sam.press("Next");
            visit.expectGoodInEveryLook("statement-nothing-chosen");
            sam.answer(4);
            sam.press("Back");
            visit.expectGoodInEveryLook("statement-back");
            visit.page().getByText("Pause").click();
            visit.expectGoodInEveryLook("pause");
            sam.press("Keep it for seven days");
            visit.expectGoodInEveryLook("pause-kept");
            visit.goTo("/");
            visit.expectGoodInEveryLook("start-again-where-left");
            visit.page().getByText("Go on where you were").click();
            visit.expectGoodInEveryLook("welcome-back");
            sam.press("Forget everything");
            visit.expectGoodInEveryLook("forgotten");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pattern/who", "/pattern/statement", "/pattern/pause", "/pattern"})
    void holdsTogetherWithTextTwiceAsLarge(String path) {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            new Sitter(visit).begin("A friend", "");
            visit.goTo(path);
            visit.doubleTextSize();
            visit.picture("large-text" + path.replace('/', '-'));
            visit.expectNoSidewaysScroll();
            visit.expectNoAxeViolations();
            org.assertj.core.api.Assertions.assertThat(visit.weightBytesWithoutFonts())
                    .isLessThanOrEqualTo(60 * 1024);
        }
    }

    @Test
    void theStatementsAreSaidToBeAboutThatPersonAndTheTitleIsNot() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            new Sitter(visit).begin("My mother", "Mum <3 & co");
            assertThat(visit.page().locator(".about")).hasText("About Mum <3 & co, your mother");
            assertThat(visit.page()).hasTitle("Find your pattern");
        }
    }

    @Test
    void noAddressEverHoldsAnAnswer() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            List<String> addresses = new ArrayList<>();
            visit.page().onRequest(request -> addresses.add(request.url().replaceFirst("^http://[^/]*", "")));
            Sitter sitter = new Sitter(visit);
            sitter.begin("A friend", "Kim");
            sitter.answer(4);
            sitter.press("Back");
            sitter.answer(2);
            sitter.press("Skip this one");
            assertThat(addresses.stream().filter(address -> !address.startsWith("/assets/")))
                    .containsOnly("/pattern/who", "/pattern/statement");
        }
    }

    @Test
    void goingBackShowsTheAnswerAndKeepsWhatFollowsUnlessItChanges() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Sam");
            String first = sitter.statement();
            sitter.answer(4);
            String second = sitter.statement();
            sitter.answer(5);
            String third = sitter.statement();
            sitter.press("Back");
            sitter.press("Back");
            assertThat(sitter.statement()).isEqualTo(first);
            assertThat(visit.page().locator("#answer-4")).isChecked();
            assertThat(visit.page().locator("main")).containsText("chosen anew");
            sitter.press("Next");
            assertThat(sitter.statement()).isEqualTo(second);
            assertThat(visit.page().locator("#answer-5")).isChecked();
            sitter.press("Next");
            assertThat(sitter.statement()).isEqualTo(third);
            sitter.press("Back");
            sitter.answer(1);
            assertThat(visit.page().locator("input:checked")).hasCount(0);
        }
    }

    @Test
    void aPageFromAnotherTabLosesNothing() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Sam");
            Page other = visit.context().newPage();
            other.navigate(visit.page().url());
            sitter.answer(3);
            sitter.answer(2);
            String here = sitter.statement();
            other.locator("#answer-3").check();
            other.locator("button.button").click();
            visit.goTo("/pattern/statement");
            sitter.press("Next");
            visit.goTo("/pattern/statement");
            // the same answer again only turned the page back to the second statement; its answer is still there
            sitter.press("Next");
            assertThat(sitter.statement()).isEqualTo(here);
        }
    }

    @Test
    void aLongNameIsKeptAndSaidToBeTooLong() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            String longName = "Bartholomew".repeat(4);
            new Sitter(visit).begin("A friend", longName);
            assertThat(visit.page().locator(".summary")).containsText("40 letters at most");
            assertThat(visit.page().locator("#nickname")).hasValue(longName);
            assertThat(visit.page().locator("#relation-friend")).isChecked();
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/pattern/who");
            tabTo(visit, "#relation-partner");
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("ArrowDown");
            tabTo(visit, "#nickname");
            visit.page().keyboard().type("Kim");
            visit.page().keyboard().press("Enter");
            Sitter sitter = new Sitter(visit);
            String first = sitter.statement();
            assertThat(visit.page().locator(".about")).hasText("About Kim, your friend");
            tabTo(visit, "#answer-1");
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("h1.statement")).not().hasText(first);
            tabTo(visit, "button[value=back]");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("h1.statement")).hasText(first);
            assertThat(visit.page().locator("#answer-3")).isChecked();
        }
    }

    private static void tabTo(Visit visit, String selector) {
        for (int presses = 0; presses < 30; presses++) {
            visit.page().keyboard().press("Tab");
            if ((Boolean) visit.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("thirty times Tab does not reach " + selector);
    }

    @Test
    void aCookieThatWasChangedLeadsToAFreshStart() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Sam");
            String sealed = sitting(visit).value;
            for (String bad : List.of(
                    sealed.substring(1),
                    sealed.substring(0, sealed.length() / 2),
                    sealed + "A",
                    "nonsense",
                    "%%%",
                    "")) {
                Cookie planted = sitting(visit);
                visit.context()
                        .addCookies(List.of(new Cookie("sitting", bad)
                                .setDomain(planted.domain)
                                .setPath("/")
                                .setHttpOnly(true)));
                int status = visit.goTo("/pattern/statement").status();
                assertThat(status).isLessThan(500);
                assertThat(visit.page().locator("h1")).hasText(Pattern.compile("start again|in mind"));
                sitter.begin("My partner", "Sam");
            }
            visit.picture("sitting-mended");
        }
    }

    private static Cookie sitting(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("sitting"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCookieLastsUntilTheBrowserClosesUnlessItIsToBeKept() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("My partner", "Sam");
            assertThat(sitting(visit).expires).isEqualTo(-1);
            assertThat(sitting(visit).httpOnly).isTrue();
            visit.goTo("/pattern/pause");
            sitter.press("Keep it for seven days");
            double days = (sitting(visit).expires - System.currentTimeMillis() / 1000.0) / 86_400;
            assertThat(days).isBetween(6.9, 7.1);
            visit.page().getByText("Go on now").click();
            assertThat(sitter.isAsked()).isTrue();
            visit.mayLeaveTo(ELSEWHERE);
            visit.page().getByText("Leave this page").click();
            visit.page().waitForURL(ELSEWHERE);
            assertThat(visit.context().cookies().stream().filter(cookie -> cookie.name.equals("sitting")))
                    .isEmpty();
        }
    }

    /** The browser of these tests reads British English. */
    @Test
    void aDateIsWrittenAsItsReaderWritesDates() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            new Sitter(visit).begin("A friend", "");
            visit.goTo("/pattern/pause");
            assertThat(visit.page().locator("main"))
                    .containsText(Pattern.compile("until \\d{1,2} [A-Z][a-z]+ 20\\d\\d"));
        }
    }

    @Test
    void withoutScriptsItIsTheSame() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_DARK)) {
            Sitter sitter = new Sitter(visit);
            sitter.begin("Someone else", "");
            assertThat(visit.page().locator(".about")).hasText("About this person");
            String first = sitter.statement();
            sitter.answer(3);
            assertThat(sitter.statement()).isNotEqualTo(first);
            sitter.press("Back");
            assertThat(sitter.statement()).isEqualTo(first);
        }
    }
}
