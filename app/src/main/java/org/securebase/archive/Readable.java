package org.securebase.archive;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of a record as HTML for a page that is opened from a disk. Whatever somebody wrote stays words: no tag of
 * theirs works, nothing is fetched from elsewhere, and nothing leads away. Safe for any thread.
 */
final class Readable {

    /** A record begins with a heading of its own, and on the page it stands below that of its kind. */
    private static final int DEEPER = 2;

    private static final int DEEPEST = 6;

    private static final Parser PARSER = Parser.builder().build();
    private static final Parser AS_WRITTEN = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .inlineParserFactory(context -> Readable::plain)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(WordsOnly::new)
            .build();

    private Readable() {}

    static String html(String markdown) {
        return html(PARSER.parse(markdown));
    }

    /**
     * The same of words that somebody wrote and nobody escaped: headings and lists are read, and within a line every sign is
     * itself; a new line stays one.
     */
    static String asWritten(String markdown) {
        return html(AS_WRITTEN.parse(markdown));
    }

    private static String html(Node document) {
        document.accept(new Deeper());
        return RENDERER.render(document);
    }

    private static void plain(SourceLines lines, Node node) {
        for (SourceLine line : lines.getLines()) {
            if (node.getFirstChild() != null) {
                node.appendChild(new HardLineBreak());
            }
            node.appendChild(new Text(line.getContent().toString()));
        }
    }

    private static final class Deeper extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + DEEPER, DEEPEST));
        }
    }

    /** Of a link or a picture, its words. */
    private record WordsOnly(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().text(" (" + destination(node) + ")");
        }

        private static String destination(Node node) {
            return node instanceof Link link ? link.getDestination() : ((Image) node).getDestination();
        }
    }
}
