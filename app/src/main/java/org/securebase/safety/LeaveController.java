package org.securebase.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.securebase.web.Cookies;
import org.securebase.web.LeaveTo;
import org.securebase.web.Leaving;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /leave}: forget the sitting and be somewhere else. A plain link does it; the script's beacon only forgets. */
@Controller
class LeaveController {

    /** The cookie that holds what a visitor has answered. */
    private static final String SITTING = "sitting";

    private final LeaveTo leaveTo;
    private final ObjectProvider<Leaving> rooms;

    LeaveController(LeaveTo leaveTo, ObjectProvider<Leaving> rooms) {
        this.leaveTo = leaveTo;
        this.rooms = rooms;
    }

    @GetMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(leaveTo.leaveUrl())
                .build();
    }

    @PostMapping("/leave")
    ResponseEntity<Void> left(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
        return ResponseEntity.noContent().build();
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        rooms.forEach(room -> room.left(request, response));
        Cookies.clear(request, response, SITTING);
    }
}
