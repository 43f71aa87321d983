package org.securebase.learning;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /read}: what there is to read, and each article. */
@Controller
class ReadController {

    private final Articles articles;

    ReadController(Articles articles) {
        this.articles = articles;
    }

    @GetMapping("/read")
    String list(Model model) {
        model.addAttribute("articles", articles.inOrder());
        return "learning/list";
    }

    @GetMapping("/read/{slug}")
    String read(@PathVariable String slug, Model model) {
        Article article = articles.named(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("article", article);
        model.addAttribute("next", articles.after(article));
        return "learning/article";
    }
}
