package org.securebase.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securebase.psychometrics.ImpossibleAnswers;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.adaptive.Candidate;
import org.securebase.psychometrics.adaptive.Design;
import org.securebase.psychometrics.adaptive.Pool;
import org.securebase.psychometrics.simulation.Outcome;
import org.securebase.psychometrics.simulation.PostHoc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code measure simulate}. */
@Command(
        name = "simulate",
        description = {
            "Tries out adaptive testing on recorded answers: gives them to an adaptive sitting one by one, as if each",
            "person sat it, and compares its score with the one from all answers and with the one from the answers that",
            "it did not ask for. An item that a person had not answered is passed over. People without any answer are",
            "left out."
        },
        mixinStandardHelpOptions = true)
final class SimulateTool extends Tool {

    @Option(names = "--bank", required = true, paramLabel = "FILE", description = "Items: item,dimension,a,b1,b2,...")
    private Path bank = Path.of("");

    @Mixin
    private final AnswerOptions answers = new AnswerOptions();

    @Option(
            names = "--content",
            paramLabel = "FILE",
            description = "What items speak about, as CSV: item,facet,reversed,enemies (apart by blanks).")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--complete", description = "Only people who answered every item of the bank.")
    private boolean complete;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Also write the figures as CSV: dimension,item,measure,value.")
    private Optional<Path> csv = Optional.empty();

    @Mixin
    private final DesignOptions options = new DesignOptions();

    @Mixin
    private final GridOptions grid = new GridOptions();

    @Override
    void run() throws BadData {
        ItemBank items = BankFile.read(bank);
        Pool pool = pool(items);
        Design design = options.design(pool);
        AnswerFile sheets = AnswerFile.of(answers, items);
        Notes.onColumns(sheets, items).forEach(this::note);
        requirePossible(sheets, items);
        List<int[]> people = sheets.people().stream().filter(this::isWanted).toList();
        noteLeftOut(sheets.people().size() - people.size());
        if (people.size() < 2) {
            throw new BadData(
                    answers.file() + ": " + people.size() + " people are left; it takes two to tell a correlation");
        }
        if (csv.isEmpty()) {
            print(run(pool, design, people));
        } else {
            try (WholeFile file = WholeFile.at(csv.get())) {
                SimulationReport report = run(pool, design, people);
                file.write(report.csv());
                print(report);
            }
        }
    }

    private Pool pool(ItemBank items) throws BadData {
        List<Candidate> candidates = content.isPresent()
                ? ContentFile.read(content.get(), items)
                : items.items().stream().map(Candidate::of).toList();
        return Pool.of(candidates, grid.grid());
    }

    /** What all answers of a row allow, every part of them allows too; and only here is it known which row it was. */
    private void requirePossible(AnswerFile sheets, ItemBank items) throws BadData {
        Scoring scoring = Scoring.apart(items, grid.grid(), ScoreTool.Method.eap);
        for (int row = 0; row < sheets.people().size(); row++) {
            try {
                scoring.scores(sheets.people().get(row));
            } catch (ImpossibleAnswers reason) {
                throw answers.impossible(row + 1, reason);
            }
        }
    }

    private boolean isWanted(int[] sheet) {
        return complete
                ? Arrays.stream(sheet).allMatch(answer -> answer >= 0)
                : Arrays.stream(sheet).anyMatch(answer -> answer >= 0);
    }

    private void noteLeftOut(int people) {
        if (people > 0) {
            note("Note: left out " + people + " people with " + (complete ? "answers missing" : "no answers"));
        }
    }

    private SimulationReport run(Pool pool, Design design, List<int[]> people) {
        Outcome outcome =
                new PostHoc(pool, design).run(people, done -> note(done + " of " + people.size() + " people"));
        return new SimulationReport(outcome, pool.bank(), options.target());
    }

    private void print(SimulationReport report) {
        out().print(report.table());
    }
}
