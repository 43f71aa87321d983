package org.securebase.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whatever is sent in place of a sitting or an answer, over a real connection: a kind page, and nothing in the log. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "securebase.data=target/data-${test.fork:0}/bad-sittings")
@ExtendWith(OutputCaptureExtension.class)
class BadSittingsTest {
    private static final String NICKNAME = "Zebedee";
    private static final Pattern HIDDEN = Pattern.compile("name=\"([a-z_]+)\" value=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SittingCookie cookie;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient bare = HttpClient.newHttpClient();

    static Stream<String> strangeCookies() {
        return Stream.of(
                "sitting=",
                "sitting=nonsense",
                "sitting=%%%",
                "sitting=AAAA",
                "sitting=\"quoted\"",
                "sitting=" + "A".repeat(SittingSeal.LIMIT + 1),
                "sitting=" + "A".repeat(7_000),
                "sitting=a; sitting=b");
    }

    @ParameterizedTest
    @MethodSource("strangeCookies")
    void aStrangeCookieIsPutAwayAndLeadsToAFreshStart(String sent, CapturedOutput log) {
        for (String path : List.of(
                "/pattern",
                "/pattern/who",
                "/pattern/statement",
                "/pattern/pause",
                "/pattern/result",
                "/pattern/result/1")) {
            HttpResponse<String> answer = get(path, sent);
            expectFreshStart(answer);
        }
        assertThat(log.getAll()).isEmpty();
    }

    private static void expectFreshStart(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(location(answer)).isEqualTo("/pattern/start-again");
        assertThat(answer.headers().allValues("set-cookie"))
                .anyMatch(set -> set.startsWith("sitting=;") && set.contains("Max-Age=0") && set.contains("Path=/"));
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    @Test
    void aGoodSittingBesideAnotherIsNotTrustedEither() {
        String good = sealed(Sheets.begin(AnySheets.longest(NICKNAME, 1), Instant.now()));
        assertThat(get("/pattern", good).statusCode()).isEqualTo(200);
        expectFreshStart(get("/pattern", good + "; sitting=other"));
        expectFreshStart(get("/pattern", good + "; " + good));
    }

    /** A neighbour's second cookie of the name cannot be cleared from here; it may not lock anyone out of these. */
    @ParameterizedTest
    @ValueSource(strings = {"/pattern/start-again", "/pattern/forgotten", "/", "/help", "/read"})
    void pagesThatNeedNoSittingNeverLookAtIt(String path) {
        assertThat(get(path, "sitting=a; sitting=b").statusCode()).isEqualTo(200);
    }

    @Test
    void aSittingThatIsOverLeadsToAFreshStart() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(25));
        expectFreshStart(get("/pattern/statement", sealed(Sheets.begin(AnySheets.longest(NICKNAME, 1), longAgo))));
        Instant lastWeek = Instant.now().minus(Duration.ofDays(8));
        expectFreshStart(get(
                "/pattern/result",
                sealed(Sheets.begin(AnySheets.longest(NICKNAME, 1), lastWeek).kept(lastWeek))));
    }

