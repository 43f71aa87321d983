package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securebase.account.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages of this room answer, to visitors, to a member, and to another member. */
@SpringBootTest(properties = {"securebase.data=target/data-${test.fork:0}/people", "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
class SayPagesMvcTest {
    private static final String MIXED = "You never listen to me. Thank you for cooking.";
    private static final Pattern PERSON = Pattern.compile("/people/([\\w-]{22})");
    private static final Pattern DRAFT = Pattern.compile("href=\"/say/drafts/([\\w-]{22})\"");
    private static final Pattern EMPTY_GAP = Pattern.compile("name=\"(gap\\.[^\"]+)\" value=\"\"");
    private static final Pattern USE = Pattern.compile("name=\"use\" value=\"([0-9a-f]+-[0-9]+)\"");
    private static final Pattern GAP = Pattern.compile("name=\"(gap\\.[^\"]+)\"");
    private static final Pattern SAID = Pattern.compile("/said/([\\w-]{22})/delete");

    @Autowired
    private MockMvc server;

    private Newcomer ana;

    @BeforeEach
    void anaHasAnAccount() throws Exception {
        ana = Newcomer.signUp(server);
    }

    @Test
    void aVisitorSeesWhatHelpsBeforeWhatMayLandHard() throws Exception {
        String page = visitor(post("/say").param("to", "partner").param("text", MIXED))
                .getContentAsString();
        assertThat(page)
                .contains(
                        "<mark class=\"hurt\">",
                        "<mark class=\"good\">",
                        "data-sign=\"A\"",
                        "always or never",
                        "Thank you for cooking.</textarea>")
                .doesNotContain("style=", "Keep as a draft");
        assertThat(page.indexOf("Good already")).isPositive().isLessThan(page.indexOf("id=\"remark-A\""));
    }

    @Test
    void theTextStandsInNoAddressAndSetsNoCookieButTheFormToken() throws Exception {
        MockHttpServletResponse page = visitor(post("/say").param("text", MIXED));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeaders("Set-Cookie")).allMatch(cookie -> cookie.startsWith("form="));
        assertThat(visitor(get("/say").param("text", MIXED)).getContentAsString())
                .doesNotContain("You never");
    }

    @Test
    void whatIsTypedIsNeverMarkup() throws Exception {
        assertThat(visitor(post("/say").param("text", "You never </textarea><script>alert(1)</script> listen."))
                        .getContentAsString())
                .doesNotContain("<script>alert", "</textarea><script");
    }

    @Test
    void tooLongIsToldAndKept() throws Exception {
        String text = "x".repeat(MessageForm.LIMIT + 1);
        MockHttpServletResponse page = visitor(post("/say").param("text", text));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("20,000 characters at most, and this has 20,001", text + "</textarea>");
        assertThat(visitor(post("/say").param("text", text.substring(1))).getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void nothingIsAskedFor(String text) throws Exception {
        MockHttpServletResponse page = visitor(post("/say").param("text", text));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Write a message first");
    }

    @Test
    void helpComesFirstAndAlone() throws Exception {
        assertThat(visitor(post("/say").param("text", "I could kill you. You never listen."))
                        .getContentAsString())
                .contains("First: are you all right?", "href=\"/help\"")
                .doesNotContain("<mark", "Try instead", "To keep in mind");
    }

    @Test
    void anotherLanguageIsSaidNotToBeRead() throws Exception {
        assertThat(visitor(post("/say").param("text", "Ich will nicht, dass du immer so spät nach Hause kommst."))
                        .getContentAsString())
                .contains("Only English can be read here")
                .doesNotContain("<mark");
    }

    @ParameterizedTest
    @CsvSource({
        "partner,Late at night",
        "former-partner,Leave the past out",
        "co-parent,not the messenger",
        "friend,ups and downs",
        "parent,without settling what was then",
        "child,fond of them",
        "sibling,Old roles",
        "colleague,passed on",
        "someone,Plain and friendly",
        "nobody,Late at night"
    })
    void adviceDiffersByWhoItIsTo(String to, String advice) throws Exception {
        assertThat(visitor(post("/say").param("to", to).param("text", "Hello there"))
                        .getContentAsString())
                .contains(advice);
    }

    @Test
    void aScriptGetsTheReadingAlone() throws Exception {
        String part = visitor(post("/say/reading").param("text", MIXED).param("to", "friend"))
                .getContentAsString();
        assertThat(part).contains("id=\"reading\"", "<mark class=\"hurt\">").doesNotContain("<html", "<textarea");
        assertThat(visitor(post("/say/reading").param("text", "")).getContentAsString())
                .contains("id=\"reading\"", "To keep in mind")
                .doesNotContain("<mark");
    }

    @Test
    void anotherWordingIsPutInWithWhatWasTypedInItsGaps() throws Exception {
        String page = visitor(post("/say").param("text", MIXED)).getContentAsString();
        MockHttpServletRequestBuilder request =
                post("/say").param("text", MIXED).param("use", find(USE, page));
        String changed =
                visitor(request.param(find(GAP, page), "you came home at ten")).getContentAsString();
        assertThat(changed)
                .contains("The new wording is in your message", "you came home at ten")
                .doesNotContain("You never listen");
        assertThat(changed).containsPattern("(?s)<textarea.*Thank you for cooking\\.</textarea>");
    }

    @Test
    void whatOnlyTheWriterKnowsIsAnEmptyGapAndNothingIsMadeUpForIt() throws Exception {
        String text = "You never bloody do.";
        String page = visitor(post("/say").param("text", text)).getContentAsString();
        assertThat(page).contains("value=\"\" size=\"15\" aria-label=\"What happened\" placeholder=\"what happened\"");
        String empty = visitor(post("/say").param("text", text).param("use", find(USE, page)))
                .getContentAsString();
        assertThat(empty).contains("I feel hurt each time this happens.");
        String told = visitor(post("/say")
                        .param("text", text)
                        .param("use", find(USE, page))
                        .param(find(EMPTY_GAP, page), "the bins stay out"))
                .getContentAsString();
        assertThat(told).contains("I feel hurt each time the bins stay out.");
    }

    @Test
    void aWordingForAPlaceThatIsGoneChangesNothing() throws Exception {
        assertThat(visitor(post("/say").param("text", MIXED).param("use", "3-9"))
                        .getContentAsString())
                .contains("The message has changed since", "You never listen");
    }

    @Test
    void aMemberWritesToOneOfTheirPeopleAndKeepsADraft() throws Exception {
        String sam = add("Sam", "former-partner");
        assertThat(member(get("/say?to=" + sam)).getContentAsString())
                .contains("value=\"" + sam + "\" selected", "Sam, your former partner", "Leave the past out");
        assertThat(member(post("/say/drafts").param("to", sam).param("text", MIXED))
                        .getRedirectedUrl())
                .isEqualTo("/say/drafts?done=kept");
        String list = member(get("/say/drafts?done=kept")).getContentAsString();
        assertThat(list).contains("To Sam, your former partner", "You never listen", "readable by nobody but you");
        String draft = find(DRAFT, list);
        assertThat(member(get("/say/drafts/" + draft)).getContentAsString())
                .contains("<mark class=\"hurt\">", "name=\"draft\" value=\"" + draft, "name=\"revision\" value=\"1\"");
        assertThat(member(get("/people/" + sam + "/delete")).getContentAsString())
                .contains("1 draft of a message");
    }

    @Test
    void aDraftIsChangedOnceAndThenTheOlderPageIsToldSo() throws Exception {
        member(post("/say/drafts").param("to", "friend").param("text", "First"));
        String draft = find(DRAFT, member(get("/say/drafts")).getContentAsString());
        keep(draft, "1", "Second");
        MockHttpServletResponse stale = keep(draft, "1", "Third");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("changed meanwhile", "Third</textarea>", "value=\"2\"");
        assertThat(keep(draft, "2", "Third").getStatus()).isEqualTo(302);
        assertThat(member(get("/say/drafts")).getContentAsString())
                .contains("Third")
                .doesNotContain("Second");
        member(post("/say/drafts/" + draft + "/delete").param("revision", "3"));
        assertThat(member(get("/say/drafts")).getContentAsString()).contains("No drafts yet");
        assertThat(keep(draft, "3", "Kept again").getRedirectedUrl()).isEqualTo("/say/drafts?done=kept");
    }

    @Test
    void draftsAreForTheirOwner() throws Exception {
        member(post("/say/drafts").param("to", "friend").param("text", "Only mine"));
        String draft = find(DRAFT, member(get("/say/drafts")).getContentAsString());
        Newcomer ben = Newcomer.signUp(server);
        assertThat(as(ben, get("/say/drafts")).getContentAsString()).doesNotContain("Only mine");
        assertThat(as(ben, get("/say/drafts/" + draft)).getRedirectedUrl()).isEqualTo("/say/drafts");
        as(ben, post("/say/drafts/" + draft + "/delete").param("revision", "1"));
        assertThat(member(get("/say/drafts")).getContentAsString()).contains("Only mine");
        assertThat(visitor(get("/say/drafts/" + draft)).getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void aNeedIsPutTogetherFromItsParts() throws Exception {
        assertThat(visitor(need("the dishes wait", "tired", "a fair share", "wash up after dinner"))
                        .getContentAsString())
                .contains("When the dishes wait, I feel tired, because I need a fair share. "
                        + "Could we wash up after dinner?");
    }

    @ParameterizedTest
    @CsvSource({
        "you always leave them,tired,rest,talk,look for the exception",
        "the dishes wait,like you hate me,rest,talk,comes a thought",
        "the dishes wait,ignored,rest,talk,'lonely, hurt, sad'",
        "the dishes wait,tired,you to help,talk,makes it a request",
        "the dishes wait,tired,rest,you have to call me,sounds like an order",
        "the dishes wait,sad,rest,tired,begin with something to do",
        "the dishes wait,tired,rest,stop being lazy,should not be done"
    })
    void eachPartIsLookedAt(String when, String feel, String need, String ask, String hint) throws Exception {
        assertThat(visitor(need(when, feel, need, ask)).getContentAsString()).contains(hint);
    }

    @Test
    void whatIsMissingIsNamedAndTheRestKept() throws Exception {
        MockHttpServletResponse page = visitor(need("the dishes wait", "", "", "y".repeat(301)));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains(
                        "href=\"#feel\">Write what you feel",
                        "Write what you need",
                        "300 characters at most",
                        "the dishes wait</textarea>",
                        "y".repeat(301))
                .doesNotContain("id=\"sentence\"");
    }

    @Test
    void aWordIsPickedWithoutAScriptAndNothingIsMissedYet() throws Exception {
        MockHttpServletResponse page =
                visitor(post("/say/need").param("feel", "tired").param("pick", "feel:lonely"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("tired and lonely</textarea>");
    }

    @ParameterizedTest
    @CsvSource({
        "gentle,'I’d like to go out. I say this',If it happens all the same",
        "clear,'I will go out. That is how',If it happens again",
        "firm,'I have made up my mind',If it goes on"
    })
    void aBoundaryIsAsFirmAsWasChosen(String firmness, String words, String next) throws Exception {
        assertThat(visitor(boundary(firmness, "go out", "go home")).getContentAsString())
                .contains(words, next + ", I");
        assertThat(visitor(boundary(firmness, "go out", "")).getContentAsString())
                .contains(words)
                .doesNotContain(next);
    }

    @ParameterizedTest
    @CsvSource({"you will be quiet,about what they do", "tell everyone about it,takes aim at them"})
    void aBoundaryIsAboutOneselfAndNoThreat(String act, String hint) throws Exception {
        assertThat(visitor(boundary("clear", act, "")).getContentAsString()).contains(hint);
    }

    @Test
    void aPartIsOwnedAndTheOtherSideIsAWish() throws Exception {
        String page = visitor(post("/say/own")
                        .param("said", "You forgot.")
                        .param("true", "I did, but you could have called")
                        .param("mend", "set an alarm if you ask nicely")
                        .param("wish", "I’d like to hear it sooner"))
                .getContentAsString();
        assertThat(page)
                .contains("You said: “You forgot.”", "There is one thing I’d like, too: to hear it sooner.")
                .contains("After “but” nobody hears", "makes it a bargain");
    }

    @Test
    void aFormThatIsNotThereIsAPageThatDoesNotExist() throws Exception {
        assertThat(visitor(get("/say/nothing")).getStatus()).isEqualTo(404);
        assertThat(visitor(post("/say/nothing/parts")).getStatus()).isEqualTo(404);
    }

    @Test
    void helpComesFirstInAForm() throws Exception {
        assertThat(visitor(boundary("firm", "kill you", "")).getContentAsString())
                .contains("First: are you all right?")
                .doesNotContain("id=\"sentence\"");
    }

    @Test
    void aScriptGetsThePartsAlone() throws Exception {
        assertThat(visitor(post("/say/need/parts").param("when", "you always go"))
                        .getContentAsString())
                .contains("id=\"hints-when\"", "look for the exception", "id=\"built\"")
                .doesNotContain("<html", "Write what you feel");
    }

    @Test
    void needsAndBoundariesAreKeptWithAPersonAndGoWithThem() throws Exception {
        String sam = add("Sam", "partner");
        MockHttpServletRequestBuilder need = post("/say/need/keep")
                .param("to", sam)
                .param("when", "the dishes wait")
                .param("feel", "tired")
                .param("need", "rest")
                .param("ask", "wash up");
        assertThat(member(need).getRedirectedUrl()).isEqualTo("/people/" + sam + "#said");
        member(boundaryWith(sam, "go out"));
        String page = member(get("/people/" + sam)).getContentAsString();
        assertThat(page).contains("When the dishes wait, I feel tired", "When voices get loud, I will go out");
        assertThat(member(get("/people/" + sam + "/delete")).getContentAsString())
                .contains("1 need, 1 boundary");
        member(post("/people/" + sam + "/said/" + find(SAID, page) + "/delete").param("revision", "1"));
        assertThat(member(get("/people/" + sam + "/delete")).getContentAsString())
                .contains("1 boundary")
                .doesNotContain("1 need");
        member(post("/people/" + sam + "/delete"));
        assertThat(member(get("/people/" + sam)).getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasKeptIsChangedOnceAndThenTheOlderPageIsToldSo() throws Exception {
        String sam = add("Sam", "partner");
        member(boundaryWith(sam, "go out"));
        String person = "/people/" + sam;
        String boundary = find(SAID, member(get(person)).getContentAsString());
        assertThat(member(get(person + "/said/" + boundary)).getContentAsString())
                .contains(
                        "voices get loud</textarea>",
                        "name=\"statement\" value=\"" + boundary,
                        "value=\"firm\" checked")
                .contains("When voices get loud, I will go out");
        MockHttpServletRequestBuilder changed =
                boundaryWith(sam, "call you later").param("statement", boundary).param("revision", "1");
        assertThat(member(changed).getRedirectedUrl()).isEqualTo(person + "#said");
        assertThat(member(get(person)).getContentAsString())
                .contains("I will call you later")
                .doesNotContain("I will go out");
        MockHttpServletResponse stale = member(
                boundaryWith(sam, "be silent").param("statement", boundary).param("revision", "1"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString())
                .contains("changed meanwhile", "be silent</textarea>", "name=\"revision\" value=\"2\"");
        Newcomer ben = Newcomer.signUp(server);
        assertThat(as(ben, get(person + "/said/" + boundary)).getStatus()).isEqualTo(404);
        assertThat(member(get(person + "/said/nothing")).getRedirectedUrl()).isEqualTo(person + "#said");
    }

    private static MockHttpServletRequestBuilder boundaryWith(String person, String act) {
        return post("/say/boundary/keep")
                .param("to", person)
                .param("happens", "voices get loud")
                .param("do", act)
                .param("firmness", "firm");
    }

    @Test
    void nothingIsKeptWithoutAPersonOrWithAGap() throws Exception {
        String sam = add("Sam", "partner");
        assertThat(member(post("/say/boundary/keep")
                                .param("to", "friend")
                                .param("happens", "it is late")
                                .param("do", "go home"))
                        .getContentAsString())
                .contains("choose one of your people");
        assertThat(member(post("/say/boundary/keep").param("to", sam).param("happens", "it is late"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(member(get("/people/" + sam)).getContentAsString()).doesNotContain("it is late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/say/need/keep", "/say/drafts"})
    void aVisitorIsAskedToSignInBeforeAnythingIsKept(String path) throws Exception {
        MockHttpServletResponse answer = visitor(post(path).param("text", "Hello"));
        assertThat(answer.getRedirectedUrl()).startsWith("/sign-in").doesNotContain("Hello");
    }

    private static MockHttpServletRequestBuilder need(String when, String feel, String need, String ask) {
        return post("/say/need")
                .param("when", when)
                .param("feel", feel)
                .param("need", need)
                .param("ask", ask);
    }

    private static MockHttpServletRequestBuilder boundary(String firmness, String act, String next) {
        return post("/say/boundary")
                .param("happens", "voices get loud")
                .param("do", act)
                .param("then", next)
                .param("firmness", firmness);
    }

    private MockHttpServletResponse keep(String draft, String revision, String text) throws Exception {
        return member(post("/say/drafts")
                .param("to", "friend")
                .param("text", text)
                .param("draft", draft)
                .param("revision", revision));
    }

    private String add(String nickname, String relation) throws Exception {
        String to = member(post("/people/add").param("nickname", nickname).param("relation", relation))
                .getRedirectedUrl();
        return find(PERSON, Objects.requireNonNull(to));
    }

    private MockHttpServletResponse member(MockHttpServletRequestBuilder request) throws Exception {
        return as(ana, request);
    }

    private MockHttpServletResponse as(Newcomer who, MockHttpServletRequestBuilder request) throws Exception {
        return visitor(request.cookie(who.cookie()));
    }

    private MockHttpServletResponse visitor(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request.with(csrf())).andReturn().getResponse();
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
