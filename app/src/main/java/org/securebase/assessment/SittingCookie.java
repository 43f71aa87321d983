package org.securebase.assessment;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.securebase.vault.KeyFiles;
import org.securebase.web.Cookies;
import org.springframework.stereotype.Component;

/** The one cookie in which a visitor carries the sitting; the server keeps nothing of it. */
@Component
class SittingCookie {
    static final String NAME = "sitting";
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private final SittingSeal seal;
    private final Clock clock;

    SittingCookie(KeyFiles keys, Instrument instrument, Clock clock) {
        this.seal = new SittingSeal(keys.aead(NAME), new SheetsCodec(instrument));
        this.clock = clock;
    }

    /** @throws Unreadable if there is such a cookie and it is not one that we sealed, or it is over */
    Optional<Sheets> read(HttpServletRequest request) throws Unreadable {
        List<String> sent = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Cookies.name(request, NAME)))
                .map(Cookie::getValue)
                .toList();
        // Two of one name come from a neighbouring subdomain or path, and nothing tells which one is ours.
        if (sent.size() > 1) {
            throw new Unreadable();
        }
        return sent.isEmpty() ? Optional.empty() : Optional.of(open(sent.get(0)));
    }

    private Sheets open(String sealed) throws Unreadable {
        Sheets sheets = seal.open(sealed);
        if (sheets.isOver(clock.instant())) {
            throw new Unreadable();
        }
        return sheets;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Sheets sheets) {
        Instant now = clock.instant();
        Duration age = sheets.isKept() ? Duration.between(now, sheets.keptUntil()) : UNTIL_THE_BROWSER_CLOSES;
        Cookies.set(request, response, NAME, seal.seal(sheets), age);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, NAME);
    }
}
