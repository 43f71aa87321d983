package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Where somebody is led in a builder, what is said beside each part, and what its buttons take along. */
@SpringBootTest(properties = {"securebase.data=target/people-test-data", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class BuilderMvcTest {
    private static final String LONG = "y".repeat(SayPart.LIMIT + 1);

    @Autowired
    private MockMvc server;

    @Test
    void whatIsMissingStandsBesideItsPartAndReadingBeginsAtTheTop() throws Exception {
        String page = text(post("/say/need").param("when", "the dishes wait"));
        assertThat(page)
                .contains("tabindex=\"-1\" autofocus>", "action=\"/say/need\"")
                .containsPattern("id=\"hints-feel\"[^>]*><p class=\"amiss\">Write what you feel</p>")
                .containsPattern("aria-describedby=\"feel-hint hints-feel\"\\s+aria-invalid=\"true\"");
        assertThat(page).doesNotContainPattern("built-heading\" [^>]*autofocus");
    }

    @Test
    void whatWasPutTogetherIsWhereReadingBegins() throws Exception {
        assertThat(text(need("wash up"))).contains("id=\"built-heading\" tabindex=\"-1\" autofocus>");
        assertThat(text(parts("need").param("when", "it is late"))).doesNotContain("autofocus");
    }

    /** Whoever was told once what is missing goes on being told until it is there. */
    @Test
    void aScriptIsToldWhatIsStillMissing() throws Exception {
        String parts = text(parts("need").param("feel", "tired").param("asked", "yes"));
        assertThat(parts).contains("Write what you need").doesNotContain("Write what you feel");
    }

    @Test
    void tooLongIsToldWhileTyping() throws Exception {
        assertThat(text(parts("need").param("feel", LONG)))
                .contains("<p class=\"amiss\">Make “I feel …” shorter: 300 characters at most</p>")
                .contains("data-says=\"Make “I feel …” shorter: 300 characters at most\"");
    }

    @Test
    void aHintAndHelpAreSaidToWhoeverCannotSeeThem() throws Exception {
        assertThat(text(parts("need").param("when", "you always go")))
                .contains("data-says=\"There is a hint for “When …”.\"");
        assertThat(text(parts("boundary").param("happens", "it is late").param("do", "kill you")))
                .containsPattern("id=\"built\"[^>]*data-says=\"First: are you all right\\?\"");
    }

    /** Without a script the page still shows what was put together before the parts were changed. */
    @Test
    void theMessageToCheckIsMadeOfThePartsAsTheyAreNow() throws Exception {
        String built = text(need("wash up"));
        assertThat(built).contains("form=\"builder\" formaction=\"/say\" name=\"whole\" value=\"need\"");
        assertThat(text(whole("talk tonight").param("to", "friend")))
                .contains("because I need rest. Could we talk tonight?</textarea>", "value=\"friend\" selected")
                .contains("id=\"message\"");
    }

    @Test
    void whatIsNotWholeIsNotCheckedAsAMessage() throws Exception {
        MockHttpServletResponse page = send(whole(""));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Write what you ask for", "id=\"builder\"");
        assertThat(send(post("/say").param("whole", "nothing")).getStatus()).isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder need(String ask) {
        return filled(post("/say/need"), ask);
    }

    private static MockHttpServletRequestBuilder whole(String ask) {
        return filled(post("/say").param("whole", "need"), ask);
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String ask) {
        return request.param("when", "the dishes wait")
                .param("feel", "tired")
                .param("need", "rest")
                .param("ask", ask);
    }

    private static MockHttpServletRequestBuilder parts(String builder) {
        return post("/say/" + builder + "/parts");
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return send(request).getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request.with(csrf())).andReturn().getResponse();
    }
}
