package org.securebase.assessment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a visitor's browser carries, for a room that keeps it when asked to. Safe to share between threads. */
@Component
public class VisitorSheets {
    private final SittingCookie cookie;
    private final Clock clock;

    VisitorSheets(SittingCookie cookie, Clock clock) {
        this.cookie = cookie;
        this.clock = clock;
    }

    /**
     * The sheets, finished or not.
     *
     * @param touched when the last answer of any of them was given, as a clock on the wall had it
     * @param all in the order of their numbers, from 1
     */
    public record Carried(LocalDateTime touched, List<Sheet> all) {
        /** @param number as it stood in an address */
        public Optional<Sheet> numbered(String number) {
            return Optional.of(number)
                    .filter(text -> text.matches("[1-9]"))
                    .map(Integer::valueOf)
                    .filter(place -> place <= all.size())
                    .map(place -> all.get(place - 1));
        }
    }

    /** Empty if there are none, or none that can be read. */
    public Optional<Carried> carriedBy(HttpServletRequest request) {
        return sheets(request)
                .map(sheets -> new Carried(LocalDateTime.ofInstant(sheets.touched(), clock.getZone()), sheets.all()));
    }

    private Optional<Sheets> sheets(HttpServletRequest request) {
        try {
            return cookie.read(request);
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }

    /** Takes one away, by its number from 1. */
    public void forget(HttpServletRequest request, HttpServletResponse response, int number) {
        Instant now = clock.instant();
        sheets(request)
                .flatMap(sheets -> sheets.without(number, now))
                .ifPresentOrElse(left -> cookie.write(request, response, left), () -> cookie.clear(request, response));
    }

    /** Takes all of them away. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(request, response);
    }
}
