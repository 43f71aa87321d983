package org.securebase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hands on the keyboard alone. */
class KeyboardTest extends BrowserTest {

    @Test
    void theSkipLinkLeadsToTheMainPart() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/");
            visit.tab();
            visit.page().keyboard().press("Enter");
            assertThat(visit.tab()).isEqualTo("Find your pattern");
            assertThat(visit.focused().getAttribute("class")).isEqualTo("button");
        }
    }

    @Test
    void whatHasTheFocusShowsIt() {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo("/help");
            visit.tab();
            visit.tab();
            assertThat(visit.focused()
                            .evaluate("e => getComputedStyle(e).outlineStyle + getComputedStyle(e).outlineWidth"))
                    .isEqualTo("solid3px");
        }
    }

    @Test
    void aCountryOpensAndItsFirstNumberIsNext() {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            visit.goTo("/help");
            visit.page().locator("#GB summary").focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.tab()).isEqualTo("999");
        }
    }
}
