package org.securebase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page of the shell, in every look. */
class EveryPageTest extends BrowserTest {

    private static final int WEIGHT_LIMIT_BYTES = 60 * 1024;

    static Stream<String> paths() {
        return Stream.of(
                "/",
                "/help",
                "/read",
                "/read/what-attachment-is",
                "/read/how-it-forms-and-changes",
                "/read/four-regions",
                "/read/how-the-measure-works",
                "/read/what-helps",
                "/read/what-stays-private",
                "/say",
                "/say/need",
                "/pattern/start-again",
                "/pattern/forgotten",
                "/sign-up",
                "/sign-in",
                "/recover",
                "/signed-out",
                "/gone",
                "/no-such-page");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void canBeUsedByEveryone(String path) {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            visit.goTo(path);
            visit.expectGoodInEveryLookUnfolded(name(path));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isLightAndHoldsTogetherWithTextTwiceAsLarge(String path) {
        try (Visit visit = visit(Look.PHONE_LIGHT)) {
            visit.goTo(path);
            assertThat(visit.weightBytesWithoutFonts()).isBetween(1, WEIGHT_LIMIT_BYTES);
            visit.doubleTextSize();
            visit.unfoldAll();
            visit.picture(name(path) + "-large-text");
            visit.expectNoSidewaysScroll();
            visit.expectNoAxeViolations();
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void offersTheWayOutFirstAndSaysLittleInItsTitle(String path) {
        try (Visit visit = visit(Look.DESK_LIGHT)) {
            visit.goTo(path);
            assertThat(List.of(visit.tab(), visit.tab(), visit.tab()))
                    .containsExactly("Skip to the page", "Get help now", "Leave this page");
            assertThat(visit.page().title())
                    .matches("((Help|Read|Read, page \\d+|Sign in|Sign up) · )?Securebase|Find your pattern|Say it");
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "start" : path.substring(1).replace('/', '-');
    }
}
