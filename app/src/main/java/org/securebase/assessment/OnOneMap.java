package org.securebase.assessment;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.securebase.ground.Ground;
import org.securebase.ground.LabelPlace;
import org.securebase.ground.Labels;
import org.securebase.ground.MapMark;
import org.securebase.web.Page;

/** Everyone who has a place on the map, the one that the page is about first. */
record OnOneMap(List<MapMark> marks, List<PersonOnMap> people, List<String> unread, String says) {

    static OnOneMap of(Chosen chosen, Reading shown, Instrument instrument, Page page) {
        List<Numbered> all = new ArrayList<>();
        all.add(new Numbered(chosen.number(), shown));
        IntStream.rangeClosed(1, chosen.sheets().all().size())
                .filter(number -> number != chosen.number())
                .mapToObj(number -> new Numbered(number, chosen.sheets().all().get(number - 1), instrument))
                .filter(other -> other.reading.sheet().finished(instrument))
                .forEach(all::add);
        List<Numbered> readable =
                all.stream().filter(one -> one.reading.standing().readable()).toList();
        List<PersonOnMap> people =
                readable.stream().map(one -> one.inWords(page, chosen.number())).toList();
        List<String> unread = all.stream()
                .filter(one -> !one.reading.standing().readable())
                .map(one -> one.called(page))
                .toList();
        return new OnOneMap(marks(readable, page, chosen.number()), people, unread, says(people, page));
    }

    private static List<MapMark> marks(List<Numbered> readable, Page page, int shown) {
        List<Point2D> points = readable.stream().map(Numbered::point).toList();
        List<String> names = readable.stream().map(one -> one.label(page)).toList();
        List<LabelPlace> labels = Labels.place(points, names);
        return IntStream.range(0, points.size())
                .mapToObj(index -> new MapMark(
                        readable.get(index).number == shown,
                        points.get(index).getX(),
                        points.get(index).getY(),
                        Ground.outline(readable.get(index).reading.widened()),
                        labels.get(index)))
                .toList();
    }

    private static String says(List<PersonOnMap> people, Page page) {
        return people.stream()
                .map(person -> page.say("result.map.person", person.name(), person.worry(), person.distance()))
                .collect(Collectors.joining(" ", page.say("result.map.says", people.size()) + " ", ""));
    }

    private record Numbered(int number, Reading reading) {
        Numbered(int number, Sheet sheet, Instrument instrument) {
            this(number, Reading.of(sheet, instrument));
        }

        Point2D point() {
            return new Point2D.Double(
                    Ground.withinMargin(Ground.across(reading.theta(Dimension.AVOIDANCE))),
                    Ground.withinMargin(Ground.up(reading.theta(Dimension.ANXIETY))));
        }

        String called(Page page) {
            return reading.sheet().someone().called(page);
        }

        /** A word alone: "Sam" or "Friend". */
        String label(Page page) {
            return reading.sheet().someone().label(page);
        }

        PersonOnMap inWords(Page page, int shown) {
            return new PersonOnMap(
                    number,
                    called(page),
                    page.say("result.where." + reading.level(Dimension.ANXIETY).key()),
                    page.say(
                            "result.where." + reading.level(Dimension.AVOIDANCE).key()),
                    number == shown);
        }
    }
}
