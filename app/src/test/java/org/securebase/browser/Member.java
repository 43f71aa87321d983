package org.securebase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Someone with an account, made quickly over HTTP with the cookies of a visit, whose window is signed in from then on:
 *
 * <pre>{@code
 * try (Visit visit = visit(Look.PHONE_DARK)) {
 *     Member ana = Member.signUp(visit);
 *     visit.goTo("/people");
 * }
 * }</pre>
 *
 * @param code the groups of the recovery code
 */
record Member(String name, String passphrase, List<String> code) {

    static final String PASSPHRASE = "river lamp onion";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]*)\"");
    private static final Pattern GROUP = Pattern.compile("<li>([0-9A-Z]{4})</li>");
    private static final Pattern ASKED = Pattern.compile("Group (\\d)</label>");

    /** Under a name that nobody has. */
    static Member signUp(Visit visit) {
        return signUp(visit, "ana-" + UUID.randomUUID());
    }

    static Member signUp(Visit visit, String name) {
        APIRequestContext http = visit.context().request();
        String page = post(
                http, "/sign-up", token(http.get("/sign-up")).set("name", name).set("passphrase", PASSPHRASE));
        List<String> code = all(GROUP, page);
        assertThat(code).as("a recovery code on %s", page).hasSize(8);
        FormData confirmation = FormData.create()
                .set("_csrf", all(TOKEN, page).get(0))
                .set("sealed", all(SEALED, page).get(0));
        all(ASKED, page).forEach(group -> confirmation.append("group", code.get(Integer.parseInt(group) - 1)));
        assertThat(post(http, "/sign-up/code", confirmation)).contains("All set");
        return new Member(name, PASSPHRASE, code);
    }

    /** Signs in with another window, or again with this one. */
    void signIn(Visit visit) {
        APIRequestContext http = visit.context().request();
        post(http, "/sign-in", token(http.get("/sign-in")).set("name", name).set("passphrase", passphrase));
    }

    private static FormData token(APIResponse page) {
        return FormData.create().set("_csrf", all(TOKEN, page.text()).get(0));
    }

    private static String post(APIRequestContext http, String path, FormData form) {
        return http.post(path, RequestOptions.create().setForm(form)).text();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
