package org.securebase.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a visitor has answered: a few sheets, of which one is being filled in. Lives in the visitor's own cookie
 * and nowhere else. Immutable; times are whole minutes.
 *
 * @param begun when the first sheet was
 * @param touched when anything last changed
 * @param keptUntil when it ends if the visitor asked to keep it, otherwise the epoch
 * @param all one to six of them
 * @param current index of the one being filled in
 */
record Sheets(Instant begun, Instant touched, Instant keptUntil, List<Sheet> all, int current) {
    static final int LIMIT = 6;
    static final Duration KEPT = Duration.ofDays(7);
    /** A browser that restores its windows never ends a session by itself. */
    static final Duration UNKEPT = Duration.ofHours(24);

    static final Instant NOT_KEPT = Instant.EPOCH;

    Sheets {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > LIMIT || current < 0 || current >= all.size()) {
            throw new IllegalArgumentException("no sheet " + current + " among " + all.size());
        }
        begun = begun.truncatedTo(ChronoUnit.MINUTES);
        touched = touched.truncatedTo(ChronoUnit.MINUTES);
        keptUntil = keptUntil.truncatedTo(ChronoUnit.MINUTES);
    }

    static Sheets begin(Sheet first, Instant now) {
        return new Sheets(now, now, NOT_KEPT, List.of(first), 0);
    }

    Sheet sheet() {
        return all.get(current);
    }

    /** The sheet with this number, from 1. */
    Optional<Sheet> numbered(int number) {
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /** The number of the current sheet, from 1. */
    int number() {
        return current + 1;
    }

    boolean full() {
        return all.size() == LIMIT;
    }

    /**
     * With one more sheet, which becomes the current one. A current sheet without a single answer is replaced: its
     * writer went back to say who it is about.
     *
     * @throws IllegalStateException if there is no room
     */
    Sheets plus(Sheet sheet, Instant now) {
        if (sheet().untouched()) {
            return with(sheet().about(sheet.relation(), sheet.nickname()), now);
        }
        if (full()) {
            throw new IllegalStateException("there are " + LIMIT + " sheets already");
        }
        List<Sheet> more = new ArrayList<>(all);
        more.add(sheet);
        return new Sheets(begun, now, keptUntil, more, all.size());
    }

    /** With the current sheet replaced. */
    Sheets with(Sheet sheet, Instant now) {
        List<Sheet> replaced = new ArrayList<>(all);
        replaced.set(current, sheet);
        return new Sheets(begun, now, keptUntil, replaced, current);
    }

    /** With another sheet, by its number from 1, as the current one. */
    Sheets turnedTo(int number) {
        return new Sheets(begun, touched, keptUntil, all, number - 1);
    }

    /** With one sheet less, by its number from 1; empty if none is left. */
    Optional<Sheets> without(int number, Instant now) {
        List<Sheet> left = new ArrayList<>(all);
        left.remove(number - 1);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheets(begun, now, keptUntil, left, Math.min(current, left.size() - 1)));
    }

    Sheets kept(Instant now) {
        return new Sheets(begun, now, now.plus(KEPT), all, current);
    }

    boolean isKept() {
        return !keptUntil.equals(NOT_KEPT);
    }

    boolean isOver(Instant now) {
        return now.isAfter(isKept() ? keptUntil : touched.plus(UNKEPT));
    }
}
