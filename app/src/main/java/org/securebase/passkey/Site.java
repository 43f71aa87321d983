package org.securebase.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person is, as their browser sees it: passkeys are made for a name, and browsers let them be used over https or
 * on the machine itself, and nowhere else.
 *
 * @param rpId the name that passkeys are made for
 * @param origin scheme, host and port, as in the address bar
 * @param trouble why there can be none here; empty if there can
 */
record Site(String rpId, String origin, Optional<Trouble> trouble) {

    private static final Pattern NAME = Pattern.compile("(?!.*\\.[0-9]+$)(?![0-9]+$)"
            + "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    /** Why there can be no passkeys at an address; each has words of its own. */
    enum Trouble {
        /** The connection is not encrypted. */
        HTTPS,
        /** The address is a number, and passkeys are made for names. */
        NAME,
        /** Passkeys are made for another name here. */
        ELSEWHERE;

        String words() {
            return "passkey.trouble." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Site of(HttpServletRequest request, PasskeySettings settings) {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        String rpId = settings.rpId().isEmpty() ? host : settings.rpId();
        return new Site(rpId, origin(request, host), trouble(request, host, rpId));
    }

    private static String origin(HttpServletRequest request, String host) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return (request.isSecure() ? "https://" : "http://") + host + (usual ? "" : ":" + port);
    }

    private static Optional<Trouble> trouble(HttpServletRequest request, String host, String rpId) {
        if (!isName(host)) {
            return Optional.of(Trouble.NAME);
        }
        if (!request.isSecure() && !isWithin(host, "localhost")) {
            return Optional.of(Trouble.HTTPS);
        }
        return isWithin(host, rpId) ? Optional.empty() : Optional.of(Trouble.ELSEWHERE);
    }

    private static boolean isWithin(String host, String name) {
        return host.equals(name) || host.endsWith("." + name);
    }

    /** Whether this is a host name, and no number. */
    static boolean isName(String host) {
        return NAME.matcher(host).matches();
    }
}
