package org.securebase.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.securebase.web.Unfinished;
import org.springframework.stereotype.Component;

/** A sitting that was begun, or whose result is there to be seen again. */
@Component
class UnfinishedSitting implements Unfinished {
    private final SittingCookie cookie;

    UnfinishedSitting(SittingCookie cookie) {
        this.cookie = cookie;
    }

    /** A sitting that cannot be read counts as none: it is put away when its owner comes to this room. */
    @Override
    public Optional<String> path(HttpServletRequest request) {
        try {
            return cookie.read(request).map(sheets -> "/pattern");
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }
}
