package org.securebase.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securebase.account.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages of the listening practice answer, to visitors and to members. */
@SpringBootTest(properties = {"securebase.data=target/data-${test.fork:0}/people", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class ListenPagesMvcTest {
    @Autowired
    private MockMvc server;

    @ParameterizedTest
    @EnumSource
    void everybodyTellsSomething(Teller teller) throws Exception {
        String page = send(get("/listen/" + teller.key())).getContentAsString();
        assertThat(page)
                .contains("<title>Listening practice</title>", " says</h1>", "name=\"told\" value=\"")
                .doesNotContain("style=", "autofocus");
    }

    @Test
    void anotherOneIsAnotherOne() throws Exception {
        assertThat(send(get("/listen/partner").param("after", "partner-overtime"))
                        .getContentAsString())
                .contains("value=\"partner-test-result\"");
    }

    @Test
    void aReplyIsMarkedInWordsAndStaysInTheForm() throws Exception {
        MockHttpServletResponse page = reply("partner-dog", "That sounds <b>lonely</b>. You should get another.");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains(
                        "<mark class=\"listens\">That sounds &lt;b&gt;lonely",
                        "names a feeling",
                        "<mark class=\"else\">You should get another",
                        "gives advice",
                        "One thing to try:",
                        "is advice",
                        "lonely&lt;/b&gt;. You should get another.</textarea>",
                        "Try again")
                .doesNotContain("<b>lonely");
    }

    @Test
    void nothingOrTooMuchIsNamedAndKept() throws Exception {
        MockHttpServletResponse empty = reply("partner-dog", " \r\n ");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("Write what you would say.");
        MockHttpServletResponse longOne = reply("partner-dog", "y".repeat(2001));
        assertThat(longOne.getStatus()).isEqualTo(422);
        assertThat(longOne.getContentAsString()).contains("2,000 characters at most", "y".repeat(2001));
        assertThat(reply("partner-dog", "🐶".repeat(2000)).getStatus()).isEqualTo(200);
    }

    @Test
    void helpComesBeforePractice() throws Exception {
        assertThat(reply("partner-dog", "I want to kill myself").getContentAsString())
                .contains("First:", "class=\"button\" href=\"/help\"")
                .doesNotContain("<mark");
    }

    @Test
    void whatNobodyTellsIsNotThere() throws Exception {
        assertThat(send(get("/listen/dentist")).getStatus()).isEqualTo(404);
        assertThat(reply("father-shop", "Oh.").getRedirectedUrl()).isEqualTo("/listen/partner");
        assertThat(reply("../etc", "Oh.").getRedirectedUrl()).isEqualTo("/listen/partner");
    }

    @Test
    void ofAVisitorNothingIsKept() throws Exception {
        assertThat(reply("partner-dog", "How was it?").getHeaders("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("session") || cookie.startsWith("sitting"));
        assertThat(send(get("/listen")).getContentAsString())
                .contains("Nothing that you write here is kept.")
                .doesNotContain("Your last");
    }

    @Test
    void aMemberSeesHowTheLastTriesWent() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        assertThat(send(get("/listen").cookie(ana.cookie())).getContentAsString())
                .doesNotContain("Your last");
        reply("partner-dog", "That sounds lonely. How was it?", ana);
        reply("partner-dog", "You should get another.", ana);
        reply("partner-dog", "Das ist wirklich nicht so schlimm, das wird schon wieder gut.", ana);
        assertThat(send(get("/listen").cookie(ana.cookie())).getContentAsString())
                .contains(
                        "Your last 2 tries",
                        "Named a feeling: 1 of 2",
                        "Asked an open question: 1 of 2",
                        "Gave advice: 1 of 2",
                        "width=\"50\"");
        assertThat(send(get("/account").cookie(ana.cookie())).getContentAsString())
                .contains("href=\"/listen\"");
    }

    private MockHttpServletResponse reply(String told, String reply) throws Exception {
        return send(post("/listen/partner").param("told", told).param("reply", reply));
    }

    private void reply(String told, String reply, Newcomer member) throws Exception {
        send(post("/listen/partner").param("told", told).param("reply", reply).cookie(member.cookie()));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request.with(csrf())).andReturn().getResponse();
    }
}
