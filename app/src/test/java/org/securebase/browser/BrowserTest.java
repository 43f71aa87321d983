package org.securebase.browser;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The application on a free port and a real browser. Journeys extend this and open a {@link Visit} in a try block:
 *
 * <pre>{@code
 * try (Visit visit = visit(Look.PHONE_DARK)) {
 *     visit.goTo("/help");
 *     visit.expectNoAxeViolations();
 *     visit.picture("help");
 * }
 * }</pre>
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "securebase.data=target/data-${test.fork:0}/browser",
            "securebase.argon2.memory-kib=1024",
            "securebase.sign-in.free-failures=1000"
        })
abstract class BrowserTest {

    /** Where "Leave this page" leads unless configured otherwise. */
    static final String ELSEWHERE = "https://www.wikipedia.org/";

    @LocalServerPort
    private int port;

    Visit visit(Look look) {
        return new Visit(origin(), look, true);
    }

    Visit visitWithoutScripts(Look look) {
        return new Visit(origin(), look, false);
    }

    String origin() {
        return "http://localhost:" + port;
    }
}
