package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.securebase.account.Onward.Field;
import org.securebase.session.Sessions;
import org.securebase.vault.HolderId;
import org.securebase.vault.RandomId;
import org.springframework.stereotype.Component;

/**
 * Carries an {@link Onward} through the pages that ask. What was typed travels sealed in a hidden field, and nowhere
 * else: nothing of it is lost, nothing is stored, and whoever finds the locked page cannot read it there. It opens only
 * for whom it was typed by. Safe for any thread.
 */
@Component
class WayOn {

    private static final String FORM_TOKEN = "_csrf";

    /** The form token of the page before is no use, and secrets are typed again rather than carried about. */
    private static final Set<String> NEVER_KEPT =
            Set.of(FORM_TOKEN, "passphrase", "pin", "code", "group", "sealed", "onward", "credential", "prf");

    private static final String PURPOSE = "onward";
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String KEPT_FIELD = "kept.";

    private final FormSeal seal;
    private final Sessions sessions;

    WayOn(FormSeal seal, Sessions sessions) {
        this.seal = seal;
        this.sessions = sessions;
    }

    /** What this request itself asked for. */
    Onward asked(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("POST")) {
            String query = request.getQueryString();
            return Onward.to(query == null ? path : path + "?" + query);
        }
        return isForm(request)
                ? Onward.sending(path, fields(request, ""), sessions.lastHolder(request))
                : Onward.to(Onward.HOME);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    /** What was typed into the form that this request sent, found without a look at the database. */
    static List<String> typed(HttpServletRequest request) {
        return !isForm(request)
                ? List.of()
                : fields(request, "").stream()
                        .map(Field::value)
                        .filter(value -> !value.isBlank())
                        .toList();
    }

    /** The form that this request sent, to be sent again; empty if there was none, or secrets would have to be kept. */
    static Optional<Onward> again(HttpServletRequest request) {
        boolean secret = request.getParameterMap().keySet().stream()
                .anyMatch(name -> !name.equals(FORM_TOKEN) && NEVER_KEPT.contains(name));
        return !isForm(request) || secret
                ? Optional.empty()
                : Optional.of(Onward.sending(request.getRequestURI(), fields(request, ""), Optional.empty()));
    }

    /** What a page that hides itself had on it, from {@code hide.js}. */
    Onward hidden(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getParameter("to")).orElse(Onward.HOME);
        return Onward.sending(path, fields(request, KEPT_FIELD), sessions.lastHolder(request));
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .flatMap(field -> fields(field, field.getKey().substring(prefix.length())))
                .filter(field -> !NEVER_KEPT.contains(field.name()))
                .toList();
    }

    private static Stream<Field> fields(Map.Entry<String, String[]> sent, String name) {
        return Arrays.stream(sent.getValue()).map(value -> new Field(name, value));
    }

    /** What the page that asks carried along. */
    Onward carried(HttpServletRequest request) {
        String sealed = request.getParameter("onward");
        if (sealed != null && !sealed.isEmpty()) {
            return seal.open(PURPOSE, sealed, KEPT)
                    .map(opened -> opened(opened.values()))
                    .orElseGet(() -> Onward.to(Onward.HOME));
        }
        return Onward.to(Optional.ofNullable(request.getParameter("to")).orElse(Onward.HOME));
    }

    private static Onward opened(List<String> values) {
        List<Field> fields = new ArrayList<>();
        for (int field = 2; field + 1 < values.size(); field += 2) {
            fields.add(new Field(values.get(field), values.get(field + 1)));
        }
        Optional<HolderId> typist = RandomId.parse(values.get(0)).map(HolderId::new);
        return Onward.sending(values.get(1), fields, typist);
    }

    /** For the hidden field of the page that asks; empty if there is nothing that was typed. */
    String sealed(Onward onward) {
        if (!onward.sends()) {
            return "";
        }
        List<String> values =
                new ArrayList<>(List.of(onward.typist().map(HolderId::toString).orElse(""), onward.path()));
        onward.fields().forEach(field -> values.addAll(List.of(field.name(), field.value())));
        return seal.seal(PURPOSE, values);
    }
}
