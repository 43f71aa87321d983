package org.securebase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way out: at once, from the keyboard too, and with scripts off. */
class LeavingTest extends BrowserTest {

    @Test
    void theLinkReplacesThePageAndForgetsTheSitting() {
        try (Visit visit = visitWithASitting(true)) {
            visit.page().locator("[data-leave-to]").click();
            visit.page().waitForURL(ELSEWHERE);
            expectForgotten(visit.context());
            assertThat(visit.page().evaluate("history.length")).isEqualTo(2);
        }
    }

    @Test
    void threeTimesShiftDoesTheSame() {
        try (Visit visit = visitWithASitting(true)) {
            pressShift(visit, 3);
            visit.page().waitForURL(ELSEWHERE);
            expectForgotten(visit.context());
        }
    }

    @Test
    void capitalLettersDoNot() {
        try (Visit visit = visitWithASitting(true)) {
            pressShift(visit, 2);
            visit.page().keyboard().press("Shift+A");
            pressShift(visit, 2);
            assertThat(visit.page().url()).endsWith("/help");
        }
    }

    @Test
    void withoutScriptsTheServerDoesIt() {
        try (Visit visit = visitWithASitting(false)) {
            visit.page().locator("[data-leave-to]").click();
            visit.page().waitForURL(ELSEWHERE);
            expectForgotten(visit.context());
        }
    }

    private Visit visitWithASitting(boolean scripts) {
        Visit visit = scripts ? visit(Look.PHONE_LIGHT) : visitWithoutScripts(Look.PHONE_LIGHT);
        visit.mayLeaveTo(ELSEWHERE);
        visit.goTo("/help");
        String origin = visit.page().url().replace("/help", "");
        visit.context().addCookies(List.of(new Cookie("sitting", "sealed").setUrl(origin)));
        return visit;
    }

    private static void pressShift(Visit visit, int times) {
        for (int press = 0; press < times; press++) {
            visit.page().keyboard().press("Shift");
        }
    }

    /** The beacon may land a moment after the page is gone. */
    private static void expectForgotten(BrowserContext context) {
        context.waitForCondition(() -> context.cookies().isEmpty());
    }
}
