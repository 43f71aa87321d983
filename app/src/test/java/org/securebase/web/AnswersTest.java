package org.securebase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What every answer carries, and what is said when something is wrong, over a real connection. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "securebase.data=target/answers-test-data")
@Import(FormFixture.class)
@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {

    private static final Map<String, String> HEADERS = Map.of(
            "content-security-policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "referrer-policy", "no-referrer",
            "x-content-type-options", "nosniff",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+=|javascript:");

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/help", "/read", "/leave", "/no-such-page", "/%25%25", "/a;b", "/error", "/test-crash"})
    void carriesTheHeaders(String path) {
        expectHeaders(raw("GET " + path));
    }

    @Test
    void carriesThemOnWhatTomcatRefuses() {
        String answer = raw("GET /a[b");
        expectHeaders(answer);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("Get help now").doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/read", "/read/what-helps", "/no-such-page"})
    void holdsNoInlineStyleOrScriptAndSetsNoCookie(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.body()).doesNotContainPattern(INLINE);
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        assertThat(page.headers().firstValue("server")).isEmpty();
    }

    @Test
    void keepsAnAssetForEverButOnlyUnderItsHash() {
        String css = Pattern.compile("/assets/css/[^\"]+")
                .matcher(get("/").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(get(css).headers().firstValue("cache-control").orElseThrow())
                .contains("immutable", "max-age=31536000");
        assertThat(get("/assets/css/web.css").statusCode()).isEqualTo(404);
        assertThat(get("/assets/css/web-00000000000000000000000000000000.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isKindAboutWhatIsNotThere() {
        expectPage(get("/no-such-page"), 404, "There is nothing here");
    }

    @Test
    void isKindAboutABrokenAddress() {
        expectPage(get("/%25%25"), 400, "We could not read that");
    }

    @Test
    void isKindAboutTheWrongMethod() {
        expectPage(send(request("/leave").method("PUT", BodyPublishers.noBody())), 405, "That does not work here");
    }

    @Test
    void isKindAboutADefectAndKeepsItsReasonToItself(CapturedOutput log) {
        HttpResponse<String> page = get("/test-crash");
        expectPage(page, 500, "Something broke on our side");
        assertThat(page.body()).doesNotContain(FormFixture.SECRET, "Exception");
        assertThat(log)
                .contains("java.lang.IllegalStateException", "FormFixture.crash")
                .doesNotContain(FormFixture.SECRET);
    }

    @Test
    void takesAFormWithItsToken() {
        HttpResponse<String> form = get("/test-form");
        String cookie = form.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
        HttpResponse<String> answer = post(form.body() + "&words=hello", cookie);
        assertThat(answer.body()).isEqualTo("hello");
        assertThat(answer.headers().map().toString()).doesNotContain("JSESSIONID");
    }

    @Test
    void isKindAboutAFormThatWaitedTooLong() {
        expectPage(post("words=hello", ""), 403, "This page waited too long");
    }

    @Test
    void isKindAboutAFormThatIsTooLarge() {
        HttpResponse<String> form = get("/test-form");
        String cookie = form.headers().firstValue("set-cookie").orElseThrow();
        expectPage(post(form.body() + "&words=" + "a".repeat(300_000), cookie), 413, "That was too much at once");
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        HttpResponse<String> form = get("/test-form");
        String cookie = form.headers().firstValue("set-cookie").orElseThrow();
        HttpRequest.Builder forged =
                postRequest(form.body() + "&words=hello", cookie).header("Sec-Fetch-Site", "same-site");
        expectPage(send(forged), 403, "This door is closed");
    }

    private void expectPage(HttpResponse<String> page, int status, String heading) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<h1>" + heading + "</h1>", "Get help now", "Leave this page");
    }

    private static void expectHeaders(String answer) {
        List<String> lines =
                answer.substring(0, answer.indexOf("\r\n\r\n")).lines().toList();
        HEADERS.forEach((name, value) -> assertThat(lines)
                .anyMatch(
                        line -> line.toLowerCase(Locale.ROOT).equals((name + ": " + value).toLowerCase(Locale.ROOT))));
        assertThat(lines).contains("Cache-Control: no-store");
        assertThat(lines).anyMatch(line -> line.startsWith("Permissions-Policy: ") && line.contains("geolocation=()"));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpResponse<String> post(String form, String cookie) {
        return send(postRequest(form, cookie));
    }

    private HttpRequest.Builder postRequest(String form, String cookie) {
        return request("/test-form")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A client that does not mind a wrong address, and does not follow redirects. */
    private String raw(String line) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
