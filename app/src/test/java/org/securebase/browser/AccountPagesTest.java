package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of an account, in every look, on the way on which people meet them. */
class AccountPagesTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Look.class)
    void signingUpAndInCanBeDoneByEveryone(Look look) {
        try (Visit visit = visit(look)) {
            String name = "ana-" + UUID.randomUUID();
            AtTheDoor ana = new AtTheDoor(visit);
            visit.goTo("/sign-up");
            check(visit, "account-sign-up");
            ana.choose("A", "short");
            check(visit, "account-sign-up-problems");
            ana.choose(name, Member.PASSPHRASE);
            check(visit, "account-code");
            ana.typeGroups("no", "no");
            check(visit, "account-code-wrong");
            ana.confirmCode();
            assertThat(visit.page().locator("h1")).hasText("All set");
            check(visit, "account-welcome");
            visit.goTo("/account");
            check(visit, "account-more");
            ana.press("Sign out");
            check(visit, "account-signed-out");
            visit.goTo("/account/devices");
            check(visit, "account-sign-in");
            ana.signIn(name, "river lamp oniom");
            check(visit, "account-sign-in-wrong");
            ana.signIn(name, Member.PASSPHRASE);
            assertThat(visit.page().locator("h1")).hasText("Devices");
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void whatBelongsToAnAccountCanBeUsedByEveryone(Look look) {
        try (Visit visit = visit(look)) {
            AtTheDoor ana = new AtTheDoor(visit);
            Member member = Member.signUp(visit);
            for (String page : new String[] {"devices", "pin", "passphrase", "known", "code", "erase"}) {
                visit.goTo("/account/" + page);
                check(visit, "account-page-" + page);
            }
            visit.goTo("/account/confirm");
            check(visit, "account-confirm");
            visit.goTo("/account/pin");
            visit.page().locator("#pin").fill("123");
            ana.press("Set this PIN");
            check(visit, "account-pin-wrong");
            visit.page().locator("#pin").fill("2468");
            ana.press("Set this PIN");
            check(visit, "account-more-done");
            visit.goTo("/locked?to=/account/devices");
            check(visit, "account-locked");
            visit.page().locator("#pin").fill("1357");
            ana.press("Unlock");
            check(visit, "account-locked-wrong");
            visit.page().locator("#pin").fill("2468");
            ana.press("Unlock");
            assertThat(visit.page().locator("h1")).hasText("Devices");
            visit.goTo("/account/code");
            ana.press("Show me the new code");
            check(visit, "account-new-code");
            visit.goTo("/recover");
            visit.page().locator("#code").fill(String.join("", member.code()));
            ana.press("Set the new passphrase");
            check(visit, "account-recover-problems");
            visit.goTo("/account/erase");
            ana.press("Erase it all");
            check(visit, "account-erasing");
        }
    }

    private static void check(Visit visit, String name) {
        visit.picture(name);
        visit.expectNoSidewaysScroll();
        visit.expectNoAxeViolations();
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
