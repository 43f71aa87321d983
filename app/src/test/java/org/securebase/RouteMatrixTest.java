package org.securebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securebase.Viewer.OTHER;
import static org.securebase.Viewer.OWNER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.securebase.RouteClient.Answer;
import org.securebase.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every route that there is, asked for by everyone who might: what somebody keeps is in no answer to anybody else, and
 * nobody else changes it. The answers are read whole, status line, headers and body, from a real connection; before each
 * request the database holds the same rows.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "securebase.argon2.memory-kib=64")
@AutoConfigureMockMvc
@Import({MovableClock.InPlace.class, LeakFixture.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTest {

    /** Leaving must work at once; and programs have no form, and change nothing. */
    private static final Set<String> WITHOUT_FORMS =
            Set.of("/leave", "/v2/check", "/v2/languages", "/v2/maxtextlength", "/share");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String folder = "target/databases/matrix-" + UUID.randomUUID();
        properties.add("securebase.data", () -> folder);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc server;

    @Autowired
    private WebApplicationContext beans;

    @Autowired
    private LeakFixture leak;

    private RouteWorld world;
    private RouteClient client;

    @BeforeAll
    void someoneKeepsEverything() throws Exception {
        MockHttpServletRequest any = new MockHttpServletRequest(beans.getServletContext());
        CsrfTokenRepository tokens = Objects.requireNonNull(WebTestUtils.getCsrfTokenRepository(any));
        client = new RouteClient(port);
        world = new RouteWorld(server, beans, session -> {
            // MockMvc has put tokens of its own in place, and real connections need the real ones
            WebTestUtils.setCsrfTokenRepository(any, tokens);
            client.takeToken();
            client.send(Route.post("/account/import"), Map.of(), List.of(session), true);
        });
    }

    @Test
    void everyRouteHasAnEntryAndEveryEntryARoute() {
        Set<String> routes = Routes.of(beans);
        assertThat(routes).as("the reading of routes").contains("GET /test-leak", "POST /test-meddle");
        routes.removeIf(route -> route.contains("/test-"));
        assertThat(RouteMatrix.amiss(routes)).isEmpty();
    }

    @Test
    void aRouteWithoutAnEntryIsNamedWithTheLineToAdd() {
        Set<String> routes = Routes.of(beans);
        assertThat(RouteMatrix.amiss(routes))
                .contains("There is no entry for GET /test-leak", "get(\"/test-leak\").forItsOwner(PAGE).showing()");
        routes.remove("GET /people/{id}");
        assertThat(RouteMatrix.amiss(routes)).contains("The entry for GET /people/{id}");
    }

    @Test
    void nothingElseAnswers() {
        assertThat(Routes.amiss(beans))
                .as("filters and servlets that may answer requests and that Routes.java does not know")
                .isEmpty();
    }

    @Test
    void nothingOfTheOwnersIsReadOrChangedByAnybodyElse() {
        assertThat(RouteMatrix.all().stream()
                        .flatMap(route -> Arrays.stream(Viewer.values())
                                .flatMap(viewer -> complaints(route, viewer, viewer).stream())))
                .isEmpty();
    }

    /** Somebody else with an account, who puts the owner's record below an address of their own. */
    @Test
    void noRecordIsReachedByWayOfSomebodyElsesPerson() {
        assertThat(RouteMatrix.all().stream()
                        .filter(route -> route.pattern().contains("{id}/"))
                        .map(route -> route.at("id", "{others}"))
                        .flatMap(route -> breaches(route, OTHER, ask(route, OTHER)).stream()))
                .isEmpty();
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        assertThat(RouteMatrix.all().stream()
                        .filter(route -> route.posts() && !WITHOUT_FORMS.contains(route.pattern()))
                        .filter(route -> {
                            world.putBack();
                            Answer answer = client.send(route, world.places(), world.cookies(OWNER, route), false);
                            return answer.status() != 403 || world.ownersRecordsAreChanged();
                        })
                        .map(Route::name))
                .isEmpty();
    }

    /** The control: were another answered as the owner is, each private route would be complained of. */
    @Test
    void anAnswerMeantForTheOwnerIsFoundWhereverAnotherGetsIt() {
        List<Route> privately =
                RouteMatrix.all().stream().filter(Route::isPrivate).toList();
        assertThat(privately).hasSizeGreaterThan(40);
        assertThat(privately.stream()
                        .filter(route ->
                                breaches(route, OTHER, ask(route, OWNER)).isEmpty())
                        .map(Route::name))
                .isEmpty();
    }

    /** The control: two rooms that are as they must not be. */
    @Test
    void aRoomThatTellsOrLetsMeddleIsFound() {
        leak.hear("<p>" + world.places().get("name") + "</p>");
        Route telling = Route.get("/test-leak").forEveryone(Route.status(200));
        Route meddling = Route.post("/test-meddle").forEveryone(Route.status(200));
        assertThat(complaints(telling, Viewer.SIGNED_OUT, Viewer.SIGNED_OUT))
                .singleElement()
                .asString()
                .contains("GET /test-leak, SIGNED_OUT: the answer holds");
        assertThat(complaints(meddling, OTHER, OTHER))
                .containsExactly("POST /test-meddle, OTHER: the owner's records are changed");
    }

    /** What is wrong with the answer to this viewer, when the request carries the cookies of that one. */
    private List<String> complaints(Route route, Viewer viewer, Viewer cookies) {
        Answer answer = ask(route, cookies);
        List<String> complaints = new ArrayList<>();
        Route.Gets gets = route.gets(viewer);
        if (answer.status() != gets.status() || !answer.to().startsWith(gets.to())) {
            complaints.add("%s, %s: got %d %s, not %d %s"
                    .formatted(route.name(), viewer, answer.status(), answer.to(), gets.status(), gets.to()));
        }
        complaints.addAll(viewer == OWNER ? missing(route, answer) : breaches(route, viewer, answer));
        return complaints;
    }

    private Answer ask(Route route, Viewer viewer) {
        world.putBack();
        Answer answer = client.send(route, world.places(), world.cookies(viewer, route), true);
        if (route.leaves()) {
            world.awaitLeft(viewer);
        }
        return answer;
    }

    /** That others get nothing says something only where the owner gets it by the same request. */
    private List<String> missing(Route route, Answer answer) {
        List<String> missing = new ArrayList<>();
        if (route.shows() && !world.showsOwnersWords(answer.whole())) {
            missing.add(route.name() + ", OWNER: nothing of the owner's is shown");
        }
        route.shown().stream()
                .filter(words -> !answer.holds(words))
                .forEach(words -> missing.add(route.name() + ", OWNER: does not hold " + words));
        if (route.changes() && !world.ownersRecordsAreChanged()) {
            missing.add(route.name() + ", OWNER: nothing is changed by it");
        }
        leaked(route, OWNER, answer).forEach(missing::add);
        return missing;
    }

    private List<String> breaches(Route route, Viewer viewer, Answer answer) {
        List<String> breaches = new ArrayList<>(leaked(route, viewer, answer).toList());
        route.shown().stream()
                .filter(answer::holds)
                .forEach(words -> breaches.add(route.name() + ", " + viewer + ": the answer holds " + words));
        if (world.ownersRecordsAreChanged()) {
            breaches.add(route.name() + ", " + viewer + ": the owner's records are changed");
        }
        return breaches;
    }

    private Stream<String> leaked(Route route, Viewer viewer, Answer answer) {
        String sent = RouteClient.sent(route, world.places(), value -> value);
        return world.leaked(answer.whole(), viewer, sent).stream()
                .map(word -> route.name() + ", " + viewer + ": the answer holds a word that is not theirs, " + word);
    }
}
