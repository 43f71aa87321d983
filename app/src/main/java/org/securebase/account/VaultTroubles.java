package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.securebase.vault.DatabaseUnusable;
import org.securebase.vault.Space;
import org.securebase.web.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
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

    private static final String SECONDS_TO_WAIT = "60";

    private final Pages pages;

    VaultTroubles(Pages pages) {
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

    /** The disk is full or fails, the database is gone or busy: it passes, and then the same form can be sent. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        TransactionException.class
    })
    ModelAndView noStore(Exception reason, HttpServletRequest request, HttpServletResponse response) {
        LOG.error(DatabaseUnusable.because("The database", reason).getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        ModelAndView page = page(HttpStatus.SERVICE_UNAVAILABLE, "store", request);
        WayOn.again(request).ifPresent(again -> page.addObject("again", again));
        return page;
    }

    private ModelAndView page(HttpStatus status, String trouble, HttpServletRequest request) {
        return new ModelAndView("account/trouble", status)
                .addObject("page", pages.of(request))
                .addObject("trouble", trouble)
                .addObject("typed", WayOn.typed(request));
    }
}
