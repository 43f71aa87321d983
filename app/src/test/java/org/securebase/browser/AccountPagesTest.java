package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of an account, in every look, on the way on which people meet them. */
class AccountPagesTest extends BrowserTest {

    @Test
    void signingUpAndInCanBeDoneByEveryone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            String name = "ana-" + UUID.randomUUID();
            AtTheDoor ana = new AtTheDoor(visit);
            visit.goTo("/sign-up");
            visit.expectGoodInEveryLook("account-sign-up");
            ana.choose("A", "short");
            visit.expectGoodInEveryLook("account-sign-up-problems");
            ana.choose(name, Member.PASSPHRASE);
            visit.expectGoodInEveryLook("account-code");
            ana.typeGroups("no", "no");
            visit.expectGoodInEveryLook("account-code-wrong");
            ana.confirmCode();
            assertThat(visit.page().locator("h1")).hasText("All set");
            visit.expectGoodInEveryLook("account-welcome");
            visit.goTo("/account");
            visit.expectGoodInEveryLook("account-more");
            ana.press("Sign out");
            visit.expectGoodInEveryLook("account-signed-out");
            visit.goTo("/account/devices");
            visit.expectGoodInEveryLook("account-sign-in");
            ana.signIn(name, "river lamp oniom");
            visit.expectGoodInEveryLook("account-sign-in-wrong");
            ana.signIn(name, Member.PASSPHRASE);
            assertThat(visit.page().locator("h1")).hasText("Devices");
        }
    }

    @Test
    void whatBelongsToAnAccountCanBeUsedByEveryone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            AtTheDoor ana = new AtTheDoor(visit);
            Member member = Member.signUp(visit);
            for (String page : new String[] {"devices", "pin", "passphrase", "known", "code", "erase"}) {
                visit.goTo("/account/" + page);
                visit.expectGoodInEveryLook("account-page-" + page);
            }
            visit.goTo("/account/confirm");
            visit.expectGoodInEveryLook("account-confirm");
            visit.goTo("/account/pin");
            visit.page().locator("#pin").fill("123");
            ana.press("Set this PIN");
            visit.expectGoodInEveryLook("account-pin-wrong");
            visit.page().locator("#pin").fill("2468");
            ana.press("Set this PIN");
            visit.expectGoodInEveryLook("account-more-done");
            visit.goTo("/locked?to=/account/devices");
            visit.expectGoodInEveryLook("account-locked");
            visit.page().locator("#pin").fill("1357");
            ana.press("Unlock");
            visit.expectGoodInEveryLook("account-locked-wrong");
            visit.page().locator("#pin").fill("2468");
            ana.press("Unlock");
            assertThat(visit.page().locator("h1")).hasText("Devices");
            visit.goTo("/account/code");
            ana.press("Show me the new code");
            visit.expectGoodInEveryLook("account-new-code");
            visit.goTo("/recover");
            visit.page().locator("#code").fill(String.join("", member.code()));
            ana.press("Set the new passphrase");
            visit.expectGoodInEveryLook("account-recover-problems");
            expectErasingGoodInEveryLook(visit, ana);
        }
    }

    /** Asked for anew in each look, since it goes on by itself after three seconds. */
    private static void expectErasingGoodInEveryLook(Visit visit, AtTheDoor ana) {
        for (Look look : Look.values()) {
            visit.change(look);
            visit.goTo("/account/erase");
            ana.press("Erase it all");
            visit.expectGood("account-erasing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/devices", "/pin", "/passphrase", "/known", "/code", "/erase", "/confirm"})
    void holdsTogetherWithTextTwiceAsLargeAndIsLight(String path) {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            visit.goTo("/account" + path);
            org.assertj.core.api.Assertions.assertThat(visit.weightBytesWithoutFonts())
                    .isBetween(1, 60 * 1024);
            visit.doubleTextSize();
            visit.picture("account-large-text" + path.replace('/', '-'));
            visit.expectNoSidewaysScroll();
            visit.expectNoAxeViolations();
        }
    }
}
