package org.securebase.trail;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.securebase.assessment.Dimension;
import org.securebase.assessment.Reading;
import org.securebase.ground.Ground;
import org.securebase.ground.LabelPlace;
import org.securebase.ground.Labels;
import org.securebase.ground.MapMark;
import org.securebase.web.Page;

/**
 * The map of one person: where each sitting lay, joined in order, and the newest with its area.
 *
 * @param steps the earlier ones, earliest first
 * @param newest with its area and its number
 * @param trailPath the line through all of them, empty if there is one only
 * @param says the same in words
 */
public record TrailMap(List<Step> steps, MapMark newest, String trailPath, String says) {

    /**
     * An earlier sitting.
     *
     * @param number as in the table
     * @param x from 0 to 500
     * @param y from 0 to 500
     */
    public record Step(int number, double x, double y) {}

    /** @param sats readable ones, at least one */
    static TrailMap of(List<Sat> sats, String name, Page page) {
        List<Step> all = sats.stream().map(TrailMap::step).toList();
        Sat newest = sats.get(sats.size() - 1);
        Step here = all.get(all.size() - 1);
        LabelPlace label = Labels.placeFirst(points(all), name);
        MapMark mark = new MapMark(
                true, here.x(), here.y(), Ground.outline(newest.reading().widened()), label);
        return new TrailMap(all.subList(0, all.size() - 1), mark, path(all), says(sats, name, page));
    }

    private static Step step(Sat sat) {
        Point2D point = point(sat.reading());
        return new Step(sat.number(), point.getX(), point.getY());
    }

    static Point2D point(Reading reading) {
        return new Point2D.Double(
                Ground.withinMargin(Ground.across(reading.theta(Dimension.AVOIDANCE))),
                Ground.withinMargin(Ground.up(reading.theta(Dimension.ANXIETY))));
    }

    private static List<Point2D> points(List<Step> steps) {
        List<Point2D> newestFirst = new ArrayList<>();
        steps.forEach(step -> newestFirst.add(0, new Point2D.Double(step.x(), step.y())));
        return newestFirst;
    }

    private static String path(List<Step> steps) {
        return steps.size() < 2
                ? ""
                : steps.stream()
                        .map(step -> String.format(Locale.ROOT, "%.1f %.1f", step.x(), step.y()))
                        .collect(Collectors.joining("L", "M", ""));
    }

    private static String says(List<Sat> sats, String name, Page page) {
        return sats.stream()
                .map(sat -> page.say(
                        "trail.map.sitting",
                        sat.number(),
                        Days.inWords(sat.day(), page),
                        where(sat, Dimension.ANXIETY, page),
                        where(sat, Dimension.AVOIDANCE, page)))
                .collect(Collectors.joining(" ", page.say("trail.map.says", name, sats.size()) + " ", ""));
    }

    static String where(Sat sat, Dimension dimension, Page page) {
        return page.say("result.where." + sat.reading().level(dimension).key());
    }
}
