package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Choosing somebody, answering what they tell, seeing what the answer does, trying again. */
class ListeningPagesTest extends BrowserTest {
    private static final String REPLY =
            "You keep hearing her on the stairs. That sounds lonely, and of course you miss her. You could get another dog.";

    @Test
    void everyPageCanBeUsedByEveryone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            visit.goTo("/listen/partner?after=partner-brother-money");
            visit.expectGoodInEveryLook("listening-told");
            answer(visit, REPLY);
            visit.expectGoodInEveryLook("listening-heard");
            answer(visit, "");
            visit.expectGoodInEveryLook("listening-empty");
            visit.goTo("/listen");
            assertThat(visit.page().locator(".progress")).containsText("Gave advice: 1 of 1");
            visit.expectGoodInEveryLook("listening");
        }
    }

    private static void answer(Visit visit, String reply) {
        visit.page().locator("#reply").fill(reply);
        visit.page().locator("main button").click();
    }

    @Test
    void withoutScriptsAReplyIsReadAndChanged() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_LIGHT)) {
            visit.goTo("/listen");
            visit.page().getByText("A friend").click();
            answer(visit, "Don't worry.");
            assertThat(visit.page().locator("mark")).containsText("makes it small");
            assertThat(visit.page().locator("#reply")).hasValue("Don't worry.");
            answer(visit, "What was that like?");
            assertThat(visit.page().locator("mark")).containsText("asks openly");
            visit.page().getByText("Another one").click();
            assertThat(visit.page().locator("#reply")).hasValue("");
        }
    }

    @Test
    void byKeyboardSomebodyIsHeard() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/listen");
            tabTo(visit, "a[href='/listen/sibling']");
            visit.page().waitForNavigation(() -> visit.page().keyboard().press("Enter"));
            tabTo(visit, "#reply");
            visit.page().keyboard().type("That sounds lonely.");
            tabTo(visit, "main button");
            visit.page().waitForNavigation(() -> visit.page().keyboard().press("Enter"));
            assertThat(visit.page().locator("#heard-heading")).isFocused();
            assertThat(visit.page().locator(".next-step")).containsText("One thing to try");
        }
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
    void holdsTogetherWithTextTwiceAsLarge() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            visit.goTo("/listen/partner?after=partner-brother-money");
            answer(visit, REPLY);
            visit.doubleTextSize();
            visit.expectGood("listening-large-text");
        }
    }
}
