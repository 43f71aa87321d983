package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.vault.Database;
import org.securebase.vault.RandomId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** What an account does, over the pages as everyone uses them; on each database by a class of its own. */
@SpringBootTest(properties = "securebase.argon2.memory-kib=64")
@AutoConfigureMockMvc
@Import({SetClock.InPlace.class, NoteFixture.class})
abstract class AccountTests {

    private static final String PASSPHRASE = "river lamp onion";
    private static final String OTHER = "copper violin seventeen";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private MockMvc server;

    @Autowired
    private Database database;

    @Autowired
    private SetClock clock;

    /** Each test comes from an address of its own, since wrong tries are counted by address too. */
    private final String address = "10.1.0." + ADDRESSES.incrementAndGet() % 250;

    // --- signing up

    @Test
    void nothingIsStoredBeforeTheCodeIsConfirmed() throws Exception {
        List<Long> before = counts();
        String page = body(send("/sign-up", "name", name(), "passphrase", PASSPHRASE));
        assertThat(page).contains("Your recovery code");
        assertThat(counts()).isEqualTo(before);
    }

    private List<Long> counts() {
        return List.of("holder", "account", "key_wrap", "session", "space", "record").stream()
                .map(table -> database.reads()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "password12345", "qwertyuiop12", "aaaaaaaaaaaaaaaaaaaaaaaa"})
    void aPassphraseThatCanBeGuessedIsRefusedAndTheNameKept(String passphrase) throws Exception {
        MockHttpServletResponse answer = send("/sign-up", "name", "Zebedee", "passphrase", passphrase);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("value=\"Zebedee\"", "href=\"#passphrase\"");
    }

    @Test
    void aPassphraseThatIsTheNameIsRefused() throws Exception {
        String page = body(send("/sign-up", "name", "xqzvkwjy", "passphrase", "xqzvkwjyxqzvkwjy"));
        assertThat(page).contains("href=\"#passphrase\"");
    }

    @Test
    void aTakenNameIsSaidToBeHoweverItIsWritten() throws Exception {
        Newcomer.signUp(server, "Straße Ｎo 7", PASSPHRASE);
        for (String same : List.of("straße no 7", " STRASSE  NO 7 ", "Straße Ｎo 7")) {
            assertThat(body(send("/sign-up", "name", same, "passphrase", PASSPHRASE)))
                    .as(same)
                    .contains("Someone else has this name already");
        }
    }

    @Test
    void aNameTakenWhileTheCodeWasWrittenDownIsSaidToBe() throws Exception {
        String name = name();
        String page = body(send("/sign-up", "name", name, "passphrase", PASSPHRASE));
        Newcomer.signUp(server, name, OTHER);
        assertThat(body(confirm(page, "/sign-up/code"))).contains("Someone else has this name already");
        assertThat(signIn(name, OTHER).getStatus()).isEqualTo(302);
    }

    @Test
    void theCodeStaysOnThePageUntilTwoGroupsAreRight() throws Exception {
        String page = body(send("/sign-up", "name", name(), "passphrase", PASSPHRASE));
        MockHttpServletResponse wrong = send("/sign-up/code", "sealed", sealed(page), "group", "0000", "group", "0000");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(all("<li>([0-9A-Z]{4})</li>", body(wrong))).isEqualTo(all("<li>([0-9A-Z]{4})</li>", page));
        assertThat(confirm(body(wrong), "/sign-up/code").getRedirectedUrl()).isEqualTo("/account/welcome");
    }

    @Test
    void aSignUpThatWaitedForAnHourBeginsAgain() throws Exception {
        String page = body(send("/sign-up", "name", name(), "passphrase", PASSPHRASE));
        clock.goOn(Duration.ofMinutes(61));
        assertThat(body(confirm(page, "/sign-up/code"))).contains("This sign-up waited too long");
    }

    // --- signing in

    @Test
    void anUnknownNameAndAWrongPassphraseAreAnsweredAlike() throws Exception {
        String known = name();
        Newcomer.signUp(server, known, PASSPHRASE);
        String unknown = name();
        MockHttpServletResponse wrong = signInNoSoonerThanABeat(known);
        MockHttpServletResponse nobody = signInNoSoonerThanABeat(unknown);
        assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(nobody.getStatus());
        assertThat(neutral(wrong, known)).isEqualTo(neutral(nobody, unknown));
    }

