package org.securebase.coach.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/** All rules, arranged so that a sentence meets only those that one of its words calls. Safe to share between threads. */
public final class RuleBook {
    private final List<Rule> rules;
    private final Map<String, BitSet> byForm = new HashMap<>();
    private final Map<String, BitSet> byLemma = new HashMap<>();
    private final BitSet always = new BitSet();

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            place(rules.get(i).pattern(), i);
        }
    }

    public static RuleBook of(List<Rule> rules) {
        return new RuleBook(rules);
    }

    /** The rules that come with the library: one file for a label, those that there are. */
    public static RuleBook english() {
        return of(Stream.<Label>concat(Problem.named(), Stream.of(Merit.values()))
                .parallel()
                .flatMap(label -> RuleReader.readResource(label.tag() + ".xml").stream())
                .toList());
    }

    /** The rules of one file of the library, such as {@code safety}; none when there is no such file. */
    public static RuleBook named(String file) {
        return of(RuleReader.readResource(file + ".xml"));
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Other ways to say what rules mark, by the id of the rule, of those that bring one. */
    public Map<String, String> rewordings() {
        return rules.stream()
                .filter(rule -> rule.instead().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Rule::id, rule -> rule.instead().orElseThrow()));
    }

    /** Where rules fire, sentence by sentence; nobody has asked yet whom the words are about. */
    public List<Hit> hits(Passage passage, Relation relation) {
        return hits(passage, rule -> rule.isFor(relation));
    }

    /** Where rules would fire in a message to whomever each of them is for. */
    List<Hit> hits(Passage passage) {
        return hits(passage, rule -> true);
    }

    private List<Hit> hits(Passage passage, Predicate<Rule> asked) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            BitSet called = called(sentence);
            Glance glance = Glance.of(sentence);
            for (int number = called.nextSetBit(0); number >= 0; number = called.nextSetBit(number + 1)) {
                Rule rule = rules.get(number);
                if (rule.pattern().mayBeIn(glance) && asked.test(rule)) {
                    hits.addAll(rule.find(sentence));
                }
            }
        }
        return hits;
    }

    private void place(WordPattern pattern, int number) {
        Optional<Set<String>> forms = pattern.anchor(TokenTest::forms);
        Optional<Set<String>> lemmas = pattern.anchor(TokenTest::lemmas);
        if (lemmas.isPresent() && (forms.isEmpty() || Common.weight(forms.get()) >= 100)) {
            lemmas.get().forEach(word -> bits(byLemma, word).set(number));
        } else if (forms.isPresent()) {
            forms.get().forEach(word -> bits(byForm, word).set(number));
        } else {
            always.set(number);
        }
    }

    private static BitSet bits(Map<String, BitSet> index, String word) {
        return index.computeIfAbsent(word, key -> new BitSet());
    }

    private BitSet called(Sentence sentence) {
        BitSet called = (BitSet) always.clone();
        for (Token token : sentence.tokens()) {
            call(byForm, token.form(), called);
            if (!byLemma.isEmpty() && token.isWord()) {
                token.analyses().forEach(analysis -> call(byLemma, analysis.lemma(), called));
                call(byLemma, token.form(), called);
            }
        }
        return called;
    }

    private static void call(Map<String, BitSet> index, String word, BitSet called) {
        BitSet rules = index.get(word);
        if (rules != null) {
            called.or(rules);
        }
    }
}
