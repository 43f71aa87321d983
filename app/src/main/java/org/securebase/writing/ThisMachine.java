package org.securebase.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a request was made at this machine. A proxy on it that forgets to say for whom it asks is told by the name it
 * was reached by, which is then not the machine's own.
 */
final class ThisMachine {

    /** As numbers alone, so that nothing is ever looked up. A system may add which of its interfaces it means. */
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|(::1|(0:){7}1)(%\\w+)?");

    /** The server takes X-Forwarded-For away once it has believed it, and notes in X-Forwarded-By whom it believed. */
    private static final List<String> FORWARDED = List.of(
            "X-Forwarded-By",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "X-Real-IP",
            "Via");

    private ThisMachine() {}

    static boolean asks(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && isLocalName(request.getServerName())
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLocalName(String host) {
        return host.equals("localhost") || isLoopback(host.replaceFirst("^\\[(.*)]$", "$1"));
    }

    private static boolean isLoopback(String address) {
        return LOOPBACK.matcher(address).matches();
    }
}