    @Test
    void aTamperedSittingSentWithAFormIsPutAwayToo(CapturedOutput log) {
        begin();
        Map<String, String> form = form("/pattern/statement");
        String token = form.getOrDefault("_csrf", "");
        HttpResponse<String> page = send(
                request("/pattern/statement")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "sitting=tampered; " + tokenCookie())
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(token) + "&answer=3")),
                bare);
        expectFreshStart(page);
        assertThat(log.getAll()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "answer, 0",
        "answer, 6",
        "answer, -1",
        "answer, 3.5",
        "answer, three",
        "answer, ''",
        "answer, 33333333333333333",
        "answer, ٣"
    })
    void anAnswerThatIsNoneIsAskedForAgain(String field, String value) {
        begin();
        Map<String, String> form = form("/pattern/statement");
        form.put(field, value);
        HttpResponse<String> page = post("/pattern/statement", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("One thing is missing", "Choose the answer that is nearest");
    }

    @ParameterizedTest
    @CsvSource({
        "place, -1",
        "place, 1",
        "place, 23",
        "place, 99999999999",
        "place, x",
        "place, ''",
        "item, ''",
        "item, WOR99",
        "item, <script>"
    })
    void aPageThatDoesNotMatchOnlyShowsTheCurrentStatement(String field, String value) {
        begin();
        String before = body("/pattern/statement");
        Map<String, String> form = form("/pattern/statement");
        form.put("answer", "3");
        form.put(field, value);
        HttpResponse<String> answer = post("/pattern/statement", form);
        assertThat(location(answer)).isEqualTo("/pattern/statement");
        assertThat(statement(body("/pattern/statement"))).isEqualTo(statement(before));
    }

    @Test
    void anUnknownButtonIsNextAndExtraFieldsAreNothing() {
        begin();
        String before = statement(body("/pattern/statement"));
        Map<String, String> form = form("/pattern/statement");
        form.putAll(Map.of("answer", "3", "action", "explode", "theta", "9"));
        assertThat(location(post("/pattern/statement", form))).isEqualTo("/pattern/statement");
        assertThat(statement(body("/pattern/statement"))).isNotEqualTo(before);
    }

    @Test
    void aPageThatLagsBehindDropsNothingThatItsReaderDidNotSee() {
        begin();
        Map<String, String> old = form("/pattern/statement");
        String first = statement(body("/pattern/statement"));
        answer("4");
        answer("5");
        String third = statement(body("/pattern/statement"));
        old.put("answer", "1");
        post("/pattern/statement", old);
        String turned = body("/pattern/statement");
        assertThat(statement(turned)).isEqualTo(first);
        assertThat(turned).contains("chosen anew").containsPattern("id=\"answer-4\" checked");
        answer("4");
        answer("5");
        assertThat(statement(body("/pattern/statement"))).isEqualTo(third);
    }

    @Test
    void sendingTwiceAnswersOnce() {
        begin();
        Map<String, String> form = form("/pattern/statement");
        form.put("answer", "4");
        post("/pattern/statement", form);
        String second = statement(body("/pattern/statement"));
        post("/pattern/statement", form);
        assertThat(statement(body("/pattern/statement"))).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "2", "7", "-1", "x", "99999999999"})
    void aNumberThatNobodyHasLeadsToTheOverview(String number) {
        begin();
        for (String path : List.of("/pattern/resume", "/pattern/again", "/pattern/skipped")) {
            Map<String, String> form = form("/pattern");
            form.put("number", number);
            assertThat(location(post(path, form))).isEqualTo("/pattern");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/pattern/result/0", "/pattern/result/7", "/pattern/result/x", "/pattern/result/99999999999"})
    void aResultThatIsNotThereIsNotAnError(String path) {
        begin();
        assertThat(send(request(path), http).statusCode()).isIn(302, 303, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/pattern/keep", "/pattern/forget", "/pattern/resume", "/pattern/again", "/pattern/statement"})
    void withoutASittingAFormIsHarmless(String path) {
        Map<String, String> form = form("/pattern/who");
        assertThat(post(path, form).statusCode()).isBetween(302, 303);
    }

    @Test
    void whoWithoutAChoiceKeepsTheNameAndItsMarkupIsText() {
        Map<String, String> form = form("/pattern/who");
        form.put("nickname", "<b>\"Kim\" & co");
        HttpResponse<String> page = post("/pattern/who", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Choose who this person is to you", "value=\"&lt;b>&#34;Kim&#34; &amp; co\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "PARTNER", "0", "<script>"})
    void aRelationThatIsNoneIsAskedForAgain(String relation) {
        Map<String, String> form = form("/pattern/who");
        form.put("relation", relation);
        form.put("nickname", "Kim");
        HttpResponse<String> page = post("/pattern/who", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script>\"");
    }

    @Test
    void theCookieIsSecureBehindHttpsAndNeitherNameNorAnswerIsInItOrTheLog(CapturedOutput log) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookie.write(request, response, Sheets.begin(AnySheets.longest(NICKNAME, 1), Instant.now()));
        assertThat(response.getHeader("Set-Cookie"))
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain(NICKNAME, "Max-Age", "Expires");
        begin();
        answer("4");
        assertThat(log.getAll()).isEmpty();
    }

    @Test
    void theStartPageOffersToGoOnOnlyWithASittingThatCanBeRead() {
        assertThat(body("/")).doesNotContain("Go on where you were");
        assertThat(get("/", "sitting=nonsense").body()).doesNotContain("Go on where you were");
        begin();
        assertThat(body("/")).contains("Go on where you were").doesNotContain(NICKNAME);
    }

    private void begin() {
        Map<String, String> form = form("/pattern/who");
        form.putAll(Map.of("relation", "friend", "nickname", NICKNAME));
        assertThat(location(post("/pattern/who", form))).isEqualTo("/pattern/statement");
    }

    private void answer(String value) {
        Map<String, String> form = form("/pattern/statement");
        form.put("answer", value);
        post("/pattern/statement", form);
    }

    private static String statement(String page) {
        Matcher heading =
                Pattern.compile("<h1 class=\"statement\">([^<]+)</h1>").matcher(page);
        assertThat(heading.find()).isTrue();
        return heading.group(1);
    }

    /** The hidden fields of the first form of a page. */
    private Map<String, String> form(String path) {
        return HIDDEN.matcher(body(path))
                .results()
                .filter(field -> List.of("_csrf", "place", "item", "number").contains(field.group(1)))
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2), (one, other) -> one));
    }

    private String body(String path) {
        return send(request(path), http).body();
    }

    private HttpResponse<String> get(String path, String cookies) {
        return send(request(path).header("Cookie", cookies), bare);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                http);
    }

    private String tokenCookie() {
        return ((CookieManager) http.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(one -> one.getName().equals("form"))
                        .map(one -> "form=" + one.getValue())
                        .findFirst()
                        .orElseThrow();
    }

    private String sealed(Sheets sheets) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookie.write(new MockHttpServletRequest(), response, sheets);
        return "sitting="
                + Objects.requireNonNull(response.getCookie("sitting")).getValue();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, HttpClient client) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
