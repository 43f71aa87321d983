package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A form and a defect, for trying the shell before any room has one. */
@TestComponent
@RestController
class FormFixture {

    static final String SECRET = "what somebody wrote";

    @GetMapping(path = "/test-form", produces = MediaType.TEXT_PLAIN_VALUE)
    String form(CsrfToken token) {
        return token.getParameterName() + "=" + token.getToken();
    }

    @PostMapping(path = "/test-form", produces = MediaType.TEXT_PLAIN_VALUE)
    String submit(@RequestParam String words) {
        return words;
    }

    /** Where the server takes a request to come from. */
    @GetMapping(path = "/test-from", produces = MediaType.TEXT_PLAIN_VALUE)
    String from(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    @GetMapping("/test-crash")
    String crash() {
        throw new IllegalStateException(SECRET);
    }
}
