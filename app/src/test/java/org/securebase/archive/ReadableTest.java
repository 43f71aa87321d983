package org.securebase.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securebase.vault.Forms;

/** Whatever somebody wrote is words on the page, and nothing else. */
class ReadableTest {

    @Test
    void showsHeadingsBelowThatOfTheKind() {
        assertThat(Readable.html("# One\n\n## Two\n")).contains("<h3>One</h3>", "<h4>Two</h4>");
    }

    @Test
    void aTagIsShownAndDoesNothing() {
        assertThat(Readable.html("<script>alert(1)</script>\n\nand <b onclick=x>this</b>"))
                .doesNotContain("<script", "<b")
                .contains("&lt;script&gt;", "&lt;b onclick=x&gt;");
    }

    @Test
    void nothingIsFetchedAndNothingLeadsAway() {
        assertThat(Readable.html("![p](http://other.example/p.png) [go](javascript:x) <http://other.example>"))
                .doesNotContain("<img", "<a", "src=", "href=")
                .contains("p (http://other.example/p.png)", "go (javascript:x)");
    }

    @Test
    void aKindWithoutWordsReadsFieldByField() {
        assertThat(FieldWords.markdown(Cast.CUP, Forms.json(Cast.CUP, Cast.BLUE_CUP)))
                .isEqualTo("""
                        # Test cup

                        - name: the \\*best\\* one
                        - colour: BLUE
                        - handles:
                          -
                            - side: left
                            - fingers: 2
                          -
                            - side: right
                            - fingers: 4
                        - litres: 0\\.3
                        - chipped:\s
                        """);
    }

    @Test
    void fieldsReadAsTheyWereWritten() {
        String html = Readable.html(FieldWords.markdown(Cast.CUP, Forms.json(Cast.CUP, Cast.BLUE_CUP)));
        assertThat(html).contains("name: the *best* one", "side: left");
    }

    @Test
    void whatNobodyEscapedReadsAsItWasWritten() {
        String html = Readable.asWritten("# <b>Bo</b>&amp; *she*\n\n- Note: one\n\nfirst\nsecond [go](javascript:x)\n");
        assertThat(html)
                .contains("<h3>&lt;b&gt;Bo&lt;/b&gt;&amp;amp; *she*</h3>", "<li>Note: one</li>")
                .containsPattern("first<br />\\s*second \\[go\\]\\(javascript:x\\)")
                .doesNotContain("<b>", "<a");
    }
}
