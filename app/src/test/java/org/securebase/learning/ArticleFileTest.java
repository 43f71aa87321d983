package org.securebase.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class ArticleFileTest {

    private static final String FRONT =
            "---\ntitle: Ana\nsummary: Sam\norder: 1\nminutes: 2\nsources:\n  - \"Bowlby (1969)\"\n---\n";

    @Test
    void readsFrontMatterAndBody() throws IOException {
        Article article = ArticleFile.read(file(FRONT + "\nA *small* step.\n"));
        assertThat(article.slug()).isEqualTo("a-step");
        assertThat(article.title()).isEqualTo("Ana");
        assertThat(article.sources()).containsExactly("Bowlby (1969)");
        assertThat(article.html()).isEqualTo("<p>A <em>small</em> step.</p>\n");
    }

    @Test
    void letsNoHtmlAndNoScriptAddressThrough() throws IOException {
        String html = ArticleFile.read(file(FRONT + "<script>x</script>\n\n[a](javascript:x) <b>b</b>"))
                .html();
        assertThat(html).doesNotContain("<script", "<b>", "javascript:").contains("&lt;script&gt;");
    }

    @Test
    void namesAFileWithoutFrontMatter() {
        assertThatThrownBy(() -> ArticleFile.read(file("Just words.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a-step.md");
    }

    private static ByteArrayResource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "a-step.md";
            }
        };
    }
}
