package org.securebase.account;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led off this site. */
class OnwardTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/people/AAAA?x=1&y=%20", "/account/pin"})
    void staysWhereItLeads(String path) {
        assertThat(Onward.to(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https:/evil.example",
                "/\tevil",
                "/a b",
                "/a\\b",
                "/%",
                "?x",
                "",
                "/é"
            })
    void everythingElseLeadsHome(String path) {
        assertThat(Onward.to(path).path()).isEqualTo(Onward.HOME);
        assertThat(Onward.sending(path, java.util.List.of(), java.util.Optional.empty())
                        .sends())
                .isFalse();
    }

    @Property
    void whateverIsSentItBeginsWithOneSlash(@ForAll String anything) {
        assertThat(Onward.to(anything).path()).matches("/([^/\\\\].*)?");
        assertThat(Onward.to("/" + anything).path()).matches("/([^/\\\\].*)?");
    }
}
