package org.securebase.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.securebase.account.CodePage.Use;
import org.securebase.unlock.RecoveryCode;
import org.springframework.stereotype.Component;

/**
 * A recovery code between the page that shows it and the answer to it. It travels sealed in a hidden field of the very
 * page that shows it in plain, so nobody who sees the field sees more than the page. A cookie would lie in the browser's
 * store and be sent with every request; a row would leave something behind of those who never come back. Safe for any
 * thread.
 */
@Component
class ShownCode {

    /** Time to write down 32 characters, find the printer, and come back. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final FormSeal seal;

    ShownCode(FormSeal seal) {
        this.seal = seal;
    }

    /**
     * What came back.
     *
     * @param rest the values that were sealed with it
     */
    record Back(RecoveryCode code, CodePage page, List<String> rest) {}

    CodePage show(RecoveryCode code, Use use, String... rest) {
        List<Integer> asked = twoGroups();
        List<String> values = new ArrayList<>(List.of(String.join("", code.groups())));
        asked.forEach(group -> values.add(String.valueOf(group)));
        values.addAll(List.of(rest));
        return CodePage.of(code, asked, seal.seal(use.name(), values), use);
    }

    /** One in each half, so that the whole of it was in view. */
    private static List<Integer> twoGroups() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int half = RecoveryCode.GROUPS / 2;
        return List.of(random.nextInt(half), half + random.nextInt(half));
    }

    /** Empty for what was not sealed here, or too long ago. */
    Optional<Back> open(Use use, String sealed) {
        return seal.open(use.name(), sealed, KEPT).flatMap(opened -> {
            List<String> values = opened.values();
            List<Integer> asked = Stream.of(values.get(1), values.get(2))
                    .map(Integer::valueOf)
                    .toList();
            return RecoveryCode.parse(values.get(0))
                    .map(code ->
                            new Back(code, CodePage.of(code, asked, sealed, use), values.subList(3, values.size())));
        });
    }

    /** What is to be mended in the two groups that were typed. */
    static Optional<Problem> problem(Back back, List<String> typed) {
        for (int index = 0; index < 2; index++) {
            int group = back.page().asked().get(index);
            if (typed.size() <= index || !back.code().hasGroup(group, typed.get(index))) {
                return Optional.of(Problem.at("group-" + index, "account.code.wrong", group + 1));
            }
        }
        return Optional.empty();
    }
}
