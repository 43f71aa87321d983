package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that tells how to set up other programs, and gives them their tokens. */
class WritingPageTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESK_DARK"})
    void canBeReadAndUsed(Look look) {
        try (Visit visit = visit(look)) {
            Member.signUp(visit);
            visit.goTo("/account/writing");
            assertThat(visit.page().locator(".programs dd").last()).containsText(origin() + "/v2/check");
            visit.page().getByLabel("What is it for?").fill("mail");
            visit.page().getByText("Make a token").click();
            visit.expectNoAxeViolations();
            visit.page().getByText("I have copied it").click();
            assertThat(visit.page().locator(".tokens h3")).hasText("mail");
            visit.expectNoAxeViolations();
            visit.expectNoSidewaysScroll();
            visit.picture("writing");
        }
    }

    @Test
    void growsWithTheText() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            visit.goTo("/account/writing");
            visit.doubleTextSize();
            visit.expectNoSidewaysScroll();
        }
    }
}
