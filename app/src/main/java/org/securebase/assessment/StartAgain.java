package org.securebase.assessment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A sitting that cannot be read is nobody's fault: it is put away, and the page says so. */
@ControllerAdvice(basePackageClasses = StartAgain.class)
class StartAgain {
    private final SittingCookie cookie;

    StartAgain(SittingCookie cookie) {
        this.cookie = cookie;
    }

    @ExceptionHandler(Unreadable.class)
    ModelAndView startAgain(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(request, response);
        return new ModelAndView("assessment/startagain");
    }
}
