package org.securebase.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.passkey.Site.Trouble;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where there can be passkeys, for which name, and why not elsewhere. */
class SiteTest {

    @ParameterizedTest
    @CsvSource({
        "https, example.org,        443,  '',          example.org,  https://example.org,",
        "https, Example.ORG,        8443, '',          example.org,  https://example.org:8443,",
        "https, app.example.org,    443,  example.org, example.org,  https://app.example.org,",
        "http,  localhost,          8080, '',          localhost,    http://localhost:8080,",
        "http,  quiet.localhost,    80,   '',          quiet.localhost, http://quiet.localhost,",
        "http,  example.org,        80,   '',          example.org,  http://example.org,      HTTPS",
        "http,  notlocalhost,       80,   '',          notlocalhost, http://notlocalhost,     HTTPS",
        "http,  127.0.0.1,          8080, '',          127.0.0.1,    http://127.0.0.1:8080,   NAME",
        "https, 10.0.0.7,           443,  '',          10.0.0.7,     https://10.0.0.7,        NAME",
        "https, '[::1]',            443,  '',          '[::1]',      'https://[::1]',         NAME",
        "https, badexample.org,     443,  example.org, example.org,  https://badexample.org,  ELSEWHERE",
        "http,  localhost,          8080, example.org, example.org,  http://localhost:8080,   ELSEWHERE",
    })
    void isFoundFromTheAddress(
            String scheme,
            String host,
            int port,
            String rpId,
            String expectedId,
            String origin,
            @Nullable Trouble trouble) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);
        request.setServerPort(port);
        assertThat(Site.of(request, new PasskeySettings(rpId)))
                .isEqualTo(new Site(expectedId, origin, Optional.ofNullable(trouble)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "10.0.0.1", "example.org:443", "-a.org", "a..b", "[::1]"})
    void aSettingThatIsNoNameIsRefused(String rpId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasskeySettings(rpId))
                .withMessageContaining("securebase.passkey.rp-id");
    }

    @Test
    void aSettingIsTakenHoweverItIsWritten() {
        assertThat(new PasskeySettings(" Example.org ").rpId()).isEqualTo("example.org");
    }
}
