package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.account.Newcomer;
import org.securebase.vault.RecordId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People who were archived or deleted meanwhile, and deleting what was changed meanwhile. */
@SpringBootTest(properties = {"securebase.data=target/people-test-data", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class SayMemberMvcTest {
    private static final Pattern PERSON = Pattern.compile("/people/([\\w-]{22})");
    private static final Pattern DRAFT = Pattern.compile("href=\"/say/drafts/([\\w-]{22})\"");
    private static final Pattern SAID = Pattern.compile("/said/([\\w-]{22})/delete");

    @Autowired
    private MockMvc server;

    private Newcomer ana;
    private String sam;

    @BeforeEach
    void anaHasAdded() throws Exception {
        ana = Newcomer.signUp(server);
        String added = send(post("/people/add").param("nickname", "Sam").param("relation", "former-partner"))
                .getRedirectedUrl();
        sam = find(PERSON, Objects.requireNonNull(added));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/say?to=", "/say/need?to="})
    void whoIsArchivedStaysChosenWhereThereIsNobodyElse(String page) throws Exception {
        send(post("/people/" + sam + "/archive"));
        assertThat(text(get(page + sam))).contains("value=\"" + sam + "\" selected>Sam, your former partner</option>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/say", "/say/drafts", "/say/need", "/say/need/keep", "/say/boundary"})
    void whoIsGoneHasToBeChosenAgain(String form) throws Exception {
        send(post("/people/" + sam + "/delete"));
        MockHttpServletResponse page = send(whole(post(form), sam));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("href=\"#to\">Choose again who it is to", "Hello there</textarea>")
                .contains("value=\"" + sam + "\" selected>Someone who is not in your list now")
                .containsPattern("<select id=\"to\" name=\"to\" aria-invalid=\"true\" aria-describedby=\"to-problem\"")
                .doesNotContain("value=\"partner\" selected");
        assertThat(text(get("/say/drafts"))).contains("No drafts yet");
        assertThat(send(whole(post(form), "friend")).getStatus()).isNotEqualTo(422);
    }

    private static MockHttpServletRequestBuilder whole(MockHttpServletRequestBuilder form, String to) {
        return form.param("to", to)
                .param("text", "Hello there")
                .param("when", "Hello there")
                .param("feel", "tired")
                .param("need", "rest")
                .param("ask", "talk")
                .param("happens", "Hello there")
                .param("do", "go out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/say?to=", "/say/own?to="})
    void anAddressOfSomebodyWhoIsGoneIsNoOneElse(String page) throws Exception {
        MockHttpServletResponse answer = send(get(page + RecordId.fresh()));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Choose again who it is to");
    }

    @Test
    void aDraftThatWasChangedMeanwhileIsNotDeleted() throws Exception {
        send(post("/say/drafts").param("to", sam).param("text", "First"));
        String list = text(get("/say/drafts"));
        String delete = "/say/drafts/" + find(DRAFT, list) + "/delete";
        assertThat(list).containsPattern("/delete\">\\s*<input[^>]*>\\s*<input[^>]*name=\"revision\" value=\"1\"");
        send(post("/say/drafts")
                .param("text", "Second")
                .param("draft", find(DRAFT, list))
                .param("revision", "1"));
        assertThat(send(post(delete).param("revision", "1")).getRedirectedUrl()).isEqualTo("/say/drafts?done=stale");
        assertThat(text(get("/say/drafts?done=stale"))).contains("so it was not deleted", "Second");
        assertThat(send(post(delete)).getRedirectedUrl()).isEqualTo("/say/drafts?done=stale");
        assertThat(send(post(delete).param("revision", "2")).getRedirectedUrl()).isEqualTo("/say/drafts?done=removed");
        assertThat(send(post(delete).param("revision", "2")).getRedirectedUrl()).isEqualTo("/say/drafts?done=removed");
        assertThat(text(get("/say/drafts"))).contains("No drafts yet");
    }

    @Test
    void aBoundaryThatWasChangedMeanwhileIsNotDeleted() throws Exception {
        String person = "/people/" + sam;
        send(whole(post("/say/boundary/keep"), sam));
        String page = text(get(person));
        String delete = person + "/said/" + find(SAID, page) + "/delete";
        assertThat(page).containsPattern("/delete\">\\s*<input[^>]*>\\s*<input[^>]*name=\"revision\" value=\"1\"");
        send(whole(post("/say/boundary/keep"), sam)
                .param("firmness", "firm")
                .param("statement", find(SAID, page))
                .param("revision", "1"));
        assertThat(send(post(delete).param("revision", "1")).getRedirectedUrl()).isEqualTo(person + "?done=stale");
        assertThat(text(get(person + "?done=stale"))).contains("so it was not deleted", "I have made up my mind");
        assertThat(send(post(delete).param("revision", "2")).getRedirectedUrl()).isEqualTo(person + "?done=removed");
        assertThat(text(get(person))).doesNotContain("I have made up my mind");
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return send(request).getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request.with(csrf()).cookie(ana.cookie()))
                .andReturn()
                .getResponse();
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
