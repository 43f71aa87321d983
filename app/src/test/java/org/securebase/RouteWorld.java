package org.securebase;

import static org.awaitility.Awaitility.await;
import static org.securebase.Viewer.ERASED;
import static org.securebase.Viewer.OTHER;
import static org.securebase.Viewer.OWNER;
import static org.securebase.Viewer.STALE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securebase.account.Newcomer;
import org.securebase.assessment.Cast;
import org.securebase.passkey.OnePasskey;
import org.securebase.people.Relation;
import org.securebase.time.MovableClock;
import org.securebase.vault.Database;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Someone who keeps one thing of every kind, with a word in it that nobody would write; and those who are not to read
 * it. Every test begins from the same rows.
 */
final class RouteWorld {

    private static final int ID_BYTES = 32;
    private static final String PIN = "135790";
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final MockMvc server;
    private final ApplicationContext beans;
    private final Consumer<Cookie> upload;
    private final Database database;
    private final Canaries canaries = new Canaries();
    private final Set<String> ownersWords = new TreeSet<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<Viewer, Cookie> sessions = new EnumMap<>(Viewer.class);
    private final Map<Route.Carried, Cookie> sheets = new EnumMap<>(Route.Carried.class);
    private final Ledger rows;
    private final byte[] owner;
    private final Set<String> ownersRows;

    /** @param upload sends a file with this session, over a real connection; asked for last */
    RouteWorld(MockMvc server, ApplicationContext beans, Consumer<Cookie> upload) throws Exception {
        this.server = server;
        this.beans = beans;
        this.upload = upload;
        this.database = beans.getBean(Database.class);
        // what a power cut would leave is not the matter here, and each write waits for the disk otherwise
        database.writes().sql("pragma synchronous = off").update();
        someoneIsErased();
        somebodyElse();
        owner();
        this.rows = Ledger.of(database);
        this.owner = rows.holderOfSession(id(session(OWNER)));
        this.ownersRows = ownersRows();
    }

    private void someoneIsErased() throws Exception {
        Newcomer erased = Newcomer.signUp(server);
        sessions.put(ERASED, erased.cookie());
        addPerson(ERASED, canaries.word());
        String page = send(ERASED, post("/account/erase")).getContentAsString();
        waitToErase();
        send(ERASED, post("/account/erase/now").param("sealed", first("name=\"sealed\" value=\"([^\"]*)\"", page)));
    }

    private void waitToErase() {
        beans.getBean(MovableClock.class).putForward(Duration.ofSeconds(4));
    }

    private void somebodyElse() throws Exception {
        sessions.put(OTHER, Newcomer.signUp(server).cookie());
        places.put("others", addPerson(OTHER, "Robin"));
    }

    private void owner() throws Exception {
        Newcomer ana = Newcomer.signUp(server, word(), "river " + word() + " onion");
        places.put("name", ana.name());
        places.put("passphrase", ana.passphrase());
        places.put("pin", PIN);
        sessions.put(OWNER, ana.cookie());
        people();
        said();
        account();
        places.put("who", "partner");
        send(OWNER, post("/account/writing").param("label", word()));
        places.put("token", first("name=\"token\" value=\"([\\w-]{43})\"", open("/account/writing")));
        visitor();
        yesterday();
        upload.accept(session(OWNER));
    }

    private void people() throws Exception {
        places.put("id", addPerson(OWNER, word()));
        places.put("begun", addPerson(OWNER, word()));
        String event = "/people/" + place("id") + "/events/add";
        send(OWNER, post(event).param("what", "loss").param("day", "2026-03-14").param("note", word()));
        String page = open("/people/" + place("id"));
        places.put("event", first("/events/([\\w-]{22})/edit", page));
        send(OWNER, post("/people/" + place("begun") + "/sit"));
        MockHttpServletResponse statement = send(OWNER, get("/people/" + place("begun") + "/statement"));
        places.put("item", item(statement));
    }

    private void said() throws Exception {
        places.put("builder", "boundary");
        send(OWNER, post("/say/drafts").param("to", place("id")).param("text", word()));
        places.put("draft", first("href=\"/say/drafts/([\\w-]{22})\"", open("/say/drafts")));
        send(
                OWNER,
                post("/say/need/keep")
                        .param("to", place("id"))
                        .param("when", word())
                        .param("feel", "tired")
                        .param("need", "rest")
                        .param("ask", "talk"));
        send(
                OWNER,
                post("/say/boundary/keep")
                        .param("to", place("id"))
                        .param("happens", word())
                        .param("do", "go out"));
        places.put("statement", first("/said/([\\w-]{22})/delete", open("/people/" + place("id"))));
    }

