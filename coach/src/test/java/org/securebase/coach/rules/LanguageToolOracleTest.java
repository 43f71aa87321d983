package org.securebase.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.securebase.coach.Corpus;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;

/**
 * LanguageTool reads the same rule files and should find the same words. It gets each sentence in the spelling of the
 * dictionary, since neither spelling nor where sentences end is what is compared; and of its own it brings the cutting into
 * words, the parts of speech, and the matching. Its disambiguation is left out, for the coach has none.
 */
class LanguageToolOracleTest {
    private static final Language ENGLISH = Languages.getLanguageForShortCode("en-US");

    /** A rule and the words that it found in a sentence. */
    private record Found(int sentence, String rule, int from, int to) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    void findsTheSameWords() throws IOException {
        List<Sentence> sentences = everyThird(sentences());
        assumeFalse(sentences.isEmpty(), "the training messages are not here");
        Set<Found> ours = ours(sentences);
        Set<Found> theirs = theirs(sentences);
        Set<Found> both = ours.stream().filter(theirs::contains).collect(Collectors.toSet());
        int all = ours.size() + theirs.size() - both.size();
        System.out.printf(
                "rules against LanguageTool: %d found by either in %d sentences, %d by both (%.1f %%), %d by ours only, %d by LanguageTool only%n",
                all,
                sentences.size(),
                both.size(),
                100.0 * both.size() / all,
                ours.size() - both.size(),
                theirs.size() - both.size());
        assertThat(both.size() / (double) all).isGreaterThanOrEqualTo(0.97);
    }

    private static List<Sentence> sentences() {
        return Corpus.training().stream()
                .flatMap(message -> Passage.of(message.text()).sentences().stream())
                .map(sentence -> Passage.of(spelt(sentence)).sentences())
                .filter(list -> list.size() == 1)
                .map(list -> list.get(0))
                .toList();
    }

    /** So that LanguageTool is done in time. */
    private static List<Sentence> everyThird(List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(sentences::get)
                .toList();
    }

    /** The sentence as a dictionary would spell it, in the capitals of its writer where the spelling was right. */
    private static String spelt(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        int end = sentence.tokens().get(0).start();
        for (Token token : sentence.tokens()) {
            text.append(token.start() > end ? " " : "").append(word(token));
            end = token.end();
        }
        return text.toString();
    }

    private static String word(Token token) {
        if (token.form().equals("i")) {
            return "I";
        }
        return token.surface().equalsIgnoreCase(token.form()) ? token.surface() : token.form();
    }

    private static Set<Found> ours(List<Sentence> sentences) {
        Set<Found> found = new TreeSet<>();
        List<Rule> rules = SharedRuleFile.all().stream()
                .flatMap(file -> RuleReader.read(SharedRuleFile.withOurs(file)).stream())
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            for (Rule rule : rules) {
                for (Hit hit : rule.find(sentences.get(i))) {
                    found.add(new Found(
                            i, id(rule), hit.span().start(), hit.span().end()));
                }
            }
        }
        return found;
    }

    private static Set<Found> theirs(List<Sentence> sentences) throws IOException {
        Set<Found> found = new TreeSet<>();
        // our patterns know no chunks, and finding them takes most of the time
        ENGLISH.setChunker(tokens -> {});
        ENGLISH.setPostDisambiguationChunker(tokens -> {});
        JLanguageTool tool = new JLanguageTool(ENGLISH);
        List<AbstractPatternRule> rules = rules();
        for (int i = 0; i < sentences.size(); i++) {
            AnalyzedSentence sentence = tool.getRawAnalyzedSentence(spelt(sentences.get(i)));
            for (AbstractPatternRule rule : rules) {
                for (RuleMatch match : rule.match(sentence)) {
                    found.add(new Found(i, rule.getFullId(), match.getFromPos(), match.getToPos()));
                }
            }
        }
        return found;
    }

    private static String id(Rule rule) {
        int dot = rule.id().indexOf('.');
        return dot > 0 ? rule.id().substring(0, dot) + "[" + rule.id().substring(dot + 1) + "]" : rule.id() + "[1]";
    }

    private static List<AbstractPatternRule> rules() throws IOException {
        List<AbstractPatternRule> rules = new ArrayList<>();
        for (String file : SharedRuleFile.all()) {
            InputStream theirs = SharedRuleFile.withoutOurs(file);
            rules.addAll(new PatternRuleLoader().getRules(theirs, file, ENGLISH));
        }
        return rules;
    }
}
