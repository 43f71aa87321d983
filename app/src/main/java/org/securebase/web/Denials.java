package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A refused request gets the kind page for it; a form that waited too long is told apart from a closed door. */
final class Denials implements AccessDeniedHandler {

    static final String EXPIRED_FORM = Denials.class.getName() + ".expiredForm";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            request.setAttribute(EXPIRED_FORM, true);
        }
        deny(response);
    }

    static void deny(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
