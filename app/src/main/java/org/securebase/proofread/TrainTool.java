package org.securebase.proofread;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.model.LinearModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code securebase coach train}: makes the weights of the model of the project's own messages; the same each time. */
@Command(
        name = "train",
        description =
                "Makes the model's weights of the files train_*.jsonl and own_*.jsonl of a folder; one file is one hand.",
        mixinStandardHelpOptions = true)
final class TrainTool extends CoachTool {

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder of labelled messages.")
    private Path corpus = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the weights go.")
    private Path weights = Path.of("");

    @Override
    int run(PrintWriter out) throws Unfit {
        WholeFile file = WholeFile.at(weights);
        Map<String, List<LabelledMessage>> byWriter = LabelledFolder.read(corpus);
        file.write(LinearModel.learned(byWriter)::write);
        out.println(
                byWriter.values().stream().mapToInt(List::size).sum() + " messages of " + byWriter.size() + " hands");
        return 0;
    }
}
