package org.securebase.coach.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rules of a book say nothing that others don't, as far as some texts can tell. A rule is tried on the texts and on the
 * examples of all rules, as if each were to whomever the rule is for; it fires where its words are heard, in the sense of
 * {@link AddresseeGuard}. Immutable and safe to share between threads; the time to make one grows with rules and texts.
 *
 * @param neverFiring rules that fire on none of the texts and on no other rule's example, in the order of the book. That
 *     alone is no fault: many rules are for words that are rare
 * @param alwaysTogether pairs of rules of which neither fires without the other, in the order of the book
 */
public record RuleLint(List<Rule> neverFiring, List<Pair> alwaysTogether) {
    /** Two rules that met less often may have met by chance. */
    private static final int FEWEST_TIMES = 3;

    public RuleLint {
        neverFiring = List.copyOf(neverFiring);
        alwaysTogether = List.copyOf(alwaysTogether);
    }

    /** @param texts messages to whom it may concern, in any order; none leaves only the examples */
    public static RuleLint of(RuleBook book, List<String> texts) {
        Firings firings = Firings.of(book, texts);
        return new RuleLint(neverFiring(book.rules(), firings), alwaysTogether(book.rules(), firings));
    }

    private static List<Rule> neverFiring(List<Rule> rules, Firings firings) {
        return IntStream.range(0, rules.size())
                .filter(rule -> !firings.isHeardElsewhere(rule))
                .mapToObj(rules::get)
                .toList();
    }

    private static List<Pair> alwaysTogether(List<Rule> rules, Firings firings) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < rules.size(); one++) {
            for (int other = one + 1; other < rules.size(); other++) {
                Pair pair = new Pair(rules.get(one), rules.get(other), firings.timesTogether(one, other));
                if (pair.times() >= FEWEST_TIMES && pair.isToTheSame()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    /**
     * Two rules, each of which marked words that overlap what the other marked, every time that it fired.
     *
     * @param times how often the one that fired less often did, at least 3; overlapping marks of one rule are one time, and
     *     a text that comes twice is one text
     */
    public record Pair(Rule first, Rule second, int times) {
        /** Whether one of them can go: they find the same words and say the same of them. */
        public boolean isDuplicate() {
            return first.label() == second.label();
        }

        /** Rules for different people do part, only not in what they find. */
        private boolean isToTheSame() {
            return first.relations().equals(second.relations());
        }
    }
}
