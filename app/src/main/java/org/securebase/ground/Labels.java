package org.securebase.ground;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds room for the names of up to six points: each beside its own point where that is free, otherwise as near as can
 * be, always on the map and never on another name.
 */
public final class Labels {
    /** As wide as twelve letters or so; of wide ones it takes fewer. */
    private static final double WIDEST = 200;

    /** A letter as a reader counts them, with all that is put on it. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    private static final double GAP = 14;
    private static final double LINE = 34;
    private static final int LINES = 14;
    private static final double POINT = 9;

    /** Beyond this, in lines, one no longer sees whose name it is. */
    private static final double NEAR = 1.2;

    private static final double NAME_ON_NAME = 1e6;
    private static final double NAME_ON_POINT = 40;
    private static final double NAME_ON_WORDS = 20;

    private static final List<Rectangle2D> REGION_WORDS = List.of(
            new Rectangle2D.Double(0, 0, 150, 55),
            new Rectangle2D.Double(330, 0, 170, 55),
            new Rectangle2D.Double(0, 445, 190, 55),
            new Rectangle2D.Double(350, 445, 150, 55));

    private final List<Point2D> points;
    private final List<LabelPlace> placed = new ArrayList<>();

    private Labels(List<Point2D> points) {
        this.points = points;
    }

    /** One place for each, in the order given, which is also that of precedence. */
    public static List<LabelPlace> place(List<Point2D> points, List<String> names) {
        Labels labels = new Labels(points);
        for (int index = 0; index < points.size(); index++) {
            labels.placed.add(labels.best(points.get(index), shortened(names.get(index))));
        }
        return labels.placed;
    }

    /** A place for the name of the first point alone, off the other points where that can be. */
    public static LabelPlace placeFirst(List<Point2D> points, String name) {
        return new Labels(points).best(points.get(0), shortened(name));
    }

    static String shortened(String name) {
        if (LabelPlace.width(name) <= WIDEST) {
            return name;
        }
        int end = LETTER.matcher(name)
                .results()
                .mapToInt(MatchResult::end)
                .filter(at -> LabelPlace.width(name.substring(0, at) + "…") <= WIDEST)
                .max()
                .orElse(0);
        return name.substring(0, end).strip() + "…";
    }

    private LabelPlace best(Point2D point, String text) {
        return Stream.concat(beside(point, text), anywhere(point, text))
                .filter(Labels::onTheMap)
                .min(Comparator.comparingDouble(place -> cost(point, place)))
                .orElseThrow();
    }

    private static Stream<LabelPlace> beside(Point2D point, String text) {
        double baseline = point.getY() + LabelPlace.LARGEST_FONT / 4;
        double half = LabelPlace.width(text) / 2;
        Stream<LabelPlace> sides = steps(-LINES, LINES, LINE / 2)
                .boxed()
                .flatMap(down -> Stream.of(
                        new LabelPlace(text, point.getX() + GAP, baseline + down, false, isFar(down)),
                        new LabelPlace(text, point.getX() - GAP, baseline + down, true, isFar(down))));
        return Stream.concat(
                sides,
                Stream.of(-LINE, LINE)
                        .map(down -> new LabelPlace(text, point.getX() - half, baseline + down, false, false)));
    }

    /** For points at an edge, where a name may find room on neither side. */
    private static Stream<LabelPlace> anywhere(Point2D point, String text) {
        double room = Ground.SIZE - LabelPlace.width(text);
        return steps(0, 10, room / 10)
                .boxed()
                .flatMap(x -> steps(1, 29, LINE / 2)
                        .mapToObj(y -> new LabelPlace(text, x, y, false, isFar(y - point.getY()))));
    }

    private static DoubleStream steps(int from, int to, double size) {
        return IntStream.rangeClosed(from, to).mapToDouble(step -> step * size);
    }

    private static boolean isFar(double down) {
        return Math.abs(down) > NEAR * LINE;
    }

    private static boolean onTheMap(LabelPlace place) {
        return new Rectangle2D.Double(0, 0, Ground.SIZE, Ground.SIZE).contains(place.box());
    }

    private double cost(Point2D point, LabelPlace place) {
        Rectangle2D box = place.box();
        long names =
                placed.stream().filter(other -> other.box().intersects(box)).count();
        long dots =
                points.stream().filter(other -> circle(other).intersects(box)).count();
        long words = REGION_WORDS.stream().filter(word -> word.intersects(box)).count();
        double distance = distance(point, box) / LINE + Math.abs(box.getCenterY() - point.getY()) / LINE;
        return distance
                + (place.endsThere() ? .1 : 0)
                + NAME_ON_NAME * names
                + NAME_ON_POINT * dots
                + NAME_ON_WORDS * words;
    }

    private static Rectangle2D circle(Point2D point) {
        return new Rectangle2D.Double(point.getX() - POINT, point.getY() - POINT, 2 * POINT, 2 * POINT);
    }

    private static double distance(Point2D point, Rectangle2D box) {
        double across = Math.max(0, Math.max(box.getMinX() - point.getX(), point.getX() - box.getMaxX()));
        double down = Math.max(0, Math.max(box.getMinY() - point.getY(), point.getY() - box.getMaxY()));
        return Math.hypot(across, down);
    }
}
