package org.securebase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.securebase.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Adding the people in one's life, sitting, coming back after months, and letting somebody go. */
@Import(MovableClock.InPlace.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleJourneyTest extends BrowserTest {

    @Autowired
    private MovableClock clock;

    /**
     * Someone whose years are lived already, for looking at them in many ways.
     *
     * @param sam address of the one they sat about three times
     */
    private record Life(Member ana, String sam) {

        void open(Visit visit) {
            visit.context().clearCookies();
            ana.signIn(visit);
        }
    }

    private @Nullable Life lived;

    /** Lived once for all tests that only look, and without scripts, because that is the plainest way. */
    private Life lived() {
        Life life = lived;
        if (life == null) {
            try (Visit visit = visitWithoutScripts(Look.PHONE_LIGHT)) {
                Member ana = Member.signUp(visit);
                live(visit, ana);
                life = new Life(ana, path(visit));
            }
            lived = life;
        }
        return life;
    }

    /** Adds two people, sits about one of them three times over the months, and marks what happened. */
    private void live(Visit visit, Member ana) {
        add(visit, "A friend", "Kim");
        sit(visit, 2);
        add(visit, "My partner", "Sam");
        sit(visit, 4);
        String sam = visit.page().url().replaceFirst("\\?.*", "");
        for (int level : new int[] {2, 1}) {
            clock.putForward(Duration.ofDays(92));
            ana.signIn(visit);
            visit.page().navigate(sam);
            visit.page()
                    .getByText("Sit again", new Page.GetByTextOptions().setExact(true))
                    .click();
            new Sitter(visit).answerAllAt(level);
        }
        happened(visit, "Therapy", LocalDate.now(clock).minusDays(80).toString(), "began, every second week");
    }

    private static void add(Visit visit, String relation, String nickname) {
        visit.goTo("/people/add");
        visit.page().locator("#nickname").fill(nickname);
        visit.page()
                .getByLabel(relation, new Page.GetByLabelOptions().setExact(true))
                .check();
        visit.page().locator("#since").fill("2019-05");
        visit.page().getByText("Add this person").click();
        assertThat(visit.page().locator("h1")).hasText(nickname);
    }

    private static void sit(Visit visit, int level) {
        visit.page().locator(".sit button.button").click();
        assertThat(visit.page()).hasTitle("Find your pattern");
        new Sitter(visit).answerAllAt(level);
        assertThat(visit.page().locator(".done")).containsText("Kept");
    }

    private static void happened(Visit visit, String what, String day, String note) {
        visit.page().getByText("Add what happened").click();
        visit.page()
                .getByLabel(what, new Page.GetByLabelOptions().setExact(true))
                .check();
        visit.page().locator("#day").fill(day);
        visit.page().locator("#note").fill(note);
        visit.page().getByText("Save").click();
        assertThat(visit.page().locator(".events")).containsText(what);
    }

    @Test
    void everyPageCanBeUsedByEveryone() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Member.signUp(visit);
            look(visit, "/people", "people-none");
            Life life = lived();
            life.open(visit);
            String sam = life.sam();
            look(visit, sam, "person-trail");
            look(visit, "/people", "people");
            look(visit, "/people/add", "person-add");
            look(visit, sam + "/delete", "person-delete");
            look(visit, sam + "/events/add", "event-add");
        }
    }

    private static void look(Visit visit, String path, String picture) {
        visit.goTo(path);
        visit.expectGoodInEveryLookUnfolded(picture);
    }

    private static String path(Visit visit) {
        return visit.page().url().replaceFirst("https?://[^/]*", "").replaceFirst("[?#].*", "");
    }

    @Test
    void aFallOverMonthsIsARealChangeAndEverythingGoesWithThePerson() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            live(visit, Member.signUp(visit));
            String sam = path(visit);
            Locator verdicts = visit.page().locator(".verdict h3");
            assertThat(verdicts.nth(0)).hasText("A real change: down in anxiety");
            assertThat(verdicts.nth(1)).hasText("A real change: down in avoidance");
            assertThat(visit.page().locator(".step")).hasCount(2);
            assertThat(visit.page().locator(".trend")).hasCount(2);
            assertThat(visit.page().locator(".mark-line")).hasCount(2);
            assertThat(visit.page().locator(".ground svg"))
                    .hasAttribute("aria-label", Pattern.compile("Sitting 1, .*Sitting 3, "));
            assertThat(visit.page().locator(".sittings tbody tr")).hasCount(3);
            assertThat(visit.page().title()).isEqualTo("People");
            visit.goTo("/people");
            assertThat(visit.page().locator(".everyone .point")).hasCount(2);
            visit.goTo(sam);
            visit.page()
                    .getByText("Archive", new Page.GetByTextOptions().setExact(true))
                    .click();
            visit.goTo("/people");
            assertThat(visit.page().locator(".everyone .point")).hasCount(1);
            visit.goTo(sam + "/delete");
            assertThat(visit.page().locator(".goes")).containsText("3 kept results, 1 thing that happened");
            visit.page().getByText("Delete for good").click();
            assertThat(visit.page().locator("[role=status]")).hasText("Deleted, with all that belonged to them.");
            assertThat(visit.page().locator(".faces").first()).containsText("Kim");
            visit.goTo(sam);
            assertThat(visit.page().locator("h1")).hasText("There is nothing here");
        }
    }

    @Test
    void withoutScriptsAllOfItIsThere() {
        try (Visit visit = visitWithoutScripts(Look.PHONE_LIGHT)) {
            Life life = lived();
            life.open(visit);
            visit.goTo(life.sam());
            assertThat(visit.page().locator(".verdict h3").first()).hasText("A real change: down in anxiety");
            visit.page().locator(".sittings summary").click();
            assertThat(visit.page().locator(".sittings table")).isVisible();
        }
    }

    @Test
    void byKeyboardSomeoneIsAddedAndSatAbout() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            Member.signUp(visit);
            visit.goTo("/people");
            press(visit, "main a.button");
            tabTo(visit, "#nickname");
            visit.page().keyboard().type("Kim");
            tabTo(visit, "#relation-partner");
            visit.page().keyboard().press("Space");
            press(visit, "main button.button");
            assertThat(visit.page().locator("h1")).hasText("Kim");
            press(visit, ".sit button");
            Sitter sitter = new Sitter(visit);
            for (int statements = 0; sitter.isAsked() && statements < 24; statements++) {
                int wanted = sitter.ticked(2 + statements % 2);
                tabTo(visit, "#answer-1");
                for (int step = 1; step < wanted; step++) {
                    visit.page().keyboard().press("ArrowDown");
                }
                enter(visit);
            }
            assertThat(visit.page().locator(".point").first()).isVisible();
            tabTo(visit, ".sittings summary");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator(".sittings")).hasAttribute("open", "");
        }
    }

    @Test
    void holdsTogetherWithTextTwiceAsLarge() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            Life life = lived();
            life.open(visit);
            visit.goTo(life.sam());
            visit.doubleTextSize();
            visit.unfoldAll();
            visit.picture("person-trail-large-text");
            visit.expectNoSidewaysScroll();
            visit.expectNoAxeViolations();
        }
    }

    private static void press(Visit visit, String selector) {
        tabTo(visit, selector);
        enter(visit);
    }

    private static void enter(Visit visit) {
        visit.page().waitForNavigation(() -> visit.page().keyboard().press("Enter"));
    }

    private static void tabTo(Visit visit, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            visit.page().keyboard().press("Tab");
            if ((Boolean) visit.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("sixty times Tab does not reach " + selector);
    }
}
