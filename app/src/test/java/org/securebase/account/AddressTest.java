package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {

    @Test
    void tellsHouseholdsApart() {
        assertThat(of("192.0.2.7")).containsExactly(192, 0, 2, 7);
        assertThat(of("2001:db8:1:2::3")).isEqualTo(of("2001:db8:1:2:ffff::9")).hasSize(8);
        assertThat(of("2001:db8:1:2::3")).isNotEqualTo(of("2001:db8:1:3::3"));
        assertThat(of("::ffff:192.0.2.7")).isEqualTo(of("192.0.2.7"));
    }

    /** {@code localhost} would be found by whoever looked names up. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "cafe", "127.1", "2130706433", "", "192.0.2.7.5", "unknown"})
    void looksNoNameUp(String name) {
        assertThat(of(name)).isEmpty();
    }

    private static byte[] of(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Address.of(request);
    }
}
