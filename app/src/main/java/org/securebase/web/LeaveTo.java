package org.securebase.web;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where "Leave this page" leads: an everyday page that explains nothing about where one came from.
 *
 * @param leaveUrl an absolute http or https address
 */
@ConfigurationProperties("securebase")
public record LeaveTo(URI leaveUrl) {

    private static final Set<String> WEB = Set.of("http", "https");

    public LeaveTo {
        if (leaveUrl.getHost() == null || !WEB.contains(leaveUrl.getScheme())) {
            throw new IllegalArgumentException(
                    "securebase.leave-url must be a full http or https address, not " + leaveUrl);
        }
    }
}
