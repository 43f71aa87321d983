package org.securebase.coach.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one pattern or antipattern. */
final class PatternReader {
    /** Stands for any number of times or of words: a sentence with more is not one that people write. */
    private static final int MANY = 12;

    private static final int FAR = 160;
    private static final Set<String> SHAPE = Set.of("token", "and", "or", "marker");

    private final List<Step> steps = new ArrayList<>();
    private final boolean exactCase;
    private boolean fromStart;

    private PatternReader(boolean exactCase) {
        this.exactCase = exactCase;
    }

    static WordPattern read(Element pattern) {
        PatternReader reader = new PatternReader(Xml.is(pattern, "case_sensitive"));
        boolean allMarked = Xml.children(pattern, "marker").findAny().isEmpty();
        Xml.children(pattern).forEach(child -> reader.part(child, allMarked));
        if (reader.steps.isEmpty()) {
            throw new IllegalArgumentException("a pattern needs a token");
        }
        return new WordPattern(reader.steps, reader.fromStart);
    }

    private void part(Element part, boolean marked) {
        if (!SHAPE.contains(part.getTagName())) {
            throw new IllegalArgumentException("not part of a pattern: " + part.getTagName());
        }
        if (part.getTagName().equals("marker")) {
            Xml.children(part).forEach(child -> part(child, true));
        } else if (part.getAttribute("postag").equals("SENT_START")) {
            start();
        } else {
            token(part, marked);
        }
    }

    private void start() {
        if (!steps.isEmpty()) {
            throw new IllegalArgumentException("SENT_START must come first");
        }
        fromStart = true;
    }

    private void token(Element part, boolean marked) {
        Element first = part.getTagName().equals("token") ? part : Xml.child(part, "token");
        int min = Xml.number(first, "min", 1);
        int max = Math.max(min, Math.max(1, atMost(Xml.number(first, "max", 1), MANY)));
        int skip = atMost(Xml.number(first, "skip", 0), FAR);
        Step step = new Step(test(part), false, skip, barrier(first, skip), marked);
        for (int i = 0; i < max; i++) {
            Step one = i + 1 < max ? step.beforeMore() : step;
            steps.add(i < min ? one : one.asOptional());
        }
    }

    /** As in LanguageTool it has no effect without a skip: better refused than misunderstood. */
    private @Nullable TokenTest barrier(Element token, int skip) {
        TokenTest barrier = exceptions(token, "next");
        if (barrier != null && skip == 0) {
            throw new IllegalArgumentException("an exception of scope next needs a skip");
        }
        return barrier;
    }

    private static int atMost(int number, int bound) {
        return number < 0 ? bound : Math.min(number, bound);
    }

    private TokenTest test(Element part) {
        List<TokenTest> tests = part.getTagName().equals("token")
                ? List.of(withExceptions(part))
                : Xml.children(part, "token").map(this::withExceptions).toList();
        return part.getTagName().equals("or")
                ? new TokenTest.Either(tests)
                : tests.stream().reduce(TokenTest.Both::new).orElseThrow();
    }

    private TokenTest withExceptions(Element token) {
        TokenTest test = word(token);
        TokenTest here = exceptions(token, "current");
        TokenTest before = exceptions(token, "previous");
        TokenTest kept = here == null ? test : new TokenTest.Both(test, new TokenTest.Not(here));
        return before == null ? kept : new TokenTest.Both(kept, new TokenTest.NotAfter(before));
    }

    private @Nullable TokenTest exceptions(Element token, String scope) {
        Stream<Element> those = Xml.children(token, "exception")
                .filter(it ->
                        it.getAttribute("scope").equals(scope) || scope.equals("current") && !it.hasAttribute("scope"));
        List<TokenTest> tests = those.map(this::word).toList();
        return tests.isEmpty() ? null : tests.size() == 1 ? tests.get(0) : new TokenTest.Either(tests);
    }

    private TokenTest word(Element token) {
        boolean exact = token.hasAttribute("case_sensitive") ? Xml.is(token, "case_sensitive") : exactCase;
        return new WordTest(
                Strings.of(Xml.ownText(token), Xml.is(token, "regexp"), exact),
                Xml.is(token, "inflected"),
                exact,
                Xml.is(token, "negate"),
                Strings.of(token.getAttribute("postag"), Xml.is(token, "postag_regexp"), true),
                Xml.is(token, "negate_pos"));
    }
}
