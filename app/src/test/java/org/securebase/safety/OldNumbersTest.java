package org.securebase.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;

/** Long after anyone last checked the numbers, the page shows none of them, and still says what to do. */
@SpringBootTest(properties = "securebase.data=target/old-numbers-test-data")
@AutoConfigureMockMvc
class OldNumbersTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void areNotShown() throws Exception {
        String page = mvc.perform(get("/help")).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Please look up your local number", "tel:112", "tel:999");
        assertThat(page).doesNotContain("116 123", "findahelpline.com");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class FarFuture {

        @Bean
        @Primary
        Clock farFuture() {
            return Clock.fixed(Instant.parse("2099-01-01T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
