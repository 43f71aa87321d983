package org.securebase.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookieTest {

    /** Whoever erases their account would else have their session ended once more, behind the answer. */
    @Test
    void isReadNoMoreOnceItWasCleared() {
        SessionCookie cookie = new SessionCookie();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("session", SessionToken.fresh().cookieValue()));
        assertThat(cookie.read(request)).isPresent();
        cookie.clear(request, new MockHttpServletResponse());
        assertThat(cookie.read(request)).isEmpty();
    }
}