    private MockHttpServletResponse signInNoSoonerThanABeat(String name) throws Exception {
        long start = System.nanoTime();
        MockHttpServletResponse answer = signIn(name, OTHER);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Beat.LENGTH);
        return answer;
    }

    private static String neutral(MockHttpServletResponse answer, String name) throws Exception {
        return body(answer).replace(name, "NAME").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "TOKEN");
    }

    @Test
    void afterFiveFailuresOneHasToWaitAndThenTheRightOneWorks() throws Exception {
        String name = name();
        Newcomer.signUp(server, name, PASSPHRASE);
        long wait = 0;
        for (int failure = 0; failure < 5; failure++) {
            assertThat(signIn(name, OTHER).getStatus()).isEqualTo(422);
        }
        for (int failure = 5; failure < 16; failure++) {
            MockHttpServletResponse refused = signIn(name, PASSPHRASE);
            assertThat(refused.getStatus()).isEqualTo(429);
            assertThat(body(refused)).contains("You are not locked out", "value=\"" + name + "\"");
            long longer = Long.parseLong(refused.getHeader("Retry-After"));
            assertThat(longer).isBetween(Math.min(900, wait + 1), 900L);
            wait = longer;
            clock.goOn(Duration.ofSeconds(wait));
            assertThat(signIn(name, OTHER).getStatus()).isEqualTo(422);
        }
        clock.goOn(Duration.ofSeconds(900));
        assertThat(signIn(name, PASSPHRASE).getStatus()).isEqualTo(302);
        assertThat(signIn(name, OTHER).getStatus()).isEqualTo(422);
    }

    @Test
    void anUnknownNameIsSlowedDownJustAsMuch() throws Exception {
        String nobody = name();
        for (int failure = 0; failure < 5; failure++) {
            assertThat(signIn(nobody, OTHER).getStatus()).isEqualTo(422);
        }
        assertThat(signIn(nobody, OTHER).getStatus()).isEqualTo(429);
    }

    @Test
    void oneAddressIsSlowedDownWhateverTheNamesAndOthersAreNot() throws Exception {
        String name = name();
        Newcomer.signUp(server, name, PASSPHRASE);
        for (int failure = 0; failure < 5; failure++) {
            assertThat(signIn(name(), OTHER).getStatus()).isEqualTo(422);
        }
        assertThat(signIn(name, PASSPHRASE).getStatus()).isEqualTo(429);
        MockHttpServletRequestBuilder elsewhere = form("/sign-in", "name", name, "passphrase", PASSPHRASE)
                .with(request -> {
                    request.setRemoteAddr("2001:db8::1");
                    return request;
                });
        assertThat(server.perform(elsewhere).andReturn().getResponse().getStatus())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/people\r\nSet-Cookie: a=b",
                "people",
                "",
                "/%zz"
            })
    void nobodyIsLedToAnotherSite(String to) throws Exception {
        String name = name();
        Newcomer.signUp(server, name, PASSPHRASE);
        MockHttpServletResponse answer = send("/sign-in", "name", name, "passphrase", PASSPHRASE, "to", to);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/people");
    }

    @Test
    void whoeverIsSignedOutIsAskedAndThenGoesOn() throws Exception {
        String name = name();
        Newcomer.signUp(server, name, PASSPHRASE);
        MockHttpServletResponse answer = server.perform(get("/test-notes").queryParam("a", "b"))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?to=%2Ftest-notes%3Fa%3Db");
        assertThat(send("/sign-in", "name", name, "passphrase", PASSPHRASE, "to", "/test-notes?a=b")
                        .getRedirectedUrl())
                .isEqualTo("/test-notes?a=b");
    }

    @Test
    void visitorsAndMembersSeePagesThatAreForAnyone() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        assertThat(body(server.perform(get("/test-anyone")).andReturn().getResponse()))
                .isEqualTo("visitor");
        assertThat(body(open("/test-anyone", ana))).isEqualTo("member");
    }

    @Test
    void overHttpsTheCookieIsBoundToTheHost() throws Exception {
        String name = name();
        Newcomer.signUp(server, name, PASSPHRASE);
        MockHttpServletResponse answer = server.perform(
                        form("/sign-in", "name", name, "passphrase", PASSPHRASE).secure(true))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-session=")
                        && cookie.contains("Secure")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && cookie.contains("Path=/")
                        && !cookie.contains("Domain")
                        && !cookie.contains("Max-Age"));
    }

    // --- nothing typed is lost

    @Test
    void whatWasTypedWhenASessionEndedIsSentAfterSigningIn() throws Exception {
        String name = name();
        Newcomer ana = Newcomer.signUp(server, name, PASSPHRASE);
        clock.goOn(Duration.ofMinutes(16));
        MockHttpServletResponse asked = send(ana, "/test-notes", "words", "dear\r\n\"diary\" <&> Мама");
        assertThat(asked.getStatus()).isEqualTo(401);
        String page = body(asked);
        assertThat(page).contains("What you typed is not lost").doesNotContain("diary");
        String wrong = body(send("/sign-in", "name", name, "passphrase", OTHER, "onward", onward(page)));
        MockHttpServletResponse signedIn =
                send("/sign-in", "name", name, "passphrase", PASSPHRASE, "onward", onward(wrong));
        assertThat(body(signedIn)).contains("action=\"/test-notes\"");
        String words = all("name=\"words\" value=\"([^\"]*)\"", body(signedIn)).get(0);
        assertThat(HtmlUtils.htmlUnescape(words)).isEqualTo("dear\r\n\"diary\" <&> Мама");
    }

    @Test
    void whatOneTypedIsNotSentForAnother() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        String bens = name();
        Newcomer.signUp(server, bens, PASSPHRASE);
        clock.goOn(Duration.ofMinutes(16));
        String page = body(send(ana, "/test-notes", "words", "dear diary"));
        MockHttpServletResponse ben = send("/sign-in", "name", bens, "passphrase", PASSPHRASE, "onward", onward(page));
        assertThat(ben.getRedirectedUrl()).isEqualTo("/people");
        assertThat(body(ben)).doesNotContain("diary");
    }

    @Test
    void whatWasTypedOnAPageThatHidesItselfComesBackToo() throws Exception {
        Newcomer ana = withPin(Newcomer.signUp(server));
        String page = body(send(ana, "/locked/typed", "to", "/test-notes", "kept.words", "dear diary"));
        assertThat(page).contains("<h1>Locked</h1>").doesNotContain("diary");
        MockHttpServletResponse back = send(ana, "/locked", "pin", "2468", "onward", onward(page));
        assertThat(body(back)).contains("action=\"/test-notes\"", "value=\"dear diary\"");
    }

    // --- how long a session lasts

    @Test
    void aSessionEndsWhenItWasNotUsedForAQuarterOfAnHour() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        for (int page = 0; page < 5; page++) {
            clock.goOn(Duration.ofMinutes(14));
            assertThat(open("/test-notes", ana).getStatus()).isEqualTo(200);
        }
        clock.goOn(Duration.ofMinutes(15));
        assertThat(open("/test-notes", ana).getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverMuchItIsUsed() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        for (int page = 0; page < 71; page++) {
            clock.goOn(Duration.ofMinutes(10));
            assertThat(open("/test-notes", ana).getStatus()).isEqualTo(200);
        }
        clock.goOn(Duration.ofMinutes(10));
        assertThat(open("/test-notes", ana).getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void signingOutEndsItAndEverywhereEndsAll() throws Exception {
        String name = name();
        Newcomer here = Newcomer.signUp(server, name, PASSPHRASE);
        Newcomer there = here.after(signIn(name, PASSPHRASE));
        send(here, "/sign-out");
        assertThat(open("/test-notes", here).getStatus()).isEqualTo(302);
        assertThat(open("/test-notes", there).getStatus()).isEqualTo(200);
        Newcomer again = here.after(signIn(name, PASSPHRASE));
        send(again, "/sign-out/everywhere");
        assertThat(open("/test-notes", there).getStatus()).isEqualTo(302);
        assertThat(open("/test-notes", again).getStatus()).isEqualTo(302);
    }

    @Test
    void aSessionThatBeginsWhileAllAreEndedIsEndedToo() throws Exception {
        String name = name();
        Newcomer ana = Newcomer.signUp(server, name, PASSPHRASE);
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(200);
        // as if it had begun with the epoch from before
        database.inOneGo(() -> database.writes()
                .sql("insert into session_epoch (holder_id, epoch) select holder_id, 7 from account"
                        + " where true on conflict (holder_id) do update set epoch = 7")
                .update());
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(302);
        assertThat(open("/test-notes", ana.after(signIn(name, PASSPHRASE))).getStatus())
                .isEqualTo(200);
    }

    @Test
    void signingInGivesANewSessionInPlaceOfTheOldOne() throws Exception {
        String name = name();
        Newcomer before = Newcomer.signUp(server, name, PASSPHRASE);
        MockHttpServletResponse again = server.perform(
                        form("/sign-in", "name", name, "passphrase", PASSPHRASE).cookie(before.cookie()))
                .andReturn()
                .getResponse();
        // whoever is signed in and asks to sign in again has proved who they are, and gets a new id
        Newcomer after = before.after(again);
        assertThat(after.cookie().getValue()).isNotEqualTo(before.cookie().getValue());
        assertThat(open("/test-notes", before).getStatus()).isEqualTo(302);
        assertThat(open("/test-notes", after).getStatus()).isEqualTo(200);
    }

    @Test
    void halfACookieOpensNothing() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        Newcomer ben = Newcomer.signUp(server);
        String mixed = ana.cookie().getValue().substring(0, 43)
                + ben.cookie().getValue().substring(43);
        for (String bad : List.of(mixed, "", "x", ana.cookie().getValue() + "A", "%%%", "A".repeat(86))) {
            assertThat(server.perform(get("/test-notes").cookie(new Cookie("session", bad)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(bad)
                    .isEqualTo(302);
        }
    }

    // --- the PIN

    private Newcomer withPin(Newcomer someone) throws Exception {
        assertThat(send(someone, "/account/pin", "pin", "2468").getRedirectedUrl())
                .isEqualTo("/account?done=pin");
        return someone;
    }

    @Test
    void withAPinASessionLocksAfterFiveMinutesAndThePinOpensIt() throws Exception {
        Newcomer ana = withPin(Newcomer.signUp(server));
        clock.goOn(Duration.ofMinutes(5));
        assertThat(open("/test-notes", ana).getRedirectedUrl()).isEqualTo("/locked?to=%2Ftest-notes");
        MockHttpServletResponse wrong = send(ana, "/locked", "pin", "1357", "to", "/test-notes");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(302);
        MockHttpServletResponse right = send(ana, "/locked", "pin", "2468", "to", "/test-notes");
        assertThat(right.getRedirectedUrl()).isEqualTo("/test-notes");
        assertThat(open("/test-notes", ana).getStatus()).as("the old id").isEqualTo(302);
        assertThat(open("/test-notes", ana.after(right)).getStatus()).isEqualTo(200);
    }

    @Test
    void fiveWrongPinsEndTheSession() throws Exception {
        Newcomer ana = withPin(Newcomer.signUp(server));
        clock.goOn(Duration.ofMinutes(6));
        for (int wrong = 1; wrong < 5; wrong++) {
            assertThat(send(ana, "/locked", "pin", "1357").getStatus()).isEqualTo(422);
        }
        MockHttpServletResponse last = send(ana, "/locked", "pin", "1357");
        assertThat(last.getStatus()).isEqualTo(401);
        assertThat(body(last)).contains("Sign in with your passphrase");
        assertThat(send(ana, "/locked", "pin", "2468").getStatus()).isEqualTo(401);
    }

    @Test
    void withoutAPinNothingLocksBeforeItEnds() throws Exception {
        Newcomer ana = withPin(Newcomer.signUp(server));
        assertThat(send(ana, "/account/pin/remove").getRedirectedUrl()).isEqualTo("/account?done=unpin");
        clock.goOn(Duration.ofMinutes(14));
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", "١٢٣٤"})
    void aPinIsFourToEightDigits(String pin) throws Exception {
        assertThat(send(Newcomer.signUp(server), "/account/pin", "pin", pin).getStatus())
                .isEqualTo(422);
    }

    @Test
    void aNewSessionKnowsThatThereIsAPin() throws Exception {
        String name = name();
        withPin(Newcomer.signUp(server, name, PASSPHRASE));
        Newcomer there = Newcomer.signUp(server).after(signIn(name, PASSPHRASE));
        clock.goOn(Duration.ofMinutes(6));
        assertThat(open("/test-notes", there).getRedirectedUrl()).startsWith("/locked");
    }

    // --- proving that it is oneself

    @Test
    void afterFiveMinutesAProofIsAskedForAndWhatWasTypedIsKept() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        assertThat(body(send(ana, "/test-notes/proved", "words", "one"))).isEqualTo("kept");
        clock.goOn(Duration.ofMinutes(5));
        assertThat(open("/account/passphrase", ana).getRedirectedUrl())
                .isEqualTo("/account/confirm?to=%2Faccount%2Fpassphrase");
        MockHttpServletResponse asked = send(ana, "/test-notes/proved", "words", "two");
        assertThat(asked.getStatus()).isEqualTo(401);
        assertThat(body(asked)).contains("Is it you?");
        assertThat(send(ana, "/account/confirm", "passphrase", OTHER).getStatus())
                .isEqualTo(422);
        MockHttpServletResponse proved =
                send(ana, "/account/confirm", "passphrase", PASSPHRASE, "onward", onward(body(asked)));
        assertThat(body(proved)).contains("action=\"/test-notes/proved\"", "value=\"two\"");
        assertThat(body(send(ana.after(proved), "/test-notes/proved", "words", "two")))
                .isEqualTo("kept");
        assertThat(open("/test-notes", ana).getStatus()).as("the old id").isEqualTo(302);
    }

    @Test
    void whoeverIsKnownButNotYetOpenIsAskedForThePassphrase() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        String holder = body(open("/test-holder", ana));
        Newcomer half = ana.after(send("/test-half", "holder", holder));
        assertThat(open("/test-notes", half).getRedirectedUrl()).isEqualTo("/open?to=%2Ftest-notes");
        assertThat(send(half, "/open", "passphrase", OTHER, "to", "/test-notes").getStatus())
                .isEqualTo(422);
        MockHttpServletResponse opened = send(half, "/open", "passphrase", PASSPHRASE, "to", "/test-notes");
        assertThat(opened.getRedirectedUrl()).isEqualTo("/test-notes");
        assertThat(open("/test-notes", half.after(opened)).getStatus()).isEqualTo(200);
    }

    // --- devices

    @Test
    void devicesAreListedWithTheirNamesAndCanBeSignedOut() throws Exception {
        String name = name();
        Newcomer here = Newcomer.signUp(server, name, PASSPHRASE);
        MockHttpServletRequestBuilder phone = form("/sign-in", "name", name, "passphrase", PASSPHRASE)
                .header("User-Agent", "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0");
        Newcomer there = here.after(server.perform(phone).andReturn().getResponse());
        String page = body(open("/account/devices", here));
        assertThat(page).contains("Firefox on Android", "this one", "November 24, 2026");
        String device = all("name=\"device\" value=\"([^\"]*)\"", page).get(0);
        send(here, "/account/devices/out", "device", device);
        assertThat(open("/test-notes", there).getStatus()).isEqualTo(302);
        assertThat(open("/test-notes", here).getStatus()).isEqualTo(200);
        assertThat(body(open("/account/devices", here))).doesNotContain("Firefox on Android");
    }

    @Test
    void nobodySignsOutADeviceOfAnother() throws Exception {
        String name = name();
        Newcomer ana = Newcomer.signUp(server, name, PASSPHRASE);
        Newcomer second = ana.after(signIn(name, PASSPHRASE));
        String device = all("name=\"device\" value=\"([^\"]*)\"", body(open("/account/devices", second)))
                .get(0);
        send(Newcomer.signUp(server), "/account/devices/out", "device", device);
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(200);
        assertThat(send(ana, "/account/devices/out", "device", "nonsense").getStatus())
                .isEqualTo(302);
    }

    // --- other passphrases

    @Test
    void aNewPassphraseHoldsAtOnceAndEndsTheOtherSessions() throws Exception {
        String name = name();
        Newcomer here = Newcomer.signUp(server, name, PASSPHRASE);
        send(here, "/test-notes", "words", "mine");
        Newcomer there = here.after(signIn(name, PASSPHRASE));
        MockHttpServletResponse changed = send(here, "/account/passphrase", "passphrase", OTHER);
        assertThat(changed.getRedirectedUrl()).isEqualTo("/account?done=passphrase");
        assertThat(open("/test-notes", there).getStatus()).isEqualTo(302);
        assertThat(open("/test-notes", here).getStatus()).isEqualTo(302);
        assertThat(body(open("/test-notes", here.after(changed)))).isEqualTo("mine");
        assertThat(signIn(name, PASSPHRASE).getStatus()).isEqualTo(422);
        assertThat(body(open("/test-notes", here.after(signIn(name, OTHER))))).isEqualTo("mine");
    }

    @Test
    void theOldPassphraseIsNoNewOne() throws Exception {
        Newcomer ana = Newcomer.signUp(server, name(), PASSPHRASE);
        for (String path : List.of("/account/passphrase", "/account/known")) {
            MockHttpServletResponse answer = send(ana, path, "passphrase", PASSPHRASE);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(body(answer)).contains("This is the passphrase that you have now.");
        }
    }

    @Test
    void aCodeThatIsNotThereIsAskedFor() throws Exception {
        assertThat(body(recover(List.of(), "Zebedee", OTHER)))
                .contains("Type your recovery code")
                .doesNotContain("We do not know this code");
    }

    @Test
    void whenSomeoneMayKnowItEverythingIsNewAndNothingIsLost() throws Exception {
        String name = name();
        Newcomer here = Newcomer.signUp(server, name, PASSPHRASE);
        send(here, "/test-notes", "words", "mine");
        Newcomer there = here.after(signIn(name, PASSPHRASE));
        String holder = body(open("/test-holder", here));
        List<String> sealedBefore = sealedRecords(holder);
        MockHttpServletResponse answer = send(here, "/account/known", "passphrase", OTHER);
        String page = body(answer);
        assertThat(page).contains("Your new recovery code");
        assertThat(confirm(page, "/account/code/kept", here.after(answer)).getRedirectedUrl())
                .isEqualTo("/account?done=code");
        assertThat(open("/test-notes", there).getStatus()).isEqualTo(302);
        assertThat(body(open("/test-notes", here.after(answer)))).isEqualTo("mine");
        assertThat(signIn(name, PASSPHRASE).getStatus()).isEqualTo(422);
        assertThat(recover(here.code(), name, "paper lantern forty").getStatus())
                .isEqualTo(422);
        MockHttpServletResponse back = recover(code(page), name, "paper lantern forty");
        assertThat(body(open("/test-notes", here.after(back)))).isEqualTo("mine");
        assertThat(sealedBefore).isNotEmpty();
        assertThat(sealedRecords(holder)).isNotEmpty().doesNotContainAnyElementsOf(sealedBefore);
    }

    private List<String> sealedRecords(String holder) {
        return database.reads()
                .sql("select sealed from record where space_id in"
                        + " (select space_id from membership where holder_id = ?)")
                .param(RandomId.parse(holder).orElseThrow().bytes())
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list();
    }

    @Test
    void theCodeLeadsBackInAndIsGoodForOnce() throws Exception {
        String name = name();
        Newcomer ana = Newcomer.signUp(server, name, PASSPHRASE);
        send(ana, "/test-notes", "words", "mine");
        String newName = name();
        MockHttpServletResponse back =
                recover(List.of(String.join("-", ana.code()).toLowerCase(Locale.ROOT)), newName, OTHER);
        assertThat(body(back)).contains("Your new recovery code");
        assertThat(body(open("/test-notes", ana.after(back)))).isEqualTo("mine");
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(302);
        assertThat(recover(ana.code(), newName, PASSPHRASE).getStatus()).isEqualTo(422);
        assertThat(signIn(name, OTHER).getStatus()).isEqualTo(422);
        assertThat(signIn(newName, OTHER).getStatus()).isEqualTo(302);
    }

    @Test
    void aCodeDoesNotTakeTheNameOfAnother() throws Exception {
        String bens = name();
        Newcomer.signUp(server, bens, PASSPHRASE);
        String anas = name();
        Newcomer ana = Newcomer.signUp(server, anas, PASSPHRASE);
        MockHttpServletResponse answer = recover(ana.code(), bens, OTHER);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer))
                .contains("Someone else has this name already", ana.code().get(0));
        assertThat(signIn(anas, PASSPHRASE).getStatus()).isEqualTo(302);
    }

    @Test
    void aWrongCodeKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse answer = recover(List.of("0000 1111"), "Zebedee", OTHER);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("0000 1111", "value=\"Zebedee\"", "We do not know this code");
    }

    @Test
    void aNewCodeReplacesTheOldOne() throws Exception {
        String name = name();
        Newcomer ana = Newcomer.signUp(server, name, PASSPHRASE);
        String page = body(send(ana, "/account/code"));
        assertThat(recover(ana.code(), name, OTHER).getStatus()).isEqualTo(422);
        assertThat(recover(code(page), name, OTHER).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse recover(List<String> code, String name, String passphrase) throws Exception {
        return send("/recover", "code", String.join(" ", code), "name", name, "passphrase", passphrase);
    }

    // --- the end

    @Test
    void erasingWaitsForThreeSecondsAndThenNothingIsLeft() throws Exception {
        String name = name();
        List<Long> before = counts();
        Newcomer ana = Newcomer.signUp(server, name, PASSPHRASE);
        send(ana, "/test-notes", "words", "mine");
        signIn(name, OTHER);
        String page = body(send(ana, "/account/erase"));
        clock.goOn(Duration.ofMillis(2900));
        assertThat(send(ana, "/account/erase/now", "sealed", sealed(page)).getStatus())
                .isEqualTo(422);
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(200);
        clock.goOn(Duration.ofMillis(100));
        MockHttpServletResponse gone = send(ana, "/account/erase/now", "sealed", sealed(page));
        assertThat(gone.getRedirectedUrl()).isEqualTo("/gone");
        assertThat(gone.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("session=;") && cookie.contains("Max-Age=0"));
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(302);
        assertThat(signIn(name, PASSPHRASE).getStatus()).isEqualTo(422);
        assertThat(recover(ana.code(), name, OTHER).getStatus()).isEqualTo(422);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void whatAsksToErasesOneVaultErasesNoOther() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        Newcomer ben = Newcomer.signUp(server);
        String page = body(send(ana, "/account/erase"));
        clock.goOn(Duration.ofSeconds(4));
        assertThat(send(ben, "/account/erase/now", "sealed", sealed(page)).getRedirectedUrl())
                .isEqualTo("/account/erase");
        assertThat(open("/test-notes", ben).getStatus()).isEqualTo(200);
        assertThat(open("/test-notes", ana).getStatus()).isEqualTo(200);
    }

    // --- what a vault refuses

    @Test
    void whatAVaultRefusesIsToldWithWhatWasTyped() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        MockHttpServletResponse stale = send(ana, "/test-notes/stale", "words", "dear <diary>");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(body(stale)).contains("This was changed meanwhile", "dear &lt;diary&gt;");
        MockHttpServletResponse large = send(ana, "/test-notes/large", "words", "x");
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(body(large)).contains("That is too long");
    }

    @Test
    void aRecordThatWasMeddledWithIsNotShown() throws Exception {
        Newcomer ana = Newcomer.signUp(server);
        send(ana, "/test-notes", "words", "mine");
        String holder = body(open("/test-holder", ana));
        byte[] id = RandomId.parse(holder).orElseThrow().bytes();
        database.writes()
                .sql("update record set revision = revision + 1"
                        + " where space_id in (select space_id from membership where holder_id = ?)")
                .param(id)
                .update();
        MockHttpServletResponse answer = open("/test-notes", ana);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer)).contains("This does not look right");
    }

    // --- requests

    private static String name() {
        return "ana-" + UUID.randomUUID();
    }

    private MockHttpServletResponse signIn(String name, String passphrase) throws Exception {
        return send("/sign-in", "name", name, "passphrase", passphrase);
    }

    private MockHttpServletResponse open(String path, Newcomer someone) throws Exception {
        return server.perform(get(path).cookie(someone.cookie())).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        return server.perform(form(path, fields)).andReturn().getResponse();
    }

    private MockHttpServletResponse send(Newcomer someone, String path, String... fields) throws Exception {
        return server.perform(form(path, fields).cookie(someone.cookie()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder form = post(path)
                .with(csrf())
                .contentType("application/x-www-form-urlencoded")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
        for (int field = 0; field < fields.length; field += 2) {
            form.param(fields[field], fields[field + 1]);
        }
        return form;
    }

    private MockHttpServletResponse confirm(String page, String path) throws Exception {
        return server.perform(confirmation(page, path)).andReturn().getResponse();
    }

    private MockHttpServletResponse confirm(String page, String path, Newcomer someone) throws Exception {
        return server.perform(confirmation(page, path).cookie(someone.cookie()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder confirmation(String page, String path) {
        MockHttpServletRequestBuilder form = form(path, "sealed", sealed(page));
        all("Group (\\d)</label>", page)
                .forEach(group -> form.param("group", code(page).get(Integer.parseInt(group) - 1)));
        return form;
    }

    private static List<String> code(String page) {
        return all("<li>([0-9A-Z]{4})</li>", page);
    }

    private static String sealed(String page) {
        return all("name=\"sealed\" value=\"([^\"]*)\"", page).get(0);
    }

    private static String onward(String page) {
        return all("name=\"onward\" value=\"([^\"]*)\"", page).get(0);
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
