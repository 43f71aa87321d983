package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where someone was going when they were asked to sign in first, and what they had typed. It travels in hidden fields of
 * the page that asks, and nowhere else, so that nothing typed is lost and nothing of it is kept. Immutable.
 *
 * @param path on this site
 * @param sends whether it was a form, to be sent again
 * @param fields of that form
 */
public record Onward(String path, boolean sends, List<Field> fields) {

    /** What was typed into one field. */
    public record Field(String name, String value) {}

    /** Where one goes who was going nowhere in particular. */
    static final String HOME = "/account";

    private static final String TO = "to";
    private static final String SENDS = "kept";
    private static final String FIELD = "kept.";
    /** The form token of the page before is no use, and secrets are typed again rather than written into a page. */
    private static final Set<String> NEVER_KEPT =
            Set.of("_csrf", "passphrase", "pin", "code", "group", "sealed", "credential", "prf");

    public Onward {
        fields = List.copyOf(fields);
    }

    static Onward to(String path) {
        return new Onward(isLocal(path) ? path : HOME, false, List.of());
    }

    /** What this request itself asked for. */
    static Onward asked(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("POST")) {
            String query = request.getQueryString();
            return to(query == null ? path : path + "?" + query);
        }
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        return form ? new Onward(path, true, fields(request, "")) : to(HOME);
    }

    /** What the page that asks carried along. */
    public static Onward carried(HttpServletRequest request) {
        String path = request.getParameter(TO);
        if (path == null || !isLocal(path)) {
            return to(HOME);
        }
        boolean sends = request.getParameter(SENDS) != null;
        return new Onward(path, sends, sends ? fields(request, FIELD) : List.of());
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix) && !NEVER_KEPT.contains(field.getKey()))
                .flatMap(field -> fields(field, prefix.length()))
                .toList();
    }

    private static Stream<Field> fields(Map.Entry<String, String[]> field, int prefix) {
        return Arrays.stream(field.getValue())
                .map(value -> new Field(field.getKey().substring(prefix), value));
    }

    /** Whether it leads to this site and nowhere else, whatever a browser makes of odd characters. */
    private static boolean isLocal(String path) {
        try {
            URI uri = new URI(path);
            return path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
                    && uri.getRawAuthority() == null
                    && uri.getScheme() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /** The address of a page that asks, with this in it. */
    String by(String place) {
        return path.equals(HOME) ? place : place + "?" + TO + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The hidden fields of a page that asks. */
    public List<Field> hidden() {
        List<Field> hidden = new ArrayList<>(List.of(new Field(TO, path)));
        if (sends) {
            hidden.add(new Field(SENDS, "yes"));
            fields.forEach(field -> hidden.add(new Field(FIELD + field.name(), field.value())));
        }
        return hidden;
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "where to go on";
    }
}
