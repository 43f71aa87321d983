package org.securebase.proofread;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.rules.Rule;
import org.securebase.coach.rules.RuleBook;
import org.securebase.coach.rules.RuleLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code securebase coach lint}: rules that never fire, and rules that are one and the same. Ends with 1 when two are. */
@Command(
        name = "lint",
        description = {
            "Tries every rule on the examples of all rules, and on the messages of a folder if there is one.",
            "Exit code 1 says that two rules of one label always fire together: one of them can go."
        },
        mixinStandardHelpOptions = true)
final class LintTool extends CoachTool {

    private static final int DUPLICATES = 1;

    /** Read when it is asked for, since every command of the coach makes one of these. */
    private final Supplier<RuleBook> rules;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "Folder of labelled messages, in files train_*.jsonl and own_*.jsonl; their labels don't matter.")
    private Optional<Path> corpus = Optional.empty();

    LintTool() {
        this(RuleBook::english);
    }

    LintTool(Supplier<RuleBook> rules) {
        this.rules = rules;
    }

    @Override
    int run(PrintWriter out) throws Unfit {
        List<String> texts = texts();
        RuleBook book = rules.get();
        RuleLint lint = RuleLint.of(book, texts);
        out.printf(
                "%d rules, on %d messages and the examples of all rules%n",
                book.rules().size(), texts.size());
        neverFiring(lint.neverFiring(), out);
        alwaysTogether(lint.alwaysTogether(), out);
        return lint.alwaysTogether().stream().anyMatch(RuleLint.Pair::isDuplicate) ? DUPLICATES : 0;
    }

    private List<String> texts() throws Unfit {
        if (corpus.isEmpty()) {
            return List.of();
        }
        return LabelledFolder.read(corpus.get()).values().stream()
                .flatMap(List::stream)
                .map(LabelledMessage::text)
                .toList();
    }

    private static void neverFiring(List<Rule> rules, PrintWriter out) {
        out.printf("%nFire on nothing but their own examples: %d%n", rules.size());
        out.println("A notice, not a fault: many rules are for words that are rare.");
        rules.forEach(rule -> out.printf("  %-32s %s%n", rule.id(), rule.label().tag()));
    }

    private static void alwaysTogether(List<RuleLint.Pair> pairs, PrintWriter out) {
        out.printf("%nNever fire one without the other: %d%n", pairs.size());
        if (!pairs.isEmpty()) {
            out.printf("  %5s  %-32s %-32s %s%n", "times", "rule", "and", "labels");
        }
        pairs.forEach(pair -> out.printf(
                "  %5d  %-32s %-32s %s%n",
                pair.times(), pair.first().id(), pair.second().id(), labels(pair)));
    }

    private static String labels(RuleLint.Pair pair) {
        String first = pair.first().label().tag();
        return pair.isDuplicate()
                ? first + ": one of them can go"
                : first + ", " + pair.second().label().tag();
    }
}
