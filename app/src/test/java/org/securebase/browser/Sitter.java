package org.securebase.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who sits at a visit and answers statements, with the mouse. */
final class Sitter {
    /** Two dimensions of at most twelve statements. */
    private static final int MOST_STATEMENTS = 24;

    private static final Set<String> REVERSED = reversed();

    private final Visit visit;

    Sitter(Visit visit) {
        this.visit = visit;
    }

    /** Goes from the start page to the first statement. */
    void begin(String relation, String nickname) {
        visit.goTo("/pattern/who");
        choose(relation, nickname);
    }

    void choose(String relation, String nickname) {
        page().getByLabel(relation, new Page.GetByLabelOptions().setExact(true)).check();
        page().locator("#nickname").fill(nickname);
        press("Next");
    }

    /**
     * Answers until the statements end.
     *
     * @param answer from the number of the statement, counted from 0, to 1-5, or 0 to skip
     * @return the statements in the order asked
     */
    List<String> answerAll(IntUnaryOperator answer) {
        List<String> asked = new ArrayList<>();
        while (isAsked() && asked.size() < MOST_STATEMENTS) {
            int value = answer.applyAsInt(asked.size());
            asked.add(statement());
            if (value == 0) {
                press("Skip this one");
            } else {
                answer(value);
            }
        }
        return asked;
    }

    /**
     * Answers as somebody would whose worry and distance are at this level, which can always be read whichever
     * statements come.
     *
     * @param level 1 to 4; answers go between it and the next
     */
    List<String> answerAllAt(int level) {
        List<String> asked = new ArrayList<>();
        while (isAsked() && asked.size() < MOST_STATEMENTS) {
            asked.add(statement());
            answer(ticked(level + asked.size() % 2));
        }
        return asked;
    }

    /** What somebody at this level ticks at the statement shown: turned round where agreement means less. */
    int ticked(int keyed) {
        return REVERSED.contains(item()) ? 6 - keyed : keyed;
    }

    private String item() {
        return page().locator("input[name=item]").getAttribute("value");
    }

    private static Set<String> reversed() {
        try (InputStream file = Sitter.class.getResourceAsStream("/content/instrument/this-person.yaml")) {
            String statements = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("- id: (\\w+)\\s+dimension: \\w+\\s+facet: \\w+\\s+reversed: true")
                    .matcher(statements)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void answer(int value) {
        page().locator("#answer-" + value).check();
        press("Next");
    }

    String statement() {
        return page().locator("h1.statement").innerText();
    }

    /** Of the page that is there once it is all there: a page that has only just begun has no statement yet. */
    boolean isAsked() {
        page().waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page().locator("h1.statement").count() > 0;
    }

    void press(String words) {
        page().locator("button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private Page page() {
        return visit.page();
    }
}
