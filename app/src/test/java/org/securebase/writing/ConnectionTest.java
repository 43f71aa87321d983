package org.securebase.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server does to a program's request before the room sees it, and after. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "securebase.data=target/bad-sittings-test-data")
class ConnectionTest {

    private static final String LETTER = "language=en&text=You+never+listen.";

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void needsNoTokenAtThisMachine() {
        assertThat(send(check(LETTER)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "127.0.0.9", "::1", "127.0.0.1, 127.0.0.1", "127.0.0.1, 192.168.1.5", "cafe", ""})
    void whateverAProxySaysIsNotAtThisMachine(String forwardedFor) {
        HttpResponse<String> answer = send(check(LETTER).header("X-Forwarded-For", forwardedFor));
        expectOneLine(answer, 401, "A token is needed here");
    }

    @Test
    void saysInOneLineThatAFormIsTooLarge() {
        expectOneLine(send(check(LETTER + "x".repeat(300_000))), 413, "256 KB");
    }

    @Test
    void saysInOneLineThatAFormCannotBeRead() {
        expectOneLine(send(check("language=en&text=%zz")), 400, "cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"GET, /v2/check, 405, by POST", "PUT, /v2/languages, 405, by POST", "POST, /v2/words, 404, nothing"})
    void saysInOneLineThatNothingAnswers(String method, String path, int status, String words) {
        expectOneLine(send(request(path).method(method, BodyPublishers.noBody())), status, words);
    }

    @Test
    void saysInOneLineThatItAnswersInJsonOnly() {
        expectOneLine(send(check(LETTER).header("Accept", "image/png")), 406, "form that was asked for");
    }

    private static void expectOneLine(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body()).startsWith("Error: ").contains(words).doesNotContain("\n", "never");
    }

    private HttpRequest.Builder check(String form) {
        return request("/v2/check")
                .header("Content-Type", "application/x-www-form-urlencoded")
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
}
