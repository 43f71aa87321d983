package org.securebase.assessment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A sitting that cannot be read is nobody's fault: it is put away, and the page says so. */
@ControllerAdvice(basePackageClasses = StartAgain.class)
class StartAgain {
    private final SittingCookie cookie;

    StartAgain(SittingCookie cookie) {
        this.cookie = cookie;
    }

    /** Leads to a page of its own, because what failed may have been the answer to a form. */
    @ExceptionHandler(Unreadable.class)
    String startAgain(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(request, response);
        return "redirect:/pattern/start-again";
    }
}
