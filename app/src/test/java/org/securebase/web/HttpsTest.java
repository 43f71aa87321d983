package org.securebase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What changes when a proxy on this machine says that it was reached by https; and that nothing else changes it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "securebase.data=target/https-test-data")
@Import(FormFixture.class)
class HttpsTest {

    private static final String ONLY_BY_HTTPS = "strict-transport-security";

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/%25%25", "/leave", "/a;b"})
    void tellsBrowsersToStayWithHttps(String path) {
        assertThat(send(byHttps(path)).headers().allValues(ONLY_BY_HTTPS)).containsExactly("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/%25%25", "/leave"})
    void doesNotWithoutHttps(String path) {
        assertThat(send(request(path)).headers().allValues(ONLY_BY_HTTPS)).isEmpty();
        assertThat(send(request(path).header("X-Forwarded-Proto", "http"))
                        .headers()
                        .allValues(ONLY_BY_HTTPS))
                .isEmpty();
    }

    /** A neighbour on the network is not believed, though a proxy here may have added its address. */
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "'127.0.0.1, 10.0.0.5', 10.0.0.5",
        "'127.0.0.1, 172.17.0.1', 172.17.0.1",
        "'127.0.0.1, 192.168.1.5', 192.168.1.5",
        "'127.0.0.1, fd00::5', fd00::5"
    })
    void believesNobodyButAProxyOnThisMachine(String forwardedFor, String from) {
        assertThat(send(request("/test-from").header("X-Forwarded-For", forwardedFor))
                        .body())
                .isEqualTo(from);
    }

    @Test
    void takesAFormWithABoundToken() {
        HttpResponse<String> form = send(byHttps("/test-form"));
        String cookie = onlyCookie(form);
        assertThat(cookie)
                .startsWith("__Host-form=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
                .doesNotContain("Domain");
        HttpRequest.Builder post = byHttps("/test-form")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .POST(BodyPublishers.ofString(form.body() + "&words=hello"));
        assertThat(send(post).body()).isEqualTo("hello");
    }

    @Test
    void doesNotTakeAPlainTokenThatANeighbourMayHavePlanted() {
        HttpResponse<String> form = send(request("/test-form"));
        String cookie = onlyCookie(form);
        assertThat(cookie).startsWith("form=").doesNotContain("Secure");
        HttpRequest.Builder post = byHttps("/test-form")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .POST(BodyPublishers.ofString(form.body() + "&words=hello"));
        assertThat(send(post).statusCode()).isEqualTo(403);
    }

    private static String onlyCookie(HttpResponse<String> answer) {
        List<String> cookies = answer.headers().allValues("set-cookie");
        assertThat(cookies).hasSize(1);
        return cookies.get(0);
    }

    @Test
    void leavingClearsBothNames() {
        assertThat(send(byHttps("/leave")).headers().allValues("set-cookie"))
                .allMatch(cookie -> cookie.contains("Max-Age=0") && cookie.contains("; Secure"))
                .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
                .contains("sitting", "__Host-sitting", "session", "__Host-session");
        assertThat(send(request("/leave")).headers().allValues("set-cookie"))
                .allMatch(cookie -> cookie.contains("Max-Age=0") && !cookie.contains("; Secure"))
                .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
                .contains("sitting", "session");
    }

    private HttpRequest.Builder byHttps(String path) {
        return request(path).header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "203.0.113.7");
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
}
