package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.account.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a phone gets that hands over a text from another app: it knows no form token, and looks like another site. */
@SpringBootTest(properties = {"securebase.data=target/data-${test.fork:0}/people", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class ShareMvcTest {
    private static final String DRAFT = "You never tell me when you'll be late.";
    private static final Pattern ONWARD = Pattern.compile("name=\"onward\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvc server;

    @Test
    void aSharedTextIsReadAsIfItHadBeenTyped() throws Exception {
        MockHttpServletResponse page = send(share().param("text", DRAFT));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("when you'll be late.</textarea>", "<mark class=\"hurt\">", "action=\"/say\"")
                .contains("Sign in and keep a draft");
        assertThat(page.getRedirectedUrl()).isNull();
        assertThat(page.getHeaders("Set-Cookie")).allMatch(cookie -> cookie.startsWith("form="));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "          | Hello you                   |                      | Hello you",
                "Hello you |                             |                      | Hello you",
                "Hello     | Hello you                   | https://example.org/ | Hello you#https://example.org/",
                "Look      | See https://example.org/ you | https://example.org/ | Look#See https://example.org/ you"
            })
    void whateverFieldAnAppPutsItInIsShownOnce(String title, String text, String url, String shown) throws Exception {
        MockHttpServletRequestBuilder request = share();
        put(request, "title", title);
        put(request, "text", text);
        put(request, "url", url);
        assertThat(send(request).getContentAsString()).contains("\n" + shown.replace('#', '\n') + "</textarea>");
    }

    private static void put(MockHttpServletRequestBuilder request, String field, String value) {
        if (value != null) {
            request.param(field, value);
        }
    }

    @Test
    void tooLongIsToldAndKept() throws Exception {
        MockHttpServletResponse page = send(share().param("text", "x".repeat(MessageForm.LIMIT + 1)));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains(
                        "20,000 characters at most, and this has 20,001",
                        "x".repeat(MessageForm.LIMIT + 1) + "</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void nothingIsAskedFor(String text) throws Exception {
        MockHttpServletResponse page = send(share().param("text", text));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Write a message first");
    }

    @Test
    void whatIsSharedIsNeverMarkup() throws Exception {
        assertThat(send(share().param("title", "</textarea><script>alert(1)</script>"))
                        .getContentAsString())
                .doesNotContain("<script>alert", "</textarea><script");
    }

    @Test
    void anAddressHoldsNoSharedTextAndLeadsToAnEmptyPage() throws Exception {
        MockHttpServletResponse again = send(get("/share").param("text", DRAFT));
        assertThat(again.getRedirectedUrl()).isEqualTo("/say");
    }

    @Test
    void aMemberSeesItBesideTheirPeople() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        send(post("/people/add")
                .cookie(ana.cookie())
                .with(csrf())
                .param("nickname", "Sam")
                .param("relation", "friend"));
        assertThat(send(share().cookie(ana.cookie()).param("text", DRAFT)).getContentAsString())
                .contains("Sam, your friend", "late.</textarea>", "Keep as a draft")
                .doesNotContain("Sign in and keep");
    }

    @Test
    void itSurvivesALockedSession() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        send(post("/account/pin").cookie(ana.cookie()).with(csrf()).param("pin", "2468"));
        send(get("/locked").cookie(ana.cookie()));
        assertThat(send(share().cookie(ana.cookie()).param("text", DRAFT)).getContentAsString())
                .contains("late.</textarea>", "<mark class=\"hurt\">", "Sign in and keep a draft");
        MockHttpServletResponse asked = keep(DRAFT, ana.cookie());
        assertThat(asked.getStatus()).isEqualTo(401);
        assertThat(asked.getContentAsString()).contains("<h1>Locked</h1>").doesNotContain("never tell me");
        MockHttpServletResponse open = send(post("/locked")
                .cookie(ana.cookie())
                .with(csrf())
                .param("pin", "2468")
                .param("onward", onward(asked)));
        expectKept(open);
    }

    @Test
    void itSurvivesSigningIn() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        MockHttpServletResponse asked = keep(DRAFT, new Cookie("other", "cookie"));
        assertThat(asked.getStatus()).isEqualTo(401);
        expectKept(send(post("/sign-in")
                .with(csrf())
                .param("name", ana.name())
                .param("passphrase", ana.passphrase())
                .param("onward", onward(asked))));
    }

    @Test
    void aSessionThatIsOverKeepsNobodyFromSeeingIt() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        send(post("/sign-out").cookie(ana.cookie()).with(csrf()));
        MockHttpServletResponse page = send(share().cookie(ana.cookie()).param("text", DRAFT));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("late.</textarea>");
    }

    /** The page after the door has the text, and sends it on to where drafts are kept. */
    private void expectKept(MockHttpServletResponse opened) throws Exception {
        assertThat(opened.getContentAsString())
                .contains("action=\"/say/drafts\"", "value=\"You never tell me when you&#39;ll be late.\"");
        Cookie session = Objects.requireNonNull(opened.getCookie("session"));
        keep(DRAFT, session);
        assertThat(send(get("/say/drafts").cookie(session)).getContentAsString())
                .contains("You never tell me");
    }

    private MockHttpServletResponse keep(String text, Cookie cookie) throws Exception {
        return send(post("/say/drafts")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .cookie(cookie)
                .with(csrf())
                .param("to", "friend")
                .param("text", text));
    }

    private static String onward(MockHttpServletResponse asked) throws Exception {
        return ONWARD.matcher(asked.getContentAsString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static MockHttpServletRequestBuilder share() {
        return post("/share")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "null");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request).andReturn().getResponse();
    }
}
