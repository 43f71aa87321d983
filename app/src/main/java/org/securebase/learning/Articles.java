package org.securebase.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All articles in reading order, read once at the start. */
@Component
class Articles {

    private static final String FILES = "classpath*:content/read/*.md";

    private final List<Article> inOrder;

    Articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            articles.add(ArticleFile.read(file));
        }
        articles.sort(Comparator.comparingInt(Article::order));
        inOrder = List.copyOf(articles);
    }

    List<Article> inOrder() {
        return inOrder;
    }

    Optional<Article> named(String slug) {
        return inOrder.stream().filter(article -> article.slug().equals(slug)).findFirst();
    }

    /** The one to read next, if this is not the last. */
    Optional<Article> after(Article article) {
        return inOrder.stream().filter(later -> later.order() > article.order()).findFirst();
    }
}
