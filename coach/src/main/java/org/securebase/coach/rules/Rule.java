package org.securebase.coach.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securebase.coach.Label;
import org.securebase.coach.Relation;
import org.securebase.coach.Severity;
import org.securebase.coach.text.Sentence;

/**
 * One rule of a rule file.
 *
 * @param id unique among all rules
 * @param relations to whom a message must be; empty: to anybody
 * @param why the sentence shown to whoever wrote the message
 * @param instead another way to say it, with gaps as in the sentences of {@code rewording}; empty where its label's
 *     will do
 * @param pattern what is sought
 * @param antipatterns what words must not be part of
 * @param firing texts in which it must fire
 * @param silent texts in which it must not
 */
public record Rule(
        String id,
        Label label,
        Severity severity,
        Addressee addressee,
        Set<Relation> relations,
        String why,
        Optional<String> instead,
        WordPattern pattern,
        List<WordPattern> antipatterns,
        List<Example> firing,
        List<String> silent) {
    public Rule {
        relations = Set.copyOf(relations);
        antipatterns = List.copyOf(antipatterns);
        firing = List.copyOf(firing);
        silent = List.copyOf(silent);
    }

    boolean isFor(Relation relation) {
        return relations.isEmpty() || relations.contains(relation);
    }

    /** What a pattern must not be part of is sought only where the pattern was found, which is seldom. */
    List<Hit> find(Sentence sentence) {
        List<Stretch> found = pattern.find(sentence, NONE);
        if (!found.isEmpty() && !antipatterns.isEmpty()) {
            found = pattern.find(sentence, immune(sentence));
        }
        return found.stream()
                .map(stretch -> new Hit(this, sentence, stretch.from(), stretch.to()))
                .toList();
    }

    private BitSet immune(Sentence sentence) {
        BitSet immune = new BitSet();
        for (WordPattern antipattern : antipatterns) {
            antipattern.find(sentence, NONE).forEach(stretch -> immune.set(stretch.from(), stretch.to()));
        }
        return immune;
    }

    private static final BitSet NONE = new BitSet();

    /**
     * A text in which a rule fires.
     *
     * @param marked what it must mark, or an empty string where that is left open
     */
    public record Example(String text, String marked) {}
}
