package org.securebase.writing;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program in one line of plain text what was wrong, as LanguageTool does. */
@RestControllerAdvice(assignableTypes = CheckController.class)
class Complaints {

    private static final String SOON_SECONDS = "1";

    private final DataSize largest;

    Complaints(@Value("${server.tomcat.max-http-form-post-size}") DataSize largest) {
        this.largest = largest;
    }

    @ExceptionHandler(NotTaken.class)
    ResponseEntity<String> tell(NotTaken notTaken) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(notTaken.status()).contentType(MediaType.TEXT_PLAIN);
        if (notTaken.status() == HttpStatus.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
        }
        if (notTaken.status() == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body("Error: " + notTaken.getMessage());
    }

    /** The server could not take the form apart, most often because of its size. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<String> tell(InvalidParameterException unread) {
        return unread.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? tell(new NotTaken(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "The form is larger than " + largest.toKilobytes() + " KB, which is the limit."))
                : tell(NotTaken.badly("The form cannot be read."));
    }
}
