package org.securebase.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example in docs/measure.md prints what the page says. */
class GuideTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern EXAMPLE =
            Pattern.compile("```console\n\\$ \\./securebase measure ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<String[]> examples = EXAMPLE.matcher(Files.readString(DOCS.resolve("measure.md")))
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example[0], () -> check(example)));
    }

    private void check(String[] example) {
        Run run = Run.measure(
                Arrays.stream(example[0].split(" ")).map(this::located).toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).matches(pattern(example[1]));
    }

    /** Files of the guide lie beside it; what an example writes goes elsewhere. */
    private Object located(String word) {
        Path example = DOCS.resolve("measure").resolve(word);
        return !word.endsWith(".csv") || word.startsWith("-")
                ? word
                : Files.exists(example) ? example : folder.resolve(word);
    }

    /** Dots stand for anything. */
    private static Pattern pattern(String text) {
        String quoted = Arrays.stream(text.split("\\.\\.\\.", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElseThrow();
        return Pattern.compile(quoted, Pattern.DOTALL);
    }
}
