package org.securebase.coach.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.securebase.coach.Span;
import org.securebase.coach.text.Passage;

/** How often each rule of a book fires on texts and examples, and how often along with each other; rules by their place. */
final class Firings {
    /** Where texts come from that are nobody's example; no rule has this name. */
    private static final String FOUND = "";

    private final RuleBook book;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] times;
    private final int[][] along;
    private final BitSet elsewhere = new BitSet();

    private Firings(RuleBook book) {
        this.book = book;
        int size = book.rules().size();
        for (int place = 0; place < size; place++) {
            places.put(book.rules().get(place).id(), place);
        }
        times = new int[size];
        along = new int[size][size];
    }

    static Firings of(RuleBook book, List<String> texts) {
        Firings firings = new Firings(book);
        sources(book, texts).forEach(firings::read);
        return firings;
    }

    /** Each text once, with the names of the rules whose example it is. */
    private static Map<String, Set<String>> sources(RuleBook book, List<String> texts) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        texts.forEach(text -> add(sources, text, FOUND));
        book.rules().forEach(rule -> examples(rule).forEach(text -> add(sources, text, rule.id())));
        return sources;
    }

    private static void add(Map<String, Set<String>> sources, String text, String source) {
        sources.computeIfAbsent(text, key -> new HashSet<>()).add(source);
    }

    private static Stream<String> examples(Rule rule) {
        return Stream.concat(rule.firing().stream().map(Rule.Example::text), rule.silent().stream());
    }

    private void read(String text, Set<String> sources) {
        Map<Integer, List<Span>> marked = marked(text);
        marked.forEach((rule, spans) -> {
            times[rule] += spans.size();
            marked.forEach((other, others) -> along[rule][other] += overlapping(spans, others));
            if (!sources.equals(Set.of(book.rules().get(rule).id()))) {
                elsewhere.set(rule);
            }
        });
    }

    private Map<Integer, List<Span>> marked(String text) {
        Passage passage = Passage.of(text);
        Map<Integer, List<Span>> marked = new TreeMap<>();
        AddresseeGuard.heard(passage, book.hits(passage)).stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .forEach(hit -> join(marked.computeIfAbsent(place(hit), key -> new ArrayList<>()), hit.span()));
        return marked;
    }

    private int place(Hit hit) {
        return Objects.requireNonNull(places.get(hit.rule().id()));
    }

    /** A rule with an optional first word finds the same words twice: that is one time. */
    private static void join(List<Span> spans, Span next) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).overlaps(next)) {
            Span before = spans.remove(last);
            spans.add(new Span(before.start(), Math.max(before.end(), next.end())));
        } else {
            spans.add(next);
        }
    }

    private static int overlapping(List<Span> spans, List<Span> others) {
        return (int) spans.stream()
                .filter(span -> others.stream().anyMatch(span::overlaps))
                .count();
    }

    /** Whether it fires on a text that is not only its own example. */
    boolean isHeardElsewhere(int rule) {
        return elsewhere.get(rule);
    }

    /** How often both fired; 0 when one ever did so without the other. */
    int timesTogether(int one, int other) {
        boolean always = along[one][other] == times[one] && along[other][one] == times[other];
        return always ? Math.min(times[one], times[other]) : 0;
    }
}
