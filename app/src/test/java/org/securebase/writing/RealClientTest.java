package org.securebase.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.languagetool.remote.CheckConfiguration;
import org.languagetool.remote.CheckConfigurationBuilder;
import org.languagetool.remote.RemoteLanguageTool;
import org.languagetool.remote.RemoteResult;
import org.languagetool.remote.RemoteRuleMatch;
import org.securebase.vault.HolderId;
import org.securebase.vault.UserKey;
import org.securebase.vault.Vaults;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** LanguageTool's own client for its HTTP API, over a real connection. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "securebase.data=target/data-${test.fork:0}/bad-sittings")
class RealClientTest {

    private static final String LETTER = "Grüße 👋 & so on = 100 %! You never listen to me. Dinner is at six.";

    @LocalServerPort
    private int port;

    @Autowired
    private Vaults vaults;

    @Autowired
    private TokenTable tokens;

    private RemoteLanguageTool client;

    @BeforeEach
    void theClientIsAtThisMachine() throws MalformedURLException {
        client = new RemoteLanguageTool(URI.create("http://localhost:" + port).toURL());
    }

    @Test
    void readsTheMarksWhereTheyAre() {
        RemoteResult result = client.check(LETTER, "en-GB");
        assertThat(result.getLanguage()).isEqualTo("English (GB)");
        assertThat(result.getLanguageCode()).isEqualTo("en-GB");
        assertThat(result.getRemoteServer().getSoftware()).isEqualTo("Securebase");
        assertThat(result.getMatches()).singleElement().satisfies(RealClientTest::isOfTheWordNever);
    }

    private static void isOfTheWordNever(RemoteRuleMatch match) {
        int start = match.getErrorOffset();
        String marked = LETTER.substring(start, start + match.getErrorLength());
        int inContext = match.getContextOffset();
        assertThat(marked).startsWith("You never");
        assertThat(match.getContext().substring(inContext, inContext + match.getErrorLength()))
                .isEqualTo(marked);
        assertThat(match.getMessage()).isNotBlank();
        assertThat(match.getShortMessage()).hasValue("Always and never");
        assertThat(match.getCategoryId()).hasValue("SECUREBASE");
        assertThat(match.getLocQualityIssueType()).hasValue("style");
    }

    @Test
    void offersAnotherWording() {
        assertThat(client.check("You never listen to me.", "en-US").getMatches())
                .flatMap(match -> match.getReplacements().orElse(List.of()))
                .anySatisfy(wording -> assertThat(wording).contains("I "));
    }

    @Test
    void findsNothingInKindWordsNorInAnotherLanguage() {
        assertThat(client.check("Thank you for cooking. I felt looked after.", "en-US")
                        .getMatches())
                .isEmpty();
        assertThat(client.check("Du hörst mir nie zu, und das immer.", "auto").getMatches())
                .isEmpty();
    }

    @Test
    void canSwitchARuleOff() {
        String rule = client.check(LETTER, "en-US").getMatches().get(0).getRuleId();
        CheckConfiguration without =
                new CheckConfigurationBuilder("en-US").disabledRuleIds(rule).build();
        assertThat(client.check(LETTER, without).getMatches())
                .extracting(RemoteRuleMatch::getRuleId)
                .doesNotContain(rule);
    }

    @Test
    void isTurnedAwayWithATokenThatIsNotKnownAndLetInWithOneThatIs() {
        Token token = Token.fresh();
        assertThatThrownBy(() -> client.check(LETTER, showing(token)))
                .hasMessageContaining("This token is not known here")
                .hasMessageNotContaining(token.text());
        HolderId ana = HolderId.fresh();
        vaults.create(ana, UserKey.fresh());
        tokens.insert(ana, token.hash());
        assertThat(client.check(LETTER, showing(token)).getMatches()).hasSize(1);
        assertThat(tokens.of(ana).get(0).usedAt()).as("the day of its use").isPositive();
    }

    private static CheckConfiguration showing(Token token) {
        return new CheckConfigurationBuilder("en-US")
                .username("anybody")
                .apiKey(token.text())
                .build();
    }

    @Test
    void isToldWhatIsWrong() {
        assertThat(client.getMaxTextLength()).isEqualTo(Document.LONGEST);
        assertThatThrownBy(() -> client.check("x".repeat(Document.LONGEST + 1), "en-US"))
                .hasMessageContaining("20000 is the limit");
        assertThatThrownBy(() -> client.check("Hallo", "de-DE")).hasMessageContaining("only English is");
    }
}
