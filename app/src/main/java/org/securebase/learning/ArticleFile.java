package org.securebase.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A Markdown file with YAML front matter between two lines of three hyphens. */
final class ArticleFile {

    private static final String SUFFIX = ".md";
    private static final Pattern PARTS =
            Pattern.compile("\\A---\\R(?<front>.*?)\\R---\\R(?<body>.*)\\z", Pattern.DOTALL);

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final YAMLMapper YAML = new YAMLMapper();

    private ArticleFile() {}

    /**
     * Reads one article.
     *
     * @throws IllegalArgumentException if the file does not begin with front matter
     */
    static Article read(Resource file) throws IOException {
        String name = Objects.requireNonNull(file.getFilename());
        Matcher parts = PARTS.matcher(file.getContentAsString(StandardCharsets.UTF_8));
        if (!parts.matches()) {
            throw new IllegalArgumentException(name + " does not begin with front matter between two lines of ---");
        }
        FrontMatter front = YAML.readValue(parts.group("front"), FrontMatter.class);
        return front.article(name.substring(0, name.length() - SUFFIX.length()), html(parts.group("body")));
    }

    private static String html(String markdown) {
        return HTML.render(MARKDOWN.parse(markdown));
    }

    private record FrontMatter(String title, String summary, int order, int minutes, List<String> sources) {

        Article article(String slug, String html) {
            return new Article(slug, title, summary, order, minutes, html, sources);
        }
    }
}
