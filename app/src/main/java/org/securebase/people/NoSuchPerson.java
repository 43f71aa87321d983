package org.securebase.people;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody of this id is among the member's people. Says nothing of what was asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchPerson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchPerson() {
        super("nobody of this id", null, false, false);
    }
}
