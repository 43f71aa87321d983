package org.securebase.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.securebase.assessment.Dimension;
import org.securebase.psychometrics.Score;
import org.securebase.psychometrics.change.Trend;

/**
 * One dimension over time, drawn from 0 to {@link #WIDTH} and {@link #HEIGHT}: each sitting with the bar that holds the
 * answer 8 times out of 10, the trend with its band when there is one, and what happened.
 *
 * @param bars earliest first
 * @param band the area around the trend as a path, empty without a trend
 * @param line the trend as a path, empty without one
 * @param marks what happened within the time shown
 * @param middle height of the middle of the people compared with
 */
public record Plot(List<Bar> bars, String band, String line, List<Mark> marks, double middle) {
    public static final int WIDTH = 500;
    public static final int HEIGHT = 200;

    /** The normal quantile that leaves a tenth on either side, as the shaded area of the map does. */
    private static final double EIGHT_IN_TEN = 1.2815515655446004;

    private static final double LEFT = 40;
    private static final double RIGHT = 460;
    private static final double TOP = 25;
    private static final double BOTTOM = 190;
    private static final double THETA_SHOWN = 3;
    private static final int BAND_STEPS = 24;

    /** @param number as in the table */
    public record Bar(int number, double x, double y, double top, double bottom) {
        /** A coordinate as the drawing has it. */
        public String at(double coordinate) {
            return drawn(coordinate);
        }
    }

    /** @param letter as in the list of what happened */
    public record Mark(String letter, double x) {
        /** A coordinate as the drawing has it. */
        public String at() {
            return drawn(x);
        }
    }

    /** The days shown, and how they lie across. */
    private record Span(LocalDate first, LocalDate last) {
        double across(double day) {
            double days = last.toEpochDay() - first.toEpochDay();
            return days == 0 ? (LEFT + RIGHT) / 2 : LEFT + (day - first.toEpochDay()) / days * (RIGHT - LEFT);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * @param sats readable ones, at least one
     * @param happened in the order of their list
     */
    static Plot of(List<Sat> sats, List<LifeEvent> happened, Dimension dimension) {
        Span span = new Span(sats.get(0).day(), sats.get(sats.size() - 1).day());
        Optional<Trend> trend =
                Trend.of(sats.stream().map(sat -> sat.occasion(dimension)).toList());
        return new Plot(
                sats.stream().map(sat -> bar(sat, dimension, span)).toList(),
                trend.map(found -> band(found, span)).orElse(""),
                trend.map(found -> line(found, span)).orElse(""),
                marks(happened, span),
                down(0));
    }

    private static Bar bar(Sat sat, Dimension dimension, Span span) {
        Score score = sat.reading().widenedScore(dimension);
        double half = EIGHT_IN_TEN * score.standardError();
        return new Bar(
                sat.number(),
                span.across(sat.day().toEpochDay()),
                down(score.theta()),
                down(score.theta() + half),
                down(score.theta() - half));
    }

    private static String band(Trend trend, Span span) {
        List<String> corners = new ArrayList<>();
        days(trend)
                .forEach(
                        day -> corners.add(point(span.across(day), trend.at(day).upper())));
        List<Double> back = new ArrayList<>(days(trend));
        Collections.reverse(back);
        back.forEach(day -> corners.add(point(span.across(day), trend.at(day).lower())));
        return corners.stream().collect(Collectors.joining("L", "M", "Z"));
    }

    private static String line(Trend trend, Span span) {
        return days(trend).stream()
                .map(day -> point(span.across(day), trend.at(day).estimate()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static List<Double> days(Trend trend) {
        double first = trend.occasions().get(0).day();
        double last = trend.occasions().get(trend.occasions().size() - 1).day();
        return IntStream.rangeClosed(0, BAND_STEPS)
                .mapToObj(step -> first + (last - first) * step / BAND_STEPS)
                .toList();
    }

    private static List<Mark> marks(List<LifeEvent> happened, Span span) {
        return IntStream.range(0, happened.size())
                .filter(index -> span.holds(happened.get(index).day()))
                .mapToObj(index -> new Mark(
                        letter(index), span.across(happened.get(index).day().toEpochDay())))
                .toList();
    }

    /** A, B and so on; after Z they begin again, which nobody will have. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index % 26));
    }

    private static String point(double x, double theta) {
        return drawn(x) + " " + drawn(down(theta));
    }

    private static double down(double theta) {
        double middle = (TOP + BOTTOM) / 2;
        double y = middle - theta * (BOTTOM - TOP) / (2 * THETA_SHOWN);
        return Math.max(TOP, Math.min(BOTTOM, y));
    }

    private static String drawn(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
