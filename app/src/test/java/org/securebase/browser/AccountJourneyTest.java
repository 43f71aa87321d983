package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Making an account, coming back, losing the way in and finding it again, and the end of it, as people do it. */
class AccountJourneyTest extends BrowserTest {

    private static final String OTHER = "copper violin seventeen";

    @Test
    void withoutScriptsTheWholeOfItWorks() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_DARK)) {
            AtTheDoor ana = new AtTheDoor(visit);
            String name = name();
            List<String> code = ana.signUp(name, Member.PASSPHRASE);
            expect(visit, "All set");
            ana.open("/account/known");
            visit.page().locator("#passphrase").fill(OTHER);
            ana.press("Do it now");
            expect(visit, "Your new recovery code");
            List<String> newCode = ana.code();
            assertThat(newCode).isNotEqualTo(code);
            assertThat(visit.page().locator(".tools")).isHidden();
            ana.confirmCode();
            assertThat(visit.page().locator(".done")).containsText("new recovery code holds");
            ana.press("Sign out");
            expect(visit, "You are signed out");
            ana.recover(newCode, name, Member.PASSPHRASE);
            expect(visit, "Your new recovery code");
            ana.open("/account/erase");
            ana.press("Erase it all");
            ana.press("Erase now");
            assertThat(visit.page().locator("[role=status]")).containsText("Three seconds");
            visit.page().waitForTimeout(3000);
            ana.press("Erase now");
            expect(visit, "It is all gone");
            ana.open("/sign-in");
            ana.signIn(name, Member.PASSPHRASE);
            assertThat(visit.page().locator(".summary")).containsText("do not belong together");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            AtTheDoor ana = new AtTheDoor(visit);
            visit.goTo("/sign-up");
            ana.tabTo("#name");
            visit.page().keyboard().type(name());
            ana.tabTo("#passphrase");
            visit.page().keyboard().type(Member.PASSPHRASE);
            ana.tabTo(".secret button");
            visit.page().keyboard().press("Space");
            assertThat(visit.page().locator("#passphrase")).hasAttribute("type", "text");
            visit.page().keyboard().press("Enter");
            expect(visit, "Your recovery code");
            List<String> asked = ana.askedGroups();
            ana.tabTo("#group-0");
            visit.page().keyboard().type(asked.get(0));
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().type(asked.get(1));
            visit.page().keyboard().press("Enter");
            expect(visit, "All set");
            ana.tabTo("a[href='/account']");
            visit.page().keyboard().press("Enter");
            expect(visit, "More");
            ana.tabTo("a[href='/account/erase']");
            visit.page().keyboard().press("Enter");
            expect(visit, "Erase everything");
        }
    }

    @Test
    void aProblemHasTheFocusAndLeadsToItsField() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            AtTheDoor ana = new AtTheDoor(visit);
            visit.goTo("/sign-up");
            ana.choose(name(), "short");
            assertThat(visit.page().locator(".summary")).isFocused();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("#passphrase")).isFocused();
        }
    }

    @Test
    void aPassphraseMayBePastedAndLookedAt() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            visit.goTo("/sign-in");
            Locator passphrase = visit.page().locator("#passphrase");
            passphrase.focus();
            visit.page().keyboard().insertText(Member.PASSPHRASE);
            assertThat(passphrase).hasAttribute("type", "password");
            Locator show = visit.page().getByRole(AriaRole.BUTTON).getByText("Show");
            show.click();
            assertThat(passphrase).hasAttribute("type", "text");
            assertThat(passphrase).hasValue(Member.PASSPHRASE);
        }
    }

    @Test
    void erasingCountsToThreeAndCanBeStopped() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            AtTheDoor ana = new AtTheDoor(visit);
            Member.signUp(visit);
            visit.goTo("/account/erase");
            ana.press("Erase it all");
            assertThat(visit.page().locator("main .act a")).isFocused();
            visit.page().locator("main .act a").click();
            expect(visit, "More");
            visit.page().waitForTimeout(3500);
            expect(visit, "More");
            visit.goTo("/account/erase");
            ana.press("Erase it all");
            visit.page().waitForURL("**/gone");
            expect(visit, "It is all gone");
            assertThat(visit.context().cookies().stream().map(cookie -> cookie.name))
                    .doesNotContain("session");
            visit.goTo("/account");
            expect(visit, "Sign in");
        }
    }

    @Test
    void anotherDeviceIsSignedOutFromHereAndAtOnce() {
        try (Visit here = visit(Look.DESK_LIGHT);
                Visit there = visit(Look.PHONE_LIGHT)) {
            Member ana = Member.signUp(here);
            ana.signIn(there);
            here.goTo("/account/devices");
            assertThat(here.page().locator(".device")).hasCount(2);
            here.picture("account-two-devices");
            here.expectNoAxeViolations();
            new AtTheDoor(here).press("Sign out");
            assertThat(here.page().locator(".device")).hasCount(1);
            there.goTo("/account");
            expect(there, "Sign in");
        }
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsSentAfterSigningIn() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            AtTheDoor ana = new AtTheDoor(visit);
            Member member = Member.signUp(visit);
            visit.goTo("/people/add");
            visit.page().locator("input[name=relation]").first().check();
            visit.page().locator("input[name=nickname]").fill("Sam <3");
            visit.context().clearCookies(new ClearCookiesOptions().setName("session"));
            visit.page().locator("main form button").last().click();
            expect(visit, "Sign in");
            assertThat(visit.page().content()).doesNotContain("Sam");
            visit.picture("account-sign-in-kept");
            visit.expectNoAxeViolations();
            ana.signIn(member.name(), "a wrong passphrase");
            ana.signIn(member.name(), member.passphrase());
            expect(visit, "Welcome back");
            visit.picture("account-go-on");
            visit.expectNoAxeViolations();
            ana.press("Send what I typed");
            visit.goTo("/people");
            assertThat(visit.page().locator("main")).containsText("Sam <3");
        }
    }

    @Test
    void leavingEndsTheSession() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            visit.mayLeaveTo(ELSEWHERE);
            visit.goTo("/account");
            String session = visit.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("session"))
                    .findFirst()
                    .orElseThrow()
                    .value;
            visit.page().locator("[data-leave-to]").click();
            visit.page().waitForURL(ELSEWHERE);
            visit.context()
                    .waitForCondition(() ->
                            visit.context().cookies().stream().noneMatch(cookie -> cookie.name.equals("session")));
            visit.page().waitForTimeout(500);
            visit.context().addCookies(List.of(new Cookie("session", session).setUrl(origin())));
            visit.goTo("/account");
            expect(visit, "Sign in");
        }
    }

    @Test
    void visitorsAndMembersHaveTheirOwnPlaces() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/");
            assertThat(visit.page().locator(".places a"))
                    .hasText(new String[] {"Find your pattern", "Say it", "Read", "Sign in"});
            Member.signUp(visit);
            visit.goTo("/");
            assertThat(visit.page().locator(".places a")).hasText(new String[] {"People", "Say it", "More"});
        }
    }

    private static String name() {
        return "ana-" + UUID.randomUUID();
    }

    private static void expect(Visit visit, String heading) {
        assertThat(visit.page().locator("h1")).hasText(heading);
    }
}
