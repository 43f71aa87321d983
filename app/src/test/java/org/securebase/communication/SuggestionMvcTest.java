package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What becomes of the words that somebody typed into the gaps of other ways to say something. */
@SpringBootTest(properties = {"securebase.data=target/people-test-data", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class SuggestionMvcTest {
    private static final String ONE = "You never tell me when you'll be late.";
    private static final String TWO = "You always leave the dishes.";
    private static final Pattern GAP = Pattern.compile("name=\"(gap\\.[^\"]+)\"");
    private static final Pattern USE = Pattern.compile("name=\"use\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvc server;

    @Test
    void theyStayWhenWhatComesBeforeIsChanged() throws Exception {
        String gap = all(GAP, read(ONE)).get(0);
        assertThat(read("Hello there. " + ONE, gap, "you came at ten")).contains("value=\"you came at ten\"");
    }

    @Test
    void theyStayWhenAnotherSuggestionIsPutIn() throws Exception {
        String page = read(ONE + " " + TWO);
        String last = last(all(GAP, page));
        List<String> keys = all(USE, page);
        assertThat(keys).hasSize(2);
        assertThat(read(ONE + " " + TWO, last, "we clear up first", "use", keys.get(0)))
                .contains("The new wording is in your message", "value=\"we clear up first\"", TWO + "</textarea>");
    }

    @Test
    void theSameSentenceTwiceHasGapsOfItsOwn() throws Exception {
        String page = read(TWO + " " + TWO);
        assertThat(all(GAP, page)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        String changed = read(TWO + " " + TWO, "use", last(all(USE, page)));
        assertThat(changed).contains("\n" + TWO + " ").doesNotContain(TWO + "</textarea>");
    }

    @Test
    void namesOfFieldsHoldNothingThatWasWritten() throws Exception {
        assertThat(all(GAP, read(ONE))).allMatch(name -> name.matches("gap\\.[0-9a-f]{1,8}-1\\.[0-9]"));
    }

    @Test
    void whatMakesTheMessageTooLongIsTold() throws Exception {
        String longest = ONE + " ".repeat(MessageForm.LIMIT - ONE.length());
        String page = read(longest);
        MockHttpServletResponse changed = send(
                longest,
                all(GAP, page).get(0),
                "z".repeat(200),
                "use",
                all(USE, page).get(0));
        assertThat(changed.getStatus()).isEqualTo(422);
        assertThat(changed.getContentAsString())
                .contains("20,000 characters at most", "z".repeat(200))
                .doesNotContain("The new wording is in your message");
    }

    private String read(String text, String... more) throws Exception {
        return send(text, more).getContentAsString();
    }

    private MockHttpServletResponse send(String text, String... more) throws Exception {
        MockHttpServletRequestBuilder request = post("/say").param("text", text);
        for (int index = 0; index < more.length; index += 2) {
            request.param(more[index], more[index + 1]);
        }
        return server.perform(request.with(csrf())).andReturn().getResponse();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String last(List<String> all) {
        return all.get(all.size() - 1);
    }
}
