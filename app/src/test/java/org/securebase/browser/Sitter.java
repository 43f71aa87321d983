package org.securebase.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Somebody who sits at a visit and answers statements, with the mouse. */
final class Sitter {
    /** Two dimensions of at most twelve statements. */
    private static final int MOST_STATEMENTS = 24;

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

    void answer(int value) {
        page().locator("#answer-" + value).check();
        press("Next");
    }

    String statement() {
        return page().locator("h1.statement").innerText();
    }

    boolean isAsked() {
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
