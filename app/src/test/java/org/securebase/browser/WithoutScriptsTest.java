package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything works with JavaScript off. */
class WithoutScriptsTest extends BrowserTest {

    @Test
    void helpCanBeReachedAndOpened() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_LIGHT)) {
            visit.goTo("/");
            visit.page().getByText("Get help now").click();
            visit.page().locator("#IE summary").click();
            assertThat(visit.page().locator("#IE").getByText("116 123")).isVisible();
        }
    }

    @Test
    void articlesCanBeReadOneAfterTheOther() {
        try (Visit visit = visitWithoutScripts(Look.DESK_LIGHT)) {
            visit.goTo("/read");
            visit.page().locator(".articles a").first().click();
            assertThat(visit.page().locator("h1")).hasText("What attachment is");
            visit.page().locator(".next a").click();
            assertThat(visit.page().locator("h1")).hasText("How it forms and how it changes");
        }
    }
}
