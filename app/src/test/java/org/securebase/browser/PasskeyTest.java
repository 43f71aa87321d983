package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Passkeys with a device that Chromium plays: what it opens, and what it leaves closed. */
class PasskeyTest extends BrowserTest {

    @Test
    void opensTheVaultByItselfWhereTheDeviceCan() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            Authenticator device = Authenticator.in(visit, true);
            add(visit, "my phone");
            assertThat(visit.page().locator(".done")).containsText("opens what you keep here by itself");
            assertThat(visit.page().locator(".passkeys .pill")).hasText("Opens by itself");
            assertThat(device.passkeys()).isEqualTo(1);
            signOut(visit);
            usePasskey(visit, "/account/devices");
            assertThat(visit.page().locator("h1")).hasText("Devices");
        }
    }

    @Test
    void signsInAndAsksForThePassphraseWhereTheDeviceCannot() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member ana = Member.signUp(visit);
            Authenticator.in(visit, false);
            add(visit, "my key");
            assertThat(visit.page().locator(".passkeys .pill")).hasText("Needs your passphrase, too");
            signOut(visit);
            usePasskey(visit, "/account/devices");
            assertThat(visit.page().locator("h1")).hasText("One more step");
            visit.page().locator("#passphrase").fill(ana.passphrase());
            visit.page().locator("main button.button").click();
            assertThat(visit.page().locator("h1")).hasText("Devices");
        }
    }

    @Test
    void sendsWhatOpensTheVaultBesideWhatIsCheckedAndNeverWithin() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Member.signUp(visit);
            Authenticator.in(visit, true);
            List<Request> sent = new CopyOnWriteArrayList<>();
            visit.page().onRequest(sent::add);
            add(visit, "my laptop");
            signOut(visit);
            usePasskey(visit, "/account");
            List<Map<String, String>> replies = sent.stream()
                    .filter(request -> request.method().equals("POST"))
                    .map(request -> fields(request.postData()))
                    .filter(fields -> !fields.getOrDefault("credential", "").isEmpty())
                    .toList();
            assertThat(replies).hasSize(2).allSatisfy(reply -> {
                assertThat(reply.get("prf")).matches("[A-Za-z0-9_-]{43}");
                assertThat(reply.get("credential"))
                        .contains("clientDataJSON")
                        .doesNotContain("prf", reply.get("prf"))
                        .contains("\"clientExtensionResults\":{}");
            });
            assertThat(replies.get(0).get("prf")).isEqualTo(replies.get(1).get("prf"));
        }
    }

    static Map<String, String> fields(String form) {
        return Arrays.stream(form == null ? new String[0] : form.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], StandardCharsets.UTF_8),
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8),
                        (one, other) -> other));
    }

    static void add(Visit visit, String label) {
        visit.goTo("/account/passkeys");
        visit.page().getByText("Add a passkey").click();
        visit.page().locator("#label").fill(label);
        visit.page().getByText("Add it").click();
        assertThat(visit.page()).hasURL(Pattern.compile("/account/passkeys\\?done="));
    }

    static void signOut(Visit visit) {
        visit.context().clearCookies();
    }

    static void usePasskey(Visit visit, String to) {
        visit.goTo(to);
        visit.page()
                .locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Use a passkey"))
                .click();
        visit.page()
                .waitForNavigation(() -> visit.page()
                        .locator("main button")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Use a passkey"))
                        .click());
    }
}
