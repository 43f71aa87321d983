package org.securebase.communication;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no form of this name. Says nothing of what was asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchForm() {
        super("no form of this name", null, false, false);
    }
}
