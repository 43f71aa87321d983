package org.securebase.proofread;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securebase.coach.evaluation.Evaluation;
import org.securebase.coach.evaluation.Interval;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.evaluation.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code securebase coach evaluate}: how well the coach agrees with labels, on messages that it has never seen. */
@Command(
        name = "evaluate",
        description = "Compares what the coach marks with what people marked, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class EvaluateTool extends CoachTool {

    @Parameters(paramLabel = "FILE.jsonl", description = "Labelled messages.")
    private Path file = Path.of("");

    @Option(names = "--second", description = "A second annotator's labels of the same messages: the ceiling.")
    private Optional<Path> second = Optional.empty();

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Override
    int run(PrintWriter out) throws Unfit {
        List<LabelledMessage> messages = LabelledFile.read(file);
        Optional<Evaluation> ceiling = ceiling(messages);
        Evaluation evaluation = Evaluation.of(coach(), messages);
        if (json) {
            out.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Figures.of(evaluation, ceiling)));
        } else {
            print(evaluation, ceiling, out);
        }
        return 0;
    }

    private Optional<Evaluation> ceiling(List<LabelledMessage> first) throws Unfit {
        return second.isPresent()
                ? Optional.of(Evaluation.between(first, LabelledFile.readSecond(second.get(), first)))
                : Optional.empty();
    }

    private static void print(Evaluation coach, Optional<Evaluation> ceiling, PrintWriter out) {
        print("the coach, " + coach.size(), coach, out);
        out.printf(
                Locale.ROOT,
                "marks per 1,000 sentences of messages without a problem: %.1f (%d sentences)%n",
                coach.falseMarksPer1000(),
                coach.benignSentences());
        ceiling.ifPresent(second -> print("the second annotator, " + share(second.size(), coach.size()), second, out));
    }

    private static String share(int part, int whole) {
        return part == whole ? String.valueOf(whole) : part + " of " + whole;
    }

    private static void print(String who, Evaluation evaluation, PrintWriter out) {
        out.printf("%s messages%n", who);
        out.printf("%-16s %-19s %-19s %-19s %s%n", "", "precision", "recall", "F1", "labelled");
        row("messages", evaluation.messages(), out);
        row("spans", evaluation.spans(), out);
        row("credits", evaluation.credits(), out);
        evaluation.labels().forEach((label, score) -> row(label.tag(), score, out));
    }

    static void row(String name, Score score, PrintWriter out) {
        out.printf(
                "%-16s %s  %s  %s  %d%n",
                name,
                share(score.precision()),
                share(score.recall()),
                share(score.f1()),
                score.tally().labelled());
    }

    private static String share(Interval share) {
        return String.format(Locale.ROOT, "%.3f [%.2f, %.2f]", share.value(), share.low(), share.high());
    }
}
