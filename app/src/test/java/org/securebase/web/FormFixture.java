package org.securebase.web;

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

    @GetMapping("/test-crash")
    String crash() {
        throw new IllegalStateException(SECRET);
    }
}
