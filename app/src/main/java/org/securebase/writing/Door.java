package org.securebase.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who may ask: whoever sits at this machine, and elsewhere who shows a token. Safe for any thread. */
@Component
class Door {

    private static final String BEARER = "Bearer ";
    /** As LanguageTool has it, and as gramma has it. */
    private static final List<String> FIELDS = List.of("apiKey", "api_key");

    /** With a percent sign in it a name could spell any of them. What else LanguageTool's own programs put there may stay. */
    private static final Pattern PRIVATE_IN_ADDRESS = Pattern.compile(
            "(^|&)(text|data|api_?key|username|password|[^=&]*%[^=&]*)(=|&|$)", Pattern.CASE_INSENSITIVE);

    private final Tokens tokens;
    private final Pace pace;

    Door(Tokens tokens, Pace pace) {
        this.tokens = tokens;
        this.pace = pace;
    }

    void admit(HttpServletRequest request) throws NotTaken {
        keepTheAddressClean(request.getQueryString());
        Optional<Token> token = shown(request);
        if (token.isPresent()) {
            admit(token.get(), request.getRemoteAddr());
        } else {
            admitWithout(request);
        }
    }

    private static void keepTheAddressClean(@Nullable String query) throws NotTaken {
        if (query != null && PRIVATE_IN_ADDRESS.matcher(query).find()) {
            throw NotTaken.badly("Send text and token in the body, not in the address, which ends up in logs.");
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

    /** Made-up tokens count on where they come from, however many there are. */
    private void admit(Token token, String address) throws NotTaken {
        if (!tokens.admits(token)) {
            pace.keep(address);
            throw new NotTaken(HttpStatus.FORBIDDEN, "This token is not known here, or was taken back.");
        }
        pace.keep(TokenName.text(token.hash()));
    }

    private void admitWithout(HttpServletRequest request) throws NotTaken {
        if (!ThisMachine.asks(request)) {
            throw new NotTaken(
                    HttpStatus.UNAUTHORIZED,
                    "A token is needed here, as 'apiKey' or in the header Authorization. Its owner makes one under More.");
        }
        if (AddOns.isForASite(request)) {
            throw new NotTaken(HttpStatus.FORBIDDEN, "Add-ons may ask here, and pages on the web may not.");
        }
        pace.keep(request.getRemoteAddr());
    }
}
