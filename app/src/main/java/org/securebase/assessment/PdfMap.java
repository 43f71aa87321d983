package org.securebase.assessment;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.securebase.ground.Ground;
import org.securebase.ground.LabelPlace;
import org.securebase.ground.MapMark;
import org.securebase.web.Page;

/**
 * Draws the map of the web page on paper, from the same marks. Letters are drawn as shapes: what the picture says
 * stands beside it in words.
 */
final class PdfMap {
    private static final Color INK = new Color(0x21302d);
    private static final Color SOFT = new Color(0x55655f);
    private static final Color EDGE = new Color(0xe3dccf);
    private static final Color GROUND = new Color(0x1e5c57);
    private static final Color EMBER = new Color(0xb4572a);

    private static final int RINGS = 8;
    private static final double RING = 62;
    private static final double WORD_MARGIN = 18;
    private static final double WORDS = 19;
    private static final double NAME = 18;

    private final Graphics2D paper;
    private final TrueTypeFont display;
    private final TrueTypeFont strong;

    private PdfMap(Graphics2D paper, TrueTypeFont display, TrueTypeFont strong) {
        this.paper = paper;
        this.display = display;
        this.strong = strong;
    }

    /** Draws into a square of this size, in the units of the paper. */
    static void draw(Graphics2D paper, double size, List<MapMark> marks, Page page) {
        AffineTransform before = paper.getTransform();
        try (TrueTypeFont display = PdfFonts.DISPLAY.outlines();
                TrueTypeFont strong = PdfFonts.STRONG.outlines()) {
            paper.scale(size / Ground.SIZE, size / Ground.SIZE);
            new PdfMap(paper, display, strong).draw(marks, page);
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        } finally {
            paper.setTransform(before);
        }
    }

    private void draw(List<MapMark> marks, Page page) {
        ground();
        words(page);
        marks.forEach(this::area);
        marks.forEach(this::point);
    }

    private void ground() {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, Ground.SIZE, Ground.SIZE);
        paper.clip(frame);
        for (int ring = RINGS; ring >= 1; ring--) {
            double radius = ring * RING;
            Ellipse2D circle = new Ellipse2D.Double(-radius, Ground.SIZE - radius, 2 * radius, 2 * radius);
            paper.setPaint(new Color(GROUND.getRed(), GROUND.getGreen(), GROUND.getBlue(), 9));
            paper.fill(circle);
            paper.setPaint(new Color(GROUND.getRed(), GROUND.getGreen(), GROUND.getBlue(), 100 - 10 * ring));
            paper.setStroke(new BasicStroke(1));
            paper.draw(circle);
        }
        paper.setPaint(SOFT);
        paper.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 7}, 0));
        paper.draw(new Line2D.Double(Ground.SIZE / 2, 0, Ground.SIZE / 2, Ground.SIZE));
        paper.draw(new Line2D.Double(0, Ground.SIZE / 2, Ground.SIZE, Ground.SIZE / 2));
        paper.setPaint(EDGE);
        paper.setStroke(new BasicStroke(2));
        paper.draw(frame);
    }

    private void words(Page page) {
        double top = WORD_MARGIN + WORDS;
        double bottom = Ground.SIZE - WORD_MARGIN;
        write(display, WORDS, INK, page.say("web.ground.anxious"), WORD_MARGIN, top, false);
        write(display, WORDS, INK, page.say("web.ground.both"), Ground.SIZE - WORD_MARGIN, top, true);
        write(display, WORDS, INK, page.say("web.ground.secure"), WORD_MARGIN, bottom, false);
        write(display, WORDS, INK, page.say("web.ground.avoidant"), Ground.SIZE - WORD_MARGIN, bottom, true);
    }

    private void area(MapMark mark) {
        paper.setPaint(ember(mark.shown() ? 42 : 14));
        paper.fill(mark.outline());
        paper.setPaint(ember(mark.shown() ? 170 : 90));
        paper.setStroke(new BasicStroke(1.3f));
        paper.draw(mark.outline());
    }

    private void point(MapMark mark) {
        if (mark.label().apart()) {
            Point2D end = mark.leaderEnd();
            paper.setPaint(ember(140));
            paper.draw(new Line2D.Double(mark.x(), mark.y(), end.getX(), end.getY()));
        }
        double radius = mark.shown() ? 9 : 6.5;
        Ellipse2D dot = new Ellipse2D.Double(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
        paper.setPaint(mark.shown() ? EMBER : ember(140));
        paper.fill(dot);
        paper.setPaint(Color.WHITE);
        paper.setStroke(new BasicStroke(2.5f));
        paper.draw(dot);
        LabelPlace label = mark.label();
        write(strong, NAME, mark.shown() ? INK : SOFT, label.text(), label.x(), label.y(), label.endsThere());
    }

    private static Color ember(int opacity) {
        return new Color(EMBER.getRed(), EMBER.getGreen(), EMBER.getBlue(), opacity);
    }

    private void write(
            TrueTypeFont font, double size, Color colour, String text, double x, double y, boolean endsThere) {
        Path2D line = new Path2D.Double();
        double advance = 0;
        try {
            double scale = size / font.getUnitsPerEm();
            for (int letter : text.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                AffineTransform there = AffineTransform.getTranslateInstance(advance, 0);
                there.scale(scale, -scale);
                GeneralPath shape = outline(font, glyph);
                line.append(shape.getPathIterator(there), false);
                advance += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
        line.transform(AffineTransform.getTranslateInstance(endsThere ? x - advance : x, y));
        paper.setPaint(colour);
        paper.fill(line);
    }

    /** A space has no outline. */
    private static GeneralPath outline(TrueTypeFont font, int glyph) throws IOException {
        var shape = font.getGlyph().getGlyph(glyph);
        return shape == null ? new GeneralPath() : shape.getPath();
    }
}
