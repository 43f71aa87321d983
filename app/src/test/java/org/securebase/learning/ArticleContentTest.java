package org.securebase.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code content/read} is whole and can be read by most people. */
class ArticleContentTest {

    private static final double GRADE_LIMIT = 8;
    private static final int WORDS_A_MINUTE = 200;

    static List<Article> articles() throws IOException {
        return new Articles().inOrder();
    }

    @Test
    void theyAreNumberedFromOneOn() throws IOException {
        assertThat(articles())
                .extracting(Article::order)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, articles().size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isWhole(Article article) {
        assertThat(article.title()).isNotBlank().hasSizeLessThanOrEqualTo(60);
        assertThat(article.summary()).isNotBlank().hasSizeLessThanOrEqualTo(160);
        assertThat(article.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(article.sources()).allSatisfy(source -> assertThat(source).isNotBlank());
        assertThat(article.html()).doesNotContain("<h1", "&lt;");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void canBeReadAtGradeEight(Article article) {
        assertThat(Readability.of(article.html()).grade()).as(article.slug()).isLessThanOrEqualTo(GRADE_LIMIT);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void saysHonestlyHowLongItTakes(Article article) {
        double minutes = (double) Readability.of(article.html()).words() / WORDS_A_MINUTE;
        assertThat((double) article.minutes()).as(article.slug()).isBetween(minutes - 1, minutes + 2);
    }
}
