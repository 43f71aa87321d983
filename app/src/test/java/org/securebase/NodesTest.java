package org.securebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securebase.account.Newcomer;
import org.securebase.vault.Database;
import org.securebase.vault.Databases;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Two servers with the same keys, started at the same moment on one empty PostgreSQL, are one to everybody. */
class NodesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private static Path folder;

    private static List<ConfigurableApplicationContext> nodes = List.of();

    private final MockMvc here = server(nodes.get(0));
    private final MockMvc there = server(nodes.get(1));

    @BeforeAll
    static void startAtOnce() throws Exception {
        String url = Databases.freshPostgresUrl();
        Callable<ConfigurableApplicationContext> start = () -> start(url);
        ExecutorService starts = Executors.newFixedThreadPool(2);
        try {
            var first = starts.submit(start);
            var second = starts.submit(start);
            nodes = List.of(first.get(), second.get());
        } finally {
            starts.shutdown();
        }
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(SecurebaseServer.class)
                .run(
                        "--server.port=0",
                        "--securebase.data=" + folder,
                        "--securebase.database.url=" + url,
                        "--securebase.database.user=securebase",
                        "--securebase.argon2.memory-kib=1024");
    }

    @AfterAll
    static void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    private static MockMvc server(ConfigurableApplicationContext node) {
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) node)
                .apply(springSecurity())
                .build();
    }

    @Test
    void areOneInstance() {
        assertThat(nodes)
                .extracting(node -> node.getBean(Database.class)
                        .reads()
                        .sql("select count(*) from instance")
                        .query(Long.class)
                        .single())
                .containsExactly(1L, 1L);
    }

    @Test
    void serveEachOthersSessions() throws Exception {
        Newcomer ana = Newcomer.signUp(here);
        assertThat(send(there, get("/people"), ana).getStatus()).isEqualTo(200);
        MockHttpServletResponse added =
                send(there, form("/people/add").param("nickname", "Kim").param("relation", "friend"), ana);
        assertThat(added.getStatus()).isEqualTo(302);
        assertThat(body(send(here, get("/people"), ana))).contains("Kim");
    }

    @Test
    void knowEachOthersPassphrases() throws Exception {
        Newcomer ana = Newcomer.signUp(here);
        MockHttpServletResponse signedIn = there.perform(
                        form("/sign-in").param("name", ana.name()).param("passphrase", ana.passphrase()))
                .andReturn()
                .getResponse();
        assertThat(signedIn.getRedirectedUrl()).isEqualTo("/people");
    }

    @Test
    void endEachOthersSessionsAtOnce() throws Exception {
        Newcomer ana = Newcomer.signUp(here);
        assertThat(send(there, get("/people"), ana).getStatus()).isEqualTo(200);
        send(here, form("/sign-out"), ana);
        assertThat(send(there, get("/people"), ana).getRedirectedUrl()).startsWith("/sign-in");
        assertThat(send(here, get("/people"), ana).getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void doNotWriteOverEachOther() throws Exception {
        Newcomer ana = Newcomer.signUp(here);
        MockHttpServletResponse added =
                send(here, form("/people/add").param("nickname", "Kim").param("relation", "friend"), ana);
        String person = Objects.requireNonNull(added.getRedirectedUrl()).replaceFirst("\\?.*", "");
        assertThat(change(here, person, "1", "Kim from the choir", ana).getStatus())
                .isEqualTo(302);
        MockHttpServletResponse stale = change(there, person, "1", "Kimberly <3", ana);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(body(stale)).contains("value=\"Kimberly &lt;3\"", "Kim from the choir");
        assertThat(body(send(here, get(person), ana)))
                .contains("Kim from the choir")
                .doesNotContain("Kimberly");
        assertThat(change(there, person, "2", "Kimberly <3", ana).getStatus()).isEqualTo(302);
    }

    private static MockHttpServletResponse change(
            MockMvc node, String person, String revision, String nickname, Newcomer someone) throws Exception {
        MockHttpServletRequestBuilder form = form(person + "/edit")
                .param("revision", revision)
                .param("nickname", nickname)
                .param("relation", "friend");
        return send(node, form, someone);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).with(csrf()).contentType(FORM);
    }

    private static MockHttpServletResponse send(MockMvc node, MockHttpServletRequestBuilder request, Newcomer someone)
            throws Exception {
        return node.perform(request.cookie(someone.cookie())).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
