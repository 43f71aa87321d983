package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securebase.vault.Database;
import org.securebase.vault.DiskTrouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** In a file, and what is said when the disk under it gives way. */
@ExtendWith(OutputCaptureExtension.class)
class AccountOnSqliteTest extends AccountTests {

    /** More than fits into what a full disk still takes. */
    private static final int MANY = 100;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String folder = "target/databases/account-sqlite-" + UUID.randomUUID();
        properties.add("securebase.data", () -> folder);
    }

    @Autowired
    private MockMvc browser;

    @Autowired
    private Database file;

    @Autowired
    private SetClock time;

    private final List<String> kept = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void aDiskThatGivesWayLosesNothingThatWasTyped(DiskTrouble trouble, CapturedOutput log) throws Exception {
        Newcomer ana = Newcomer.signUp(browser);
        assertThat(keep(ana, "before").getStatus()).isEqualTo(200);
        trouble.during(file, () -> {
            MockHttpServletResponse refused = keepUntilRefused(ana);
            expectKind(refused, "dear &lt;diary&gt; " + kept.size());
            time.goOn(Duration.ofSeconds(30));
            expectKind(keep(ana, "still typing"), "still typing");
            assertThat(notes(ana)).containsExactlyInAnyOrderElementsOf(kept);
            expectKind(signIn(ana), ana.name());
        });
        assertThat(notes(ana)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(keep(ana, "after").getStatus()).isEqualTo(200);
        assertThat(notes(ana)).contains("before", "after").doesNotContain("still typing");
        assertThat(log.getAll())
                .containsAnyOf(
                        "cannot grow: the disk is full.", "cannot be read or written: the disk is full or failing.")
                .doesNotContain("diary", "typing", "\tat ");
    }

    private MockHttpServletResponse keepUntilRefused(Newcomer someone) throws Exception {
        for (int number = 0; number < MANY; number++) {
            MockHttpServletResponse answer = keep(someone, "dear <diary> " + kept.size());
            if (answer.getStatus() != 200) {
                return answer;
            }
        }
        throw new AssertionError("the disk took everything");
    }

    private MockHttpServletResponse keep(Newcomer someone, String words) throws Exception {
        MockHttpServletResponse answer = browser.perform(post("/test-notes")
                        .with(csrf())
                        .contentType("application/x-www-form-urlencoded")
                        .param("words", words)
                        .cookie(someone.cookie()))
                .andReturn()
                .getResponse();
        if (answer.getStatus() == 200) {
            kept.add(words);
        }
        return answer;
    }

    private MockHttpServletResponse signIn(Newcomer someone) throws Exception {
        return browser.perform(post("/sign-in")
                        .with(csrf())
                        .contentType("application/x-www-form-urlencoded")
                        .param("name", someone.name())
                        .param("passphrase", someone.passphrase()))
                .andReturn()
                .getResponse();
    }

    private List<String> notes(Newcomer someone) throws Exception {
        MockHttpServletResponse answer = browser.perform(get("/test-notes").cookie(someone.cookie()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return List.of(answer.getContentAsString(StandardCharsets.UTF_8).split(","));
    }

    private static void expectKind(MockHttpServletResponse refused, String typed) throws Exception {
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("We cannot keep anything right now", typed)
                .doesNotContain("SQL", "xception", "river lamp onion");
    }
}
