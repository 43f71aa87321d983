package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Writing a message and seeing how it may land; saying a need, a boundary, one's own part; keeping some of it. */
class SayJourneyTest extends BrowserTest {
    private static final String MIXED =
            "You never tell me when you'll be late. I feel ignored. Thank you for cooking. I need some rest.";

    @Test
    void everyPageCanBeUsedByEveryone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            String sam = add(visit);
            visit.goTo("/say?to=" + sam);
            visit.page().locator("#text").fill(MIXED);
            assertThat(visit.page().locator("#reading .remark").first()).isVisible();
            visit.expectGoodInEveryLookUnfolded("say-marked");
            visit.page().getByText("Keep as a draft").click();
            visit.expectGoodInEveryLookUnfolded("say-drafts");
            visit.goTo("/say");
            visit.page().locator("#text").fill("I could kill you.");
            assertThat(visit.page().locator(".help-first")).isVisible();
            visit.expectGoodInEveryLookUnfolded("say-help");
            visit.goTo("/say/need?to=" + sam);
            write(visit, "you always leave", "ignored", "you to help", "stop it");
            assertThat(visit.page().locator("#hints-ask p")).isVisible();
            visit.expectGoodInEveryLookUnfolded("say-need-hints");
            visit.goTo("/say/own");
            visit.expectGoodInEveryLookUnfolded("say-own");
            keepBoth(visit, sam);
            visit.expectGoodInEveryLookUnfolded("person-said");
        }
    }

    private static void keepBoth(Visit visit, String sam) {
        visit.goTo("/say/need?to=" + sam);
        write(visit, "the dishes wait", "tired", "a fair share", "wash up together");
        visit.page().getByText("Keep it with Sam").click();
        visit.goTo("/say/boundary?to=" + sam);
        visit.page().locator("#happens").fill("voices get loud");
        visit.page().locator("#do").fill("go for a walk");
        visit.page().getByText("Keep it with Sam").click();
        assertThat(visit.page().locator("#said")).containsText("When voices get loud, I will go for a walk.");
    }

    @Test
    void marksAppearWhileTheCursorStaysInTheText() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/say");
            Locator text = visit.page().locator("#text");
            text.click();
            visit.page().keyboard().type(MIXED);
            assertThat(visit.page().locator(".mirror mark.hurt")).hasCount(2);
            assertThat(visit.page().locator(".mirror mark.good").first()).hasText(Pattern.compile("Thank you.*"));
            assertThat(text).isFocused();
            assertThat(visit.page().locator("#heard")).hasText(Pattern.compile(".+"));
            visit.page().keyboard().type(" Bye.");
            assertThat(visit.page().locator(".mirror mark.hurt")).hasCount(2);
            assertThat(text).hasValue(MIXED + " Bye.");
            assertThat(text.boundingBox().height)
                    .isEqualTo(visit.page().locator(".mirror").boundingBox().height);
        }
    }

    /** What is no longer there is no longer marked, however fast somebody types. */
    @Test
    void theLastWordCounts() {
        try (Visit visit = visit(Look.PHONE_DARK)) {
            List<String> sent = new CopyOnWriteArrayList<>();
            visit.page().onRequest((Request request) -> sent.add(request.method() + " " + request.url()));
            visit.goTo("/say");
            Locator text = visit.page().locator("#text");
            for (String one : new String[] {"You never listen.", "You never", "Thank you for cooking."}) {
                text.fill(one);
            }
            assertThat(visit.page().locator("#reading .said")).containsText("Thank you for cooking");
            assertThat(visit.page().locator("#reading .remark")).hasCount(0);
            text.fill("x".repeat(20_001));
            assertThat(visit.page().locator(".too-long")).containsText("this has 20,001");
            assertThat(sent).noneMatch(request -> request.contains("never") || request.contains("?"));
            assertThat(sent).anyMatch(request -> request.startsWith("POST") && request.endsWith("/say/reading"));
        }
    }

    @Test
    void withoutScriptsAllOfItIsThere() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_LIGHT)) {
            Page page = visit.page();
            visit.goTo("/say");
            page.locator("#text").fill(MIXED);
            page.getByText("Check it").click();
            assertThat(page.locator(".marked mark.hurt")).hasCount(2);
            assertThat(page.locator(".marked .sign").first()).hasText("A");
            assertThat(page.locator("#text")).hasValue(MIXED);
            visit.picture("say-marked-without-scripts");
            visit.expectNoSidewaysScroll();
            assertThat(page.locator("[data-copies]")).isHidden();
            visit.goTo("/say/need");
            page.locator("#when").fill("the dishes wait");
            page.getByText("Find a word for a feeling").click();
            page.getByText("lonely", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#feel")).hasValue("lonely");
            page.getByText("Put it together").last().click();
            assertThat(page.locator(".summary")).containsText("Write what you need");
            assertThat(page.locator(".summary")).isFocused();
            assertThat(page.locator("#hints-need")).hasText("Write what you need");
            page.locator("#need").fill("rest");
            page.locator("#ask").fill("talk");
            page.getByText("Put it together").last().click();
            assertThat(page.locator("#sentence"))
                    .hasText("When the dishes wait, I feel lonely, because I need rest. Could we talk?");
            assertThat(page.locator("#built-heading")).isFocused();
            page.locator("#ask").fill("walk");
            page.getByText("Check it as a message").click();
            assertThat(page.locator("#text")).hasValue(Pattern.compile(".*Could we walk\\?"));
        }
    }

    /** What somebody has opened, or is writing beside the message, is not taken from them. */
    @Test
    void whatIsReadNextDisturbsNobody() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Page page = visit.page();
            visit.goTo("/say");
            page.locator("#text").fill(MIXED);
            page.locator(".rests summary").first().click();
            assertThat(page.locator(".rests").first()).hasAttribute("open", "");
            Locator gap = page.locator(".instead input").first();
            page.waitForResponse("**/say/reading", () -> {
                page.locator("#text").fill(MIXED + " Bye.");
                gap.fill("you came at ten");
            });
            assertThat(gap).isFocused();
            assertThat(page.locator("#reading .marked")).not().containsText("Bye.");
            page.locator("#text").focus();
            assertThat(page.locator("#reading .marked")).containsText("Bye.");
            assertThat(gap).hasValue("you came at ten");
            assertThat(page.locator(".rests").first()).hasAttribute("open", "");
            page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')); }");
            page.getByText("Copy the message").click();
            assertThat(page.locator("#message .deeds [role=status]")).containsText("It could not be copied");
            assertThat(page.evaluate("() => getSelection().toString()")).isEqualTo(MIXED + " Bye.");
        }
    }

    @Test
    void inAFormWhatIsAmissAndThatHelpComesFirstAreSaidWhileTyping() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Page page = visit.page();
            visit.goTo("/say/need");
            page.locator("#feel").fill("tired");
            page.getByText("Find a word for a feeling").click();
            page.getByText("lonely", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#feel")).hasValue("tired and lonely");
            page.locator("#when").fill("y".repeat(301));
            assertThat(page.locator("#hints-when .amiss")).containsText("300 characters at most");
            assertThat(page.locator("#when")).hasAttribute("aria-invalid", "true");
            page.locator("#when").fill("I could kill you");
            assertThat(page.locator("#heard")).hasText("First: are you all right?");
            assertThat(page.locator("#hints-when .amiss")).hasCount(0);
            assertThat(page.locator("#when[aria-invalid]")).hasCount(0);
        }
    }

    @Test
    void byKeyboardAMessageIsReadAndANeedBuilt() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/say");
            tabTo(visit, "#text");
            visit.page().keyboard().type(MIXED);
            tabTo(visit, "#message button.button");
            visit.page().waitForNavigation(() -> visit.page().keyboard().press("Enter"));
            tabTo(visit, ".rests summary");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator(".rests").first()).hasAttribute("open", "");
            visit.goTo("/say/need");
            tabTo(visit, "#when");
            visit.page().keyboard().type("it is late");
            tabTo(visit, ".words summary");
            visit.page().keyboard().press("Enter");
            tabTo(visit, "[value='feel:worried']");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("#feel")).hasValue("worried");
            tabTo(visit, "#need");
            visit.page().keyboard().type("to know where you are");
            tabTo(visit, "#ask");
            visit.page().keyboard().type("could you text me?");
            assertThat(visit.page().locator("#sentence")).containsText("Could you text me?");
        }
    }

    @Test
    void holdsTogetherWithTextTwiceAsLarge() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            visit.goTo("/say");
            visit.doubleTextSize();
            visit.page().locator("#text").fill(MIXED);
            assertThat(visit.page().locator("#reading .remark").first()).isVisible();
            visit.picture("say-marked-large-text");
            visit.expectNoSidewaysScroll();
            visit.unfoldAll();
            visit.expectNoSidewaysScroll();
            visit.expectNoAxeViolations();
        }
    }

    private static String add(Visit visit) {
        visit.goTo("/people/add");
        visit.page().locator("#nickname").fill("Sam");
        visit.page()
                .getByLabel("My partner", new Page.GetByLabelOptions().setExact(true))
                .check();
        visit.page().getByText("Add this person").click();
        return visit.page().url().replaceFirst(".*/people/", "").replaceFirst("[?#].*", "");
    }

    private static void write(Visit visit, String when, String feel, String need, String ask) {
        visit.page().locator("#when").fill(when);
        visit.page().locator("#feel").fill(feel);
        visit.page().locator("#need").fill(need);
        visit.page().locator("#ask").fill(ask);
    }

    private static void tabTo(Visit visit, String selector) {
        for (int presses = 0; presses < 90; presses++) {
            visit.page().keyboard().press("Tab");
            if ((Boolean) visit.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("ninety times Tab does not reach " + selector);
    }
}
