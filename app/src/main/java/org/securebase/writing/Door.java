package org.securebase.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who may ask: whoever sits at this machine, and elsewhere who shows a token. A proxy on this machine that forgets to say
 * for whom it asks is told by the name it was reached by, which is then not the machine's own. Safe for any thread.
 */
@Component
class Door {

    private static final String BEARER = "Bearer ";
    /** As LanguageTool has it, and as gramma has it. */
    private static final List<String> FIELDS = List.of("apiKey", "api_key");

    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Via");

    private final Tokens tokens;
    private final Pace pace;

    Door(Tokens tokens, Pace pace) {
        this.tokens = tokens;
        this.pace = pace;
    }

    void admit(HttpServletRequest request) throws NotTaken {
        Optional<Token> token = shown(request);
        if (token.isEmpty() && !isAtThisMachine(request)) {
            throw new NotTaken(
                    HttpStatus.UNAUTHORIZED,
                    "A token is needed here, as 'apiKey' or in the header Authorization. Its owner makes one under More.");
        }
        pace.keep(token.map(shown -> TokenName.text(shown.hash())).orElseGet(request::getRemoteAddr));
        if (token.isPresent() && !tokens.admits(token.get())) {
            throw new NotTaken(HttpStatus.FORBIDDEN, "This token is not known here, or was taken back.");
        }
    }

    private static Optional<Token> shown(HttpServletRequest request) throws NotTaken {
        Optional<String> sent = inHeader(request).or(() -> inForm(request));
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Token.parse(sent.get())
                .orElseThrow(() -> new NotTaken(
                        HttpStatus.FORBIDDEN, "What was sent as 'apiKey' is no token: one begins with sb_.")));
    }

    private static Optional<String> inHeader(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()))
                .filter(value -> !value.isBlank());
    }

    private static Optional<String> inForm(HttpServletRequest request) {
        return FIELDS.stream()
                .map(request::getParameter)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    private static boolean isAtThisMachine(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && isLocalName(request.getServerName())
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLocalName(String host) {
        return host.equals("localhost") || host.matches("[0-9.]+|\\[?[0-9a-fA-F:]+]?") && isLoopback(host);
    }

    /** Only ever asked about numbers, so no name is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
