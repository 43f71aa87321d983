package org.securebase.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.account.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told that speaks LanguageTool's API, and who may ask. */
@SpringBootTest(properties = {"securebase.data=target/data-${test.fork:0}/people", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class ApiTest {

    private static final String HURTS = "You never listen to me.";
    private static final Pattern TOKEN = Pattern.compile("<code>(sb_[\\w-]{43})</code>");
    private static final Pattern LISTED = Pattern.compile("name=\"token\" value=\"([\\w-]{43})\"");

    @Autowired
    private MockMvc server;

    @Test
    void marksWhatHurtsInTheShapeOfLanguageTool() throws Exception {
        MockHttpServletResponse response = send(check().param("text", "Hi 👋 " + HURTS));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        JsonNode answer = json(response);
        assertThat(answer.at("/software/name").stringValue()).isEqualTo("Securebase");
        assertThat(answer.at("/software/apiVersion").intValue()).isEqualTo(1);
        assertThat(answer.at("/language/detectedLanguage/code").stringValue()).isEqualTo("en-US");
        JsonNode match = answer.at("/matches/0");
        int offset = match.path("offset").intValue();
        String marked = ("Hi 👋 " + HURTS)
                .substring(offset, offset + match.path("length").intValue());
        assertThat(marked).contains("never");
        assertThat(match.path("message").stringValue()).isNotBlank();
        assertThat(match.at("/rule/id").stringValue()).startsWith("SECUREBASE_");
        assertThat(match.at("/rule/category/id").stringValue()).isEqualTo("SECUREBASE");
        assertThat(match.path("sentence").stringValue()).contains("never listen");
        String context = match.at("/context/text").stringValue();
        int inContext = match.at("/context/offset").intValue();
        assertThat(context.substring(inContext, inContext + match.path("length").intValue()))
                .isEqualTo(marked);
    }

    /** Programs put another wording in as it is, so one with an empty gap is no use there. */
    @Test
    void offersOnlyWordingsThatAreWhole() throws Exception {
        JsonNode own = json(send(check().param("text", HURTS))).at("/matches/0/replacements/0/value");
        assertThat(own.stringValue()).startsWith("When you don't listen");
        JsonNode open =
                json(send(check().param("text", "You never bloody do."))).at("/matches/0");
        assertThat(open.path("message").stringValue()).isNotBlank();
        assertThat(open.path("replacements")).isEmpty();
    }

    @Test
    void findsWordsBetweenMarkup() throws Exception {
        String data = """
                {"annotation":[{"markup":"<p>"},{"text":"You "},{"markup":"<b>"},{"text":"never"},{"markup":"</b>"},
                {"text":" listen to me."},{"markup":"<br>","interpretAs":"\\n"},{"text":"See you at six."}]}""";
        JsonNode match = json(send(check().param("data", data))).at("/matches/0");
        assertThat(match.path("offset").intValue()).isBetween(3, 10);
        assertThat(match.at("/context/text").stringValue()).contains("<b>never</b>");
    }

    @Test
    void leavesOutWhatTheClientHasSwitchedOff() throws Exception {
        String rule = json(send(check().param("text", HURTS)))
                .at("/matches/0/rule/id")
                .stringValue();
        JsonNode without = json(send(check().param("text", HURTS).param("disabledRules", "OTHER, " + rule)));
        without.path("matches")
                .forEach(match -> assertThat(match.at("/rule/id").stringValue()).isNotEqualTo(rule));
        assertThat(json(send(check().param("text", HURTS).param("disabledCategories", "SECUREBASE")))
                        .path("matches"))
                .isEmpty();
    }

    @Test
    void namesItsLanguagesAndItsLimit() throws Exception {
        JsonNode languages = json(send(get("/v2/languages")));
        assertThat(languages).hasSize(7);
        assertThat(languages.path(0).path("longCode").stringValue()).isEqualTo("en");
        assertThat(send(get("/v2/maxtextlength")).getContentAsString()).isEqualTo("20000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text     | ~~             | en | Give either 'text' or 'data'.",
                "data     | nonsense       | en | 'data' is not JSON.",
                "data     | {}             | en | 'data' has no list 'annotation'.",
                "data     | {\"annotation\":[{}]} | en | Piece 1 of 'annotation'",
                "data     | {\"annotation\":[{\"text\":1}]} | en | Piece 1 of 'annotation'",
                "text     | Hallo          | de | 'language' is none that is read here",
                "text     | Hello          | ~~ | 'language' is missing",
            })
    void saysWhatIsWrongInOneLine(String field, String value, String language, String words) throws Exception {
        MockHttpServletResponse response =
                send(post("/v2/check").param(field, value).param("language", language));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("text/plain");
        assertThat(response.getContentAsString())
                .startsWith("Error: ")
                .contains(words)
                .doesNotContain("\n");
    }

    @Test
    void refusesWhatIsTooLongAndNamesTheLimit() throws Exception {
        MockHttpServletResponse response = send(check().param("text", "x".repeat(20_001)));
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).contains("20001", "20000 is the limit");
        assertThat(send(check().param("text", "x".repeat(20_000))).getStatus()).isEqualTo(200);
    }

    @Test
    void markupCannotStandForMoreThanThat() throws Exception {
        String data = "{\"annotation\":[{\"markup\":\"\",\"interpretAs\":\"" + "x".repeat(20_001) + "\"}]}";
        MockHttpServletResponse response = send(check().param("data", data));
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).contains("20001", "20000 is the limit");
    }

    @Test
    void takesNoTextFromAnAddress() throws Exception {
        assertThat(send(get("/v2/check").param("text", HURTS).param("language", "en"))
                        .getStatus())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=You+never+listen",
                "v=1&data=%7B%7D",
                "apiKey=sb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "api_key=x",
                "%74ext=x"
            })
    void refusesATextOrATokenInTheAddress(String query) throws Exception {
        MockHttpServletResponse response = send(asked(query));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("in the body").doesNotContain("listen", "sb_");
    }

    @Test
    void takesWhatLanguageToolsOwnProgramsPutThere() throws Exception {
        assertThat(send(asked("c=1&instanceId=7%3A1&v=standalone")).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequestBuilder asked(String query) {
        return check().param("text", HURTS).with(sent -> {
            sent.setQueryString(query);
            return sent;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome-extension://abcdef", "moz-extension://0-0", "app://obsidian.md"})
    void letsAddOnsReadTheAnswer(String origin) throws Exception {
        MockHttpServletResponse response =
                send(check().param("text", HURTS).header("Origin", origin).header("Sec-Fetch-Site", "cross-site"));
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "null", "http://localhost:9", "app://obsidian.md.example", "app://other"})
    void letsNoSiteAskOrReadTheAnswer(String origin) throws Exception {
        MockHttpServletResponse response = send(check().param("text", HURTS).header("Origin", origin));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isNull();
        assertThat(response.getContentAsString()).startsWith("Error: ").doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, localhost, ",
        "127.0.0.1, securebase.example.org, ",
        "127.0.0.1, 127.1, ",
        "127.0.0.1, 2130706433, ",
        "127.0.0.1, 127.0.0.1.1, ",
        "127.0.0.1, cafe, ",
        "127.0.0.1, localhost, X-Forwarded-For",
        "127.0.0.1, localhost, X-Forwarded-By",
        "127.0.0.1, localhost, Via"
    })
    void asksForATokenFromAnywhereElse(String from, String host, String header) throws Exception {
        MockHttpServletRequestBuilder request = post("/v2/check")
                .param("language", "en")
                .param("text", HURTS)
                .with(sent -> {
                    sent.setRemoteAddr(from);
                    sent.setServerName(host);
                    return sent;
                });
        if (header != null) {
            request.header(header, "192.0.2.9");
        }
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsString()).contains("token").doesNotContain("listen");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost",
        "127.0.0.1, 127.0.0.1",
        "0:0:0:0:0:0:0:1, [::1]",
        "0:0:0:0:0:0:0:1%lo, localhost"
    })
    void asksForNoneAtThisMachine(String from, String host) throws Exception {
        MockHttpServletResponse response = send(check().param("text", HURTS).with(sent -> {
            sent.setRemoteAddr(from);
            sent.setServerName(host);
            return sent;
        }));
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void aTokenIsShownOnceAdmitsAndIsTakenBack() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        String page = send(post("/account/writing")
                        .cookie(ana.cookie())
                        .with(csrf())
                        .param("label", "mail on the laptop"))
                .getContentAsString();
        String token = first(TOKEN, page);
        assertThat(fromAfar(token).getStatus()).isEqualTo(200);
        assertThat(fromAfar("api_key", token).getStatus())
                .as("as gramma sends it")
                .isEqualTo(200);
        String list = send(get("/account/writing").cookie(ana.cookie())).getContentAsString();
        assertThat(list)
                .contains("mail on the laptop", "Last used on", "api_url: http://localhost/v2/check")
                .doesNotContain(token);
        send(post("/account/writing/take-back")
                .cookie(Newcomer.signUp(server).cookie())
                .with(csrf())
                .param("token", first(LISTED, list)));
        assertThat(fromAfar(token).getStatus())
                .as("another's try to take it back")
                .isEqualTo(200);
        send(post("/account/writing/take-back")
                .cookie(ana.cookie())
                .with(csrf())
                .param("token", first(LISTED, list)));
        assertThat(fromAfar(token).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "sb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aWrongTokenIsTurnedAway(String token) throws Exception {
        assertThat(fromAfar(token).getStatus()).isEqualTo(403);
    }

    @Test
    void aTokenNeedsALabelOfAFairLength() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        MockHttpServletResponse empty =
                send(post("/account/writing").cookie(ana.cookie()).with(csrf()));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("href=\"#label\"");
        MockHttpServletResponse tooLong =
                send(post("/account/writing").cookie(ana.cookie()).with(csrf()).param("label", "x".repeat(61)));
        assertThat(tooLong.getContentAsString()).contains("60 characters", "x".repeat(61));
    }

    @Test
    void nobodyHasMoreThanTen() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        for (int i = 0; i < Tokens.MOST; i++) {
            send(post("/account/writing").cookie(ana.cookie()).with(csrf()).param("label", "program " + i));
        }
        MockHttpServletResponse response =
                send(post("/account/writing").cookie(ana.cookie()).with(csrf()).param("label", "one more"));
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString()).contains("as many as there can be", "value=\"one more\"");
    }

    @Test
    void whoeverAsksWithoutEndHasToWait() throws Exception {
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i <= 2 * Pace.BURST && last.getStatus() != 429; i++) {
            last = send(post("/v2/check").param("language", "en").with(sent -> {
                sent.setRemoteAddr("127.0.0.77");
                return sent;
            }));
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("1");
        assertThat(last.getContentAsString()).contains("300 requests at once", "10 a second");
    }

    @Test
    void whoeverMakesTokensUpHasToWaitAndWhoeverHasOneThereDoesNot() throws Exception {
        String known = first(
                TOKEN,
                send(post("/account/writing")
                                .cookie(Newcomer.signUp(server).cookie())
                                .with(csrf())
                                .param("label", "mail"))
                        .getContentAsString());
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i <= 2 * Pace.BURST && last.getStatus() != 429; i++) {
            last = from("192.0.2.88", "apiKey", Token.fresh().text());
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(from("192.0.2.88", "apiKey", known).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse fromAfar(String token) throws Exception {
        return fromAfar("apiKey", token);
    }

    private MockHttpServletResponse fromAfar(String field, String token) throws Exception {
        return from("192.0.2.7", field, token);
    }

    private MockHttpServletResponse from(String address, String field, String token) throws Exception {
        return send(post("/v2/check")
                .param("language", "en-GB")
                .param("text", HURTS)
                .param(field, token)
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    sent.setServerName("securebase.example.org");
                    return sent;
                }));
    }

    private static MockHttpServletRequestBuilder check() {
        return post("/v2/check").param("language", "en-US");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return new JsonMapper().readTree(response.getContentAsString());
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s on the page", pattern).isTrue();
        return matcher.group(1);
    }
}
