package org.securebase.proofread;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.securebase.coach.Coach;
import org.securebase.coach.evaluation.Evaluation;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.evaluation.Reliability;
import org.securebase.coach.model.LinearModel;
import org.securebase.coach.text.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code securebase coach cross-validate}: how well the coach reads a hand that it has not met. Each file is read by a coach
 * whose model comes of others alone. Hands are left out by tenths, or one by one where they are fewer.
 */
@Command(
        name = "cross-validate",
        description = {
            "Reads each file train_*.jsonl and own_*.jsonl of a folder with a model that learned from others alone,",
            "a tenth of the files at a time. Takes about ten minutes for the project's own corpus."
        },
        mixinStandardHelpOptions = true)
final class CrossValidateTool extends CoachTool {

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder of labelled messages.")
    private Path corpus = Path.of("");

    private final Map<LabelledMessage, Coach> coaches = new IdentityHashMap<>();
    private final List<LabelledMessage> all = new ArrayList<>();
    private final List<Double> chances = new ArrayList<>();

    @Override
    int run(PrintWriter out) throws Unfit {
        Map<String, List<LabelledMessage>> byWriter = LabelledFolder.read(corpus);
        if (byWriter.size() < 3) {
            throw new Unfit("--corpus needs at least three files: one to read, and two to learn from");
        }
        out.printf(
                "%-18s %8s  %s%n",
                "hand", "messages", "messages P / R    spans P / R    credits P / R    false marks per 1,000");
        Map<String, LinearModel> unseen = LinearModel.unseen(byWriter);
        byWriter.forEach((hand, messages) -> {
            read(messages, Objects.requireNonNull(unseen.get(hand)));
            line(hand, evaluated(messages), out);
        });
        Evaluation whole = evaluated(all);
        line("all", whole, out);
        whole.labels().forEach((label, score) -> EvaluateTool.row(label.tag(), score, out));
        reliability(out);
        return 0;
    }

    private void read(List<LabelledMessage> messages, LinearModel model) {
        Coach coach = Coach.english().asking(model);
        for (LabelledMessage message : messages) {
            coaches.put(message, coach);
            chances.add(model.chance(Passage.of(message.text()), message.relation()));
        }
        all.addAll(messages);
    }

    private Evaluation evaluated(List<LabelledMessage> messages) {
        return Evaluation.of(coaches::get, messages);
    }

    private static void line(String hand, Evaluation found, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-18s %8d  %.3f / %.3f   %.3f / %.3f   %.3f / %.3f   %6.1f%n",
                hand,
                found.size(),
                found.messages().precision().value(),
                found.messages().recall().value(),
                found.spans().precision().value(),
                found.spans().recall().value(),
                found.credits().precision().value(),
                found.credits().recall().value(),
                found.falseMarksPer1000());
        out.flush();
    }

    private void reliability(PrintWriter out) {
        boolean[] so = new boolean[all.size()];
        double[] said = new double[all.size()];
        for (int i = 0; i < so.length; i++) {
            so[i] = all.get(i).isProblem();
            said[i] = chances.get(i);
        }
        Reliability reliability = Reliability.of(said, so);
        out.printf("%n%-22s %8s %8s %8s%n", "chance of the model", "messages", "said", "so");
        for (int bin = 0; bin < reliability.bins().size(); bin++) {
            Reliability.Bin one = reliability.bins().get(bin);
            out.printf(
                    Locale.ROOT,
                    "%.1f to %.1f             %8d %8.3f %8.3f%n",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    one.count(),
                    one.said(),
                    one.so());
        }
        out.printf(Locale.ROOT, "mean distance %.3f%n", reliability.gap());
    }
}
