package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.securebase.session.NotYet;
import org.securebase.session.NotYet.First;
import org.securebase.session.Sessions;
import org.securebase.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whoever has to do something first is led to where they can. A form that they had sent is carried along, so that
 * nothing typed is lost because a session ran out meanwhile.
 */
@ControllerAdvice
class FirstThings {

    private final Asking asking;
    private final Sessions sessions;
    private final WayOn wayOn;
    private final Pages pages;

    FirstThings(Asking asking, Sessions sessions, WayOn wayOn, Pages pages) {
        this.asking = asking;
        this.sessions = sessions;
        this.wayOn = wayOn;
        this.pages = pages;
    }

    @ExceptionHandler(NotYet.class)
    ModelAndView first(NotYet notYet, HttpServletRequest request, HttpServletResponse response) {
        Onward onward = wayOn.asked(request);
        if (notYet.first() == First.SIGN_IN) {
            sessions.end(request, response);
        }
        if (!onward.sends()) {
            return new ModelAndView("redirect:" + onward.by(Ask.place(notYet.first())));
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Form");
        ModelAndView page = asking.page(HttpStatus.UNAUTHORIZED, notYet.first(), "", onward);
        return page.addObject("page", pages.of(request));
    }
}
