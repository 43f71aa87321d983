package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The fixture that other tests stand on. */
class MemberTest extends BrowserTest {

    @Test
    void isSignedInFromTheStartAndCanComeBack() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member ana = Member.signUp(visit);
            visit.goTo("/account");
            assertThat(visit.page().locator("h1")).hasText("More");
            visit.context().clearCookies();
            visit.goTo("/account");
            assertThat(visit.page().locator("h1")).hasText("Sign in");
            ana.signIn(visit);
            visit.goTo("/account");
            assertThat(visit.page().locator("h1")).hasText("More");
        }
    }
}