    private void account() throws Exception {
        send(OWNER, post("/account/pin").param("pin", PIN));
        places.put("passkey", id(OnePasskey.add(server, session(OWNER), word())));
        signInAgain();
        places.put("device", id(first("name=\"device\" value=\"([\\w-]{22})\"", open("/account/devices"))));
        places.put(
                "erasing",
                first(
                        "name=\"sealed\" value=\"([^\"]*)\"",
                        send(OWNER, post("/account/erase")).getContentAsString()));
        waitToErase();
    }

    /** With another browser, whose cookie nobody has. */
    private Cookie signInAgain() throws Exception {
        MockHttpServletResponse answer = server.perform(post("/sign-in")
                        .with(csrf())
                        .param("name", place("name"))
                        .param("passphrase", place("passphrase")))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("session"));
    }

    /** What the owner's browser carries from before they signed in. */
    private void visitor() throws Exception {
        places.put("number", "1");
        places.put("slug", "what-helps");
        places.put("**", first("/assets/([^\"]+\\.css)", open("/help")));
        sheets.put(
                Route.Carried.ANSWERED,
                new Cookie("sitting", Cast.cookie(beans, Cast.answering(Relation.FRIEND, word(), 1, 0))));
        Cookie begun = new Cookie("sitting", Cast.begun(beans, word()));
        sheets.put(Route.Carried.BEGUN, begun);
        places.put("first", item(send(OWNER, get("/pattern/statement").cookie(begun))));
        send(OWNER, post("/keep/1").cookie(sheets.get(Route.Carried.ANSWERED)).param("person", place("id")));
    }

    /** The owner was here before: that session is over, and nobody has tidied up yet. */
    private void yesterday() throws Exception {
        Cookie before = signInAgain();
        sessions.put(STALE, before);
        database.writes()
                .sql("update session set ends_at = 1 where id_hash = ?")
                .param(id(before))
                .update();
    }

    /** A word of the owner's. */
    private String word() {
        String word = canaries.word();
        ownersWords.add(word);
        return word;
    }

    private String id(String id) {
        ownersWords.add(canaries.also(id));
        return id;
    }

    /** The statement on a page. */
    private static String item(MockHttpServletResponse page) throws Exception {
        return first("name=\"item\" value=\"(\\w+)\"", page.getContentAsString());
    }

    private String addPerson(Viewer viewer, String nickname) throws Exception {
        String to = send(viewer, post("/people/add").param("nickname", nickname).param("relation", "partner"))
                .getRedirectedUrl();
        return first("/people/([\\w-]{22})", Objects.requireNonNull(to));
    }

    private String open(String path) throws Exception {
        return send(OWNER, get(path)).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request.cookie(session(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("nothing like " + pattern);
        }
        return found.group(1);
    }

    private static byte[] id(Cookie session) {
        try {
            byte[] token = Base64.getUrlDecoder().decode(session.getValue());
            return MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(token, ID_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String place(String name) {
        return Objects.requireNonNull(places.get(name));
    }

    private Cookie session(Viewer viewer) {
        return Objects.requireNonNull(sessions.get(viewer));
    }

    /** What stands in braces in an address or a form. */
    Map<String, String> places() {
        return places;
    }

    /** What this viewer's browser sends along. */
    List<Cookie> cookies(Viewer viewer, Route route) {
        List<Cookie> cookies = new ArrayList<>();
        Optional.ofNullable(sessions.get(viewer)).ifPresent(cookies::add);
        if (viewer == OWNER) {
            Optional.ofNullable(sheets.get(route.carried())).ifPresent(cookies::add);
        }
        return cookies;
    }

    /** Words in an answer that are somebody's; those that the viewer may have, or has just sent, are left out. */
    Set<String> leaked(byte[] answer, Viewer viewer, String sent) {
        Set<String> found = new TreeSet<>(canaries.in(answer));
        found.removeIf(word -> sent.contains(word) || viewer == OWNER && ownersWords.contains(word));
        return found;
    }

    boolean showsOwnersWords(byte[] answer) {
        return canaries.in(answer).stream().anyMatch(ownersWords::contains);
    }

    boolean ownersRecordsAreChanged() {
        return !ownersRows.equals(ownersRows());
    }

    private Set<String> ownersRows() {
        return Ledger.of(database).of(owner, id(session(STALE)));
    }

    /** Until the session of whoever leaves is gone, which is a moment after the answer. */
    void awaitLeft(Viewer viewer) {
        Cookie session = sessions.get(viewer);
        if (session != null) {
            await().atMost(MOMENT).until(() -> !Ledger.of(database).hasSession(id(session)));
        }
    }

    void putBack() {
        rows.putBack(database);
    }
}
