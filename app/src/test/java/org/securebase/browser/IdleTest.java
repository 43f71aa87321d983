package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A page that nobody touches, with a lock after seconds rather than minutes. */
@TestPropertySource(
        properties = {"securebase.session.lock=3s", "securebase.session.idle=1h", "securebase.session.longest=2h"})
class IdleTest extends BrowserTest {

    @Test
    void itGoesFromTheScreenAndComesBackWithThePin() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            withPin(visit);
            visit.goTo("/account/devices");
            assertThat(visit.page().locator("h1")).hasText("Devices");
            visit.page().waitForURL("**/locked?to=%2Faccount%2Fdevices");
            assertThat(visit.page().locator("h1")).hasText("Locked");
            assertThat(visit.page().content()).doesNotContain("Chrome");
            visit.page().goBack();
            assertThat(visit.page().locator("h1")).hasText("Locked");
            unlock(visit);
            assertThat(visit.page().locator("h1")).hasText("More");
        }
    }

    @Test
    void whatWasTypedOnItComesBack() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            withPin(visit);
            visit.goTo("/people/add");
            visit.page().locator("input[name=relation]").first().check();
            visit.page().locator("input[name=nickname]").fill("Sam");
            assertThat(visit.page().locator("h1")).hasText("Locked");
            assertThat(visit.page().content()).doesNotContain("Sam");
            visit.expectNoAxeViolations();
            visit.picture("account-locked-kept");
            unlock(visit);
            new AtTheDoor(visit).press("Send what I typed");
            visit.goTo("/people");
            assertThat(visit.page().locator("main")).containsText("Sam");
        }
    }

    @Test
    void withoutScriptsTheNextPageIsTheLock() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_LIGHT)) {
            withPin(visit);
            visit.page().waitForTimeout(3500);
            visit.goTo("/people");
            assertThat(visit.page().locator("h1")).hasText("Locked");
            new AtTheDoor(visit).press("Use my passphrase");
            assertThat(visit.page().locator("h1")).hasText("Sign in");
        }
    }

    private static void withPin(Visit visit) {
        Member.signUp(visit);
        visit.goTo("/account/pin");
        visit.page().locator("#pin").fill("2468");
        new AtTheDoor(visit).press("Set this PIN");
        assertThat(visit.page().locator(".done")).isVisible();
    }

    private static void unlock(Visit visit) {
        visit.page().locator("#pin").fill("2468");
        new AtTheDoor(visit).press("Unlock");
    }
}
