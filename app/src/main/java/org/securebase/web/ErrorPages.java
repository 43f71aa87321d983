package org.securebase.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page shown when something did not work: what happened in plain words, and where to go from here. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final int FIRST_SERVER_ERROR = 500;

    /** Statuses that have words of their own; another one borrows those of its class. */
    private static final Set<Integer> NAMED = Set.of(400, 403, 404, 405, 413, 500);

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        int status = status(request);
        if (status >= FIRST_SERVER_ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            LOG.error("A request failed\n{}", Trace.withoutWords(failure));
        }
        ModelAndView page = new ModelAndView("web/error", HttpStatusCode.valueOf(status));
        page.addObject("problem", problem(request, status));
        return page;
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : INTERNAL_SERVER_ERROR;
    }

    private static String problem(HttpServletRequest request, int status) {
        if (request.getAttribute(Denials.EXPIRED_FORM) != null) {
            return "expired";
        }
        if (NAMED.contains(status)) {
            return String.valueOf(status);
        }
        return status < FIRST_SERVER_ERROR ? "400" : "500";
    }
}
