package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.securebase.vault.Space;
import org.securebase.web.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a vault refuses is told in plain words, with what was typed, so that it can be copied and is not lost. A room that
 * can do better, such as show its form again, catches it first.
 */
@ControllerAdvice
class VaultTroubles {

    private static final Logger LOG = LoggerFactory.getLogger(VaultTroubles.class);

    private final WayOn wayOn;
    private final Pages pages;

    VaultTroubles(WayOn wayOn, Pages pages) {
        this.wayOn = wayOn;
        this.pages = pages;
    }

    @ExceptionHandler(Space.Stale.class)
    ModelAndView stale(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "stale", request);
    }

    @ExceptionHandler(Space.Closed.class)
    ModelAndView closed(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "closed", request);
    }

    @ExceptionHandler(Space.NewerForm.class)
    ModelAndView newer(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "newer", request);
    }

    @ExceptionHandler(Space.TooLarge.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "large", request);
    }

    /** The one who runs the server has to know of it; neither whose it is nor what. */
    @ExceptionHandler(Space.Tampered.class)
    ModelAndView tampered(HttpServletRequest request) {
        LOG.error("A sealed record is not what was put there. Restore the database from a backup.");
        return page(HttpStatus.CONFLICT, "tampered", request);
    }

    private ModelAndView page(HttpStatus status, String trouble, HttpServletRequest request) {
        List<String> typed = wayOn.asked(request).fields().stream()
                .map(Onward.Field::value)
                .filter(value -> !value.isBlank())
                .toList();
        return new ModelAndView("account/trouble", status)
                .addObject("page", pages.of(request))
                .addObject("trouble", trouble)
                .addObject("typed", typed);
    }
}
