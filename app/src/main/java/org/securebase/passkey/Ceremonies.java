package org.securebase.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import org.securebase.passkey.Refused.Why;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The two requests of every ceremony: the first asks for what the device is to be asked, the second brings its reply.
 * Between them the server keeps nothing. Safe for any thread.
 */
@Component
class Ceremonies {

    /** Names of the two fields that the script fills in; what opens a vault is never in the first. */
    static final String CREDENTIAL = "credential";

    static final String PRF = "prf";

    private final ChallengeCookie challenges;
    private final PasskeySettings settings;

    Ceremonies(ChallengeCookie challenges, PasskeySettings settings) {
        this.challenges = challenges;
        this.settings = settings;
    }

    /** Key of the words for why there can be no passkeys at this address; empty if there can. */
    Optional<String> trouble(HttpServletRequest request) {
        return site(request).trouble().map(Site.Trouble::words);
    }

    private Site site(HttpServletRequest request) {
        return Site.of(request, settings);
    }

    /** Begins one. Where there can be none, the answer is empty, and the script sends the form as it is. */
    ResponseEntity<String> begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Aim aim,
            BiFunction<Site, Challenge, Object> question) {
        Site site = site(request);
        if (site.trouble().isPresent()) {
            return nothing();
        }
        Challenge challenge = challenges.hand(request, response, aim);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Answers.json(question.apply(site, challenge)));
    }

    /** Tells the script to send the form as it is: the page that comes then says what is wrong. */
    static ResponseEntity<String> nothing() {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.TEXT_PLAIN)
                .body("");
    }

    /** @throws Refused if there is nothing to check, or nothing to check it against */
    Reply reply(HttpServletRequest request, HttpServletResponse response, Aim aim) {
        Site site = site(request);
        if (site.trouble().isPresent()) {
            throw new Refused(Why.NOT_HERE);
        }
        String credential = field(request, CREDENTIAL);
        if (credential.isEmpty()) {
            throw new Refused(Why.EMPTY);
        }
        Challenge challenge = challenges.take(request, response, aim).orElseThrow(() -> new Refused(Why.LATE));
        return new Reply(site, challenge, credential, Prf.parse(field(request, PRF)));
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
