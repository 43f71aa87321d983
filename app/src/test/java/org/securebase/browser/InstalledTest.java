package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** These pages as an app on a phone: what a browser thinks of installing them, and a text that another app shares. */
class InstalledTest extends BrowserTest {
    private static final String ELSEWHERE_THAN_HERE = "http://example.org/";

    @Test
    void chromiumWouldInstallIt() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            visit.goTo("/help");
            CDPSession devtools = visit.context().newCDPSession(visit.page());
            var manifest = devtools.send("Page.getAppManifest");
            assertThat(manifest.get("url").getAsString()).endsWith("/manifest.webmanifest");
            assertThat(manifest.getAsJsonArray("errors")).isEmpty();
            JsonArray errors = devtools.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
            List<String> reasons = StreamSupport.stream(errors.spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .map(error -> error.get("errorId").getAsString())
                    .toList();
            assertThat(reasons).as("a window of a test keeps nothing").isSubsetOf("in-incognito");
        }
    }

    /** Sent from another site, which is more than a phone does: no cookie comes with it. */
    @Test
    void aSharedTextIsThereBeforeAndAfterTheMemberIsKnown() {
        try (Visit visit = visit(Look.PHONE_DARK)) {
            Member.signUp(visit);
            visit.mayLeaveTo(ELSEWHERE_THAN_HERE);
            Page page = visit.page();
            page.navigate(ELSEWHERE_THAN_HERE);
            page.setContent("<form method=post action='" + origin() + "/share'>"
                    + "<input name=title value=Tonight><input name=text value='You never listen.'><button>Share");
            page.locator("button").click();
            assertThat(page.locator("#text")).hasValue("Tonight\nYou never listen.");
            assertThat(page.locator("#reading .remark").first()).isVisible();
            assertThat(page.getByText("Sign in and keep a draft")).isVisible();
            assertThat(page).hasURL(origin() + "/share");
            visit.expectNoAxeViolations();
            visit.expectNoSidewaysScroll();
            visit.picture("share");
            page.getByText("Check it").click();
            assertThat(page.getByText("Keep as a draft")).isVisible();
            assertThat(page.locator("#text")).hasValue("Tonight\nYou never listen.");
        }
    }
}
