package org.securebase.trail;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.securebase.assessment.Dimension;
import org.securebase.ground.Ground;
import org.securebase.ground.LabelPlace;
import org.securebase.ground.Labels;
import org.securebase.ground.MapMark;
import org.securebase.web.Page;

/**
 * Everyone's newest sitting on one map. Belongs to one request.
 *
 * @param marks the drawing
 * @param people the same in words, in the same order
 * @param unread names of those whose sittings cannot be read
 * @param says the drawing in a sentence or two
 */
public record EveryonePage(List<MapMark> marks, List<Placed> people, List<String> unread, String says) {

    /** Where one person stands, in words; when is the day of the newest sitting. */
    public record Placed(String id, String name, String when, String worry, String distance) {}

    static EveryonePage of(List<History> histories, Page page) {
        List<History> placed = histories.stream()
                .filter(history -> history.newest().isPresent())
                .toList();
        List<Placed> people =
                placed.stream().map(history -> inWords(history, page)).toList();
        List<String> unread = histories.stream()
                .filter(history -> !history.all().isEmpty() && history.newest().isEmpty())
                .map(history -> history.person().value().someone().called(page))
                .toList();
        return new EveryonePage(marks(placed, page), people, unread, says(people, page));
    }

    private static Placed inWords(History history, Page page) {
        Sat newest = history.newest().orElseThrow();
        return new Placed(
                history.person().id().toString(),
                history.person().value().someone().called(page),
                Days.brief(newest.day(), page),
                TrailMap.where(newest, Dimension.ANXIETY, page),
                TrailMap.where(newest, Dimension.AVOIDANCE, page));
    }

    private static List<MapMark> marks(List<History> placed, Page page) {
        List<Sat> sats =
                placed.stream().map(history -> history.newest().orElseThrow()).toList();
        List<Point2D> points =
                sats.stream().map(sat -> TrailMap.point(sat.reading())).toList();
        List<LabelPlace> labels = Labels.place(
                points,
                placed.stream()
                        .map(history -> history.person().value().someone().label(page))
                        .toList());
        return IntStream.range(0, points.size())
                .mapToObj(index -> new MapMark(
                        true,
                        points.get(index).getX(),
                        points.get(index).getY(),
                        Ground.outline(sats.get(index).reading().widened()),
                        labels.get(index)))
                .toList();
    }

    private static String says(List<Placed> people, Page page) {
        return people.stream()
                .map(person -> page.say("result.map.person", person.name(), person.worry(), person.distance()))
                .collect(Collectors.joining(" ", page.say("result.map.says", people.size()) + " ", ""));
    }
}
