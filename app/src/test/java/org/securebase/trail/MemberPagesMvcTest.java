package org.securebase.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.account.Newcomer;
import org.securebase.assessment.Cast;
import org.securebase.people.Relation;
import org.securebase.vault.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages of people and their trails answer, to their owner and to others. */
@SpringBootTest(properties = {"securebase.data=target/data-${test.fork:0}/people", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class MemberPagesMvcTest {
    private static final Pattern PERSON = Pattern.compile("/people/([\\w-]{22})");
    private static final Pattern EVENT = Pattern.compile("/events/([\\w-]{22})/edit");
    private static final Pattern ITEM = Pattern.compile("name=\"item\" value=\"(\\w+)\"");
    private static final Pattern PLACE = Pattern.compile("name=\"place\" value=\"(\\d+)\"");

    @Autowired
    private MockMvc server;

    @Autowired
    private ApplicationContext beans;

    private Newcomer ana;

    @BeforeEach
    void anaHasAnAccount() throws Exception {
        ana = Newcomer.signUp(server);
    }

    @Test
    void someoneIsAddedAndHasAPage() throws Exception {
        String id = add("Sam", "partner");
        MockHttpServletResponse page = open("/people/" + id);
        assertThat(page.getContentAsString())
                .contains("<title>People</title>", "<h1>Sam</h1>", "since May 2019", "No sitting about Sam yet")
                .doesNotContain("style=");
        assertThat(open("/people").getContentAsString()).contains(">Sam</strong>", "href=\"/people/" + id + "\"");
    }

    @Test
    void badInputIsNamedAndKept() throws Exception {
        MockHttpServletResponse page = send(post("/people/add")
                .param("nickname", "x".repeat(41))
                .param("relation", "aunt")
                .param("since", "soon"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains(
                        "40 letters at most",
                        "Choose who this person is",
                        "like 2019-05",
                        "value=\"soon\"",
                        "value=\"" + "x".repeat(41) + "\"");
    }

    @Test
    void aStaleChangeKeepsWhatWasTypedAndSaysSo() throws Exception {
        String id = add("Sam", "partner");
        send(post("/people/" + id + "/edit")
                .param("nickname", "Sammy")
                .param("relation", "friend")
                .param("revision", "1"));
        MockHttpServletResponse page = send(post("/people/" + id + "/edit")
                .param("nickname", "Samuel")
                .param("relation", "partner")
                .param("revision", "1"));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains(
                        "changed meanwhile", "value=\"Samuel\"", "Stored now: Sammy", "name=\"revision\" value=\"2\"");
        send(post("/people/" + id + "/edit")
                .param("nickname", "Samuel")
                .param("relation", "partner")
                .param("revision", "2"));
        assertThat(open("/people/" + id).getContentAsString()).contains("<h1>Samuel</h1>");
    }

    @Test
    void archivingKeepsEverything() throws Exception {
        String id = add("Sam", "partner");
        send(post("/people/" + id + "/archive"));
        assertThat(open("/people").getContentAsString()).contains("Archived", "(1)");
        assertThat(open("/people/" + id).getContentAsString()).contains("Bring back");
        send(post("/people/" + id + "/unarchive"));
        assertThat(open("/people").getContentAsString()).doesNotContain("(1)");
    }

    @Test
    void deletionSaysWhatGoesAndThenItIsGone() throws Exception {
        String id = add("Sam", "partner");
        event(id, "loss", "2026-03-14", "my aunt");
        sit(id, 2);
        assertThat(open("/people/" + id + "/delete").getContentAsString())
                .contains("Delete Sam?", "1 kept result", "1 thing that happened");
        send(post("/people/" + id + "/delete"));
        assertThat(open("/people/" + id).getStatus()).isEqualTo(404);
        assertThat(open("/people").getContentAsString()).doesNotContain("Sam");
    }

    @Test
    void aSittingIsKeptAndASecondOneADayLaterIsTooEarly() throws Exception {
        String id = add("Sam", "partner");
        sit(id, 2);
        assertThat(open("/people/" + id).getContentAsString())
                .contains("Sitting 1, ", "Too early to say", "it takes two to compare", "Sit again on ");
        sit(id, 4);
        assertThat(open("/people/" + id).getContentAsString())
                .contains("Sitting 2, ", "Your 2 sittings lie less than 30 days apart", "class=\"trail\"")
                .doesNotContain("A real change");
        assertThat(open("/people").getContentAsString()).contains("With Sam: worry ");
    }

    @Test
    void theStatementPageSaysNobodysNameInItsTitleOrAddress() throws Exception {
        String id = add("Zebedee", "partner");
        assertThat(send(post("/people/" + id + "/sit")).getRedirectedUrl()).isEqualTo("/people/" + id + "/statement");
        String page = open("/people/" + id + "/statement").getContentAsString();
        assertThat(page).contains("<title>Find your pattern</title>", "action=\"/people/" + id + "/statement\"");
        send(post("/people/" + id + "/sit/drop"));
        assertThat(open("/people/" + id + "/statement").getRedirectedUrl()).isEqualTo("/people/" + id);
    }

    @Test
    void pressingNextWithoutAnAnswerIsToldAndAStalePageLosesNothing() throws Exception {
        String id = add("Sam", "partner");
        send(post("/people/" + id + "/sit"));
        String first = open("/people/" + id + "/statement").getContentAsString();
        assertThat(answer(id, first, "").getStatus()).isEqualTo(422);
        answer(id, first, "3");
        String second = open("/people/" + id + "/statement").getContentAsString();
        assertThat(answer(id, first, "3").getStatus()).isEqualTo(302);
        assertThat(find(ITEM, open("/people/" + id + "/statement").getContentAsString()))
                .isEqualTo(find(ITEM, second));
    }

    @Test
    void whatCannotBeReadIsKeptAndSaidNotToBeDrawn() throws Exception {
        String id = add("Sam", "partner");
        sitTicking(id);
        assertThat(open("/people/" + id).getContentAsString())
                .contains("1 sitting is kept but not drawn", "cannot be read")
                .doesNotContain("class=\"point\"");
    }

    @Test
    void whatHappenedIsAddedChangedAndRemoved() throws Exception {
        String id = add("Sam", "partner");
        event(id, "loss", "2026-03-14", "my <b>aunt</b>");
        String page = open("/people/" + id).getContentAsString();
        assertThat(page).contains("A loss", "my &lt;b&gt;aunt&lt;/b&gt;").doesNotContain("<b>");
        String event = find(EVENT, page);
        String path = "/people/" + id + "/events/" + event;
        send(post(path + "/edit")
                .param("what", "move")
                .param("day", "2026-03-15")
                .param("note", "north")
                .param("revision", "1"));
        assertThat(open("/people/" + id).getContentAsString())
                .contains("A move", "north")
                .doesNotContain("aunt");
        MockHttpServletResponse stale = send(post(path + "/edit")
                .param("what", "birth")
                .param("day", "2026-03-16")
                .param("note", "typed late")
                .param("revision", "1"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("changed or removed meanwhile", "typed late");
        send(post(path + "/remove").param("revision", "1"));
        assertThat(open("/people/" + id + "?done=stale").getContentAsString())
                .as("another window's older list removes nothing")
                .contains("north", "so it was not deleted");
        String away = send(post(path + "/remove").param("revision", "2")).getRedirectedUrl();
        assertThat(away).isEqualTo("/people/" + id + "?done=removed");
        assertThat(open("/people/" + id + "?done=removed").getContentAsString())
                .contains("Deleted.")
                .doesNotContain("north");
        MockHttpServletResponse gone = send(post(path + "/edit")
                .param("what", "birth")
                .param("day", "2026-03-16")
                .param("note", "typed later still")
                .param("revision", "2"));
        assertThat(gone.getStatus()).isEqualTo(409);
        assertThat(gone.getContentAsString()).contains("typed later still", "events/add\"");
    }

    @Test
    void aBadEventIsNamedAndKept() throws Exception {
        String id = add("Sam", "partner");
        MockHttpServletResponse page =
                event(id, "party", LocalDate.now().plusDays(2).toString(), "y".repeat(201));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Choose what it was", "cannot be after today", "200 letters at most", "y".repeat(201));
    }

    @Test
    void aVisitorsSheetsAreKeptWhenTheySignUp() throws Exception {
        Cookie cookie = new Cookie(
                "sitting",
                Cast.cookie(
                        beans,
                        Cast.answering(Relation.FORMER_PARTNER, "Lee", 1, 0),
                        Cast.answering(Relation.MOTHER, "", -1, 0)));
        Newcomer ben = Newcomer.signUp(server, "ben-" + java.util.UUID.randomUUID(), "river lamp onion", cookie);
        String page = server.perform(get("/people").cookie(ben.cookie()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Lee", "your mother", "with 2 people on it");
    }

    @Test
    void aMemberKeepsWhatTheirBrowserCarriesOnce() throws Exception {
        String id = add("Kim", "friend");
        Cookie cookie = new Cookie("sitting", Cast.cookie(beans, Cast.answering(Relation.FRIEND, "Kim", 1, 0)));
        String ask = send(get("/keep/1").cookie(cookie)).getContentAsString();
        assertThat(ask).contains("Kim, your friend", "value=\"" + id + "\" checked");
        assertThat(send(post("/keep/1").cookie(cookie).param("person", "nobody"))
                        .getStatus())
                .isEqualTo(422);
        MockHttpServletResponse kept = send(post("/keep/1").cookie(cookie).param("person", id));
        assertThat(kept.getRedirectedUrl()).isEqualTo("/people/" + id + "?done=kept");
        assertThat(kept.getHeaders("Set-Cookie")).anyMatch(header -> header.startsWith("sitting=;"));
        assertThat(open("/people/" + id + "?done=kept").getContentAsString()).contains("Sitting 1, ", "Kept, and");
        assertThat(send(post("/keep/1").param("person", "new")).getRedirectedUrl())
                .isEqualTo("/pattern");
        assertThat(send(post("/keep/1").cookie(cookie).param("person", "new")).getRedirectedUrl())
                .isNotEqualTo("/people/" + id);
    }

    @Test
    void someoneNewIsNotLeftBehindWithoutTheirResult() throws Exception {
        add("Kim", "friend");
        Cookie cookie = new Cookie("sitting", Cast.cookie(beans, Cast.answering(Relation.MOTHER, "Zebedee", 1, 0)));
        JdbcClient database = beans.getBean(Database.class).writes();
        long records =
                database.sql("select count(*) from record").query(Long.class).single();
        database.sql("create trigger one_more before insert on record when (select count(*) from record) > " + records
                        + " begin select raise(abort, 'no more'); end")
                .update();
        try {
            assertThatException()
                    .isThrownBy(() -> send(post("/keep/1").cookie(cookie).param("person", "new")));
        } finally {
            database.sql("drop trigger one_more").update();
        }
        assertThat(open("/people").getContentAsString()).contains("Kim").doesNotContain("Zebedee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/delete", "/statement", "/events/add"})
    void somebodyElsesPersonIsNotThereForOthers(String path) throws Exception {
        String id = add("Sam", "partner");
        Newcomer ben = Newcomer.signUp(server);
        MockHttpServletResponse page = server.perform(
                        get("/people/" + id + path).cookie(ben.cookie()))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).doesNotContain("Sam");
        MockHttpServletResponse signedOut =
                server.perform(get("/people/" + id + path)).andReturn().getResponse();
        assertThat(signedOut.getRedirectedUrl()).startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/x", "/people/AAAAAAAAAAAAAAAAAAAAAA", "/people/AAAAAAAAAAAAAAAAAAAAAA/edit"})
    void anIdThatIsNobodysIsAPageThatDoesNotExist(String path) throws Exception {
        assertThat(open(path).getStatus()).isEqualTo(404);
    }

    private String add(String nickname, String relation) throws Exception {
        String to = send(post("/people/add")
                        .param("nickname", nickname)
                        .param("relation", relation)
                        .param("since", "2019-05")
                        .param("colour", "moss"))
                .getRedirectedUrl();
        return find(PERSON, Objects.requireNonNull(to));
    }

    private MockHttpServletResponse event(String id, String what, String day, String note) throws Exception {
        return send(post("/people/" + id + "/events/add")
                .param("what", what)
                .param("day", day)
                .param("note", note));
    }

    /** Answers as somebody would who is at this level on both dimensions. */
    private void sit(String id, int level) throws Exception {
        send(post("/people/" + id + "/sit"));
        for (int turn = 0; turn < 24; turn++) {
            String page = open("/people/" + id + "/statement").getContentAsString();
            if (!ITEM.matcher(page).find()) {
                return;
            }
            int keyed = level + turn % 2;
            answer(id, page, String.valueOf(Cast.isReversed(find(ITEM, page)) ? 6 - keyed : keyed));
        }
    }

    private void sitTicking(String id) throws Exception {
        send(post("/people/" + id + "/sit"));
        for (int turn = 0; turn < 24; turn++) {
            String page = open("/people/" + id + "/statement").getContentAsString();
            if (!ITEM.matcher(page).find()) {
                return;
            }
            answer(id, page, "5");
        }
    }

    private MockHttpServletResponse answer(String id, String page, String answer) throws Exception {
        return send(post("/people/" + id + "/statement")
                .param("place", find(PLACE, page))
                .param("item", find(ITEM, page))
                .param("answer", answer));
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return send(get(path));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request.cookie(ana.cookie()).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
