package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Someone who has just made an account, through the pages as everyone does, with MockMvc. Tests of other rooms put
 * {@link #cookie} into a request to be signed in:
 *
 * <pre>{@code
 * Newcomer ana = Newcomer.signUp(server);
 * server.perform(get("/people").cookie(ana.cookie()))
 * }</pre>
 *
 * @param cookie of the session
 * @param code the groups of the recovery code
 */
public record Newcomer(String name, String passphrase, List<String> code, Cookie cookie) {

    private static final Pattern GROUP = Pattern.compile("<li>([0-9A-Z]{4})</li>");
    private static final Pattern ASKED = Pattern.compile("Group (\\d)</label>");
    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]*)\"");

    /** Under a name that nobody has. */
    public static Newcomer signUp(MockMvc server) throws Exception {
        return signUp(server, "ana-" + UUID.randomUUID(), "river lamp onion");
    }

    /** Under this name. */
    public static Newcomer signUp(MockMvc server, String name, String passphrase, Cookie... cookies) throws Exception {
        String page = server.perform(
                        post("/sign-up").with(csrf()).param("name", name).param("passphrase", passphrase))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> code = all(GROUP, page);
        assertThat(code).as("a recovery code on %s", page).hasSize(8);
        var confirmation = post("/sign-up/code")
                .with(csrf())
                .param("sealed", all(SEALED, page).get(0));
        if (cookies.length > 0) {
            confirmation.cookie(cookies);
        }
        all(ASKED, page).forEach(group -> confirmation.param("group", code.get(Integer.parseInt(group) - 1)));
        MockHttpServletResponse done = server.perform(confirmation).andReturn().getResponse();
        assertThat(done.getRedirectedUrl()).isEqualTo("/account/welcome");
        return new Newcomer(name, passphrase, code, sessionOf(done));
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** The session cookie that an answer sets. */
    static Cookie sessionOf(MockHttpServletResponse response) {
        String value = response.getHeaders("Set-Cookie").stream()
                .filter(header -> header.startsWith("session="))
                .map(header -> header.replaceFirst("session=([^;]*).*", "$1"))
                .reduce((first, last) -> last)
                .orElseThrow();
        return new Cookie("session", value);
    }

    /** The same person with the cookie that an answer gave them. */
    Newcomer after(MockHttpServletResponse response) {
        return new Newcomer(name, passphrase, code, sessionOf(response));
    }
}
