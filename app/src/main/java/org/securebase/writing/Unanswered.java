package org.securebase.writing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program in one line, too, that nothing answers what it asked; people are shown a page. */
@RestControllerAdvice
class Unanswered {

    /** @throws ServletException the same one, which leaves it to the pages, for an address that is no program's */
    @ExceptionHandler(ServletException.class)
    ResponseEntity<String> tell(HttpServletRequest request, ServletException unanswered) throws ServletException {
        if (!request.getRequestURI().startsWith(WritingRoom.PATH + "/")
                || !(unanswered instanceof ErrorResponse refusal)) {
            throw unanswered;
        }
        return ResponseEntity.status(refusal.getStatusCode())
                .headers(refusal.getHeaders())
                .contentType(MediaType.TEXT_PLAIN)
                .body("Error: " + words(refusal.getStatusCode()));
    }

    private static String words(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "There is nothing at this address; texts go to /v2/check.";
            case 405 -> "This address is not asked in that way; texts go to /v2/check by POST.";
            default -> "This cannot be answered in the form that was asked for.";
        };
    }
}
