package org.securebase.coach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securebase.coach.Corpus;
import org.securebase.coach.Evidence;
import org.securebase.coach.Mark;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;
import org.securebase.coach.SecondOpinion;
import org.securebase.coach.Span;
import org.securebase.coach.evaluation.LabelledMessage;
import org.securebase.coach.evaluation.LabelledSpan;
import org.securebase.coach.text.Passage;

class LinearModelTest {
    private static final int MOST_BYTES = 3_000_000;
    private static final LinearModel MODEL = LinearModel.english();
    private static final List<String> NAMES =
            List.of("Ann", "Ben", "Cy", "Dee", "Eve", "Flo", "Gus", "Hal", "Ida", "Jo");

    @Test
    void theWeightsThatComeWithItFitInThreeMegabytes() throws IOException {
        try (InputStream weights = Objects.requireNonNull(LinearModel.class.getResourceAsStream("weights.bin"))) {
            assertThat(weights.readAllBytes()).hasSizeLessThan(MOST_BYTES);
        }
    }

    @Test
    void theSameMessagesGiveTheSameBytes() throws IOException {
        assertThat(bytes(LinearModel.learned(lessons()))).isEqualTo(bytes(LinearModel.learned(lessons())));
    }

    @Test
    void learnsWhatTheLessonsTell() {
        LinearModel model = LinearModel.learned(lessons());
        assertThat(problems(model, "Zoe, you ruin every dinner.")).containsExactly(Problem.CRITICISM);
        assertThat(problems(model, "Zoe, thank you for dinner.")).isEmpty();
    }

    @Test
    void saysTheSameOnceWrittenAndReadAgain() throws IOException {
        LinearModel model = LinearModel.learned(lessons());
        LinearModel again = LinearModel.read(new ByteArrayInputStream(bytes(model)));
        assertThat(opinion(again, "Zoe, you ruin every dinner."))
                .isEqualTo(opinion(model, "Zoe, you ruin every dinner."));
    }

    /** Nobody said who it is to: then it may be no message at all. */
    @Test
    void takesMoreToMarkWhatIsToNobodyInParticular() {
        assertThat(leastMarked(Relation.SOMEONE)).isBetween(.68, .9);
        assertThat(leastMarked(Relation.UNSAID)).isGreaterThanOrEqualTo(.995);
    }

    @Test
    void isSureOfWhatDoesNotHurt() {
        assertThat(opinion(MODEL, "Get over here, the kettle's on.").belief()).isEqualTo(SecondOpinion.Belief.HARMLESS);
        assertThat(opinion(MODEL, "You never call me.").belief()).isNotEqualTo(SecondOpinion.Belief.HARMLESS);
    }

    private static double leastMarked(Relation to) {
        return Corpus.own().stream()
                .map(Passage::of)
                .filter(passage -> !MODEL.of(passage, to).marks().isEmpty())
                .mapToDouble(passage -> MODEL.chance(passage, to))
                .min()
                .orElseThrow();
    }

    @Test
    void showsWordsOfTheSentenceItself() {
        String text = "See you at six. You are the most selfish person I have ever met. Bring bread.";
        List<Mark> marks = opinion(MODEL, text).marks();
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            Evidence.ByModel evidence = (Evidence.ByModel) mark.evidence();
            assertThat(evidence.probability()).isBetween(0.0, 1.0);
            assertThat(evidence.words())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(3)
                    .allSatisfy(word -> assertThat(mark.span().of(text)).contains(word));
        });
    }

    @Test
    void hasNothingToSayOfNothing() {
        for (String text : List.of("", " \n ", "?", "\uD83D\uDE00", "123")) {
            assertThat(opinion(MODEL, text).marks()).as(text).isEmpty();
        }
    }

    @Test
    void isSafeToShareBetweenThreads() {
        String text = "You are the most selfish person I have ever met.";
        SecondOpinion.Opinion alone = opinion(MODEL, text);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> opinion(MODEL, text)))
                .allMatch(alone::equals);
    }

    private static SecondOpinion.Opinion opinion(LinearModel model, String text) {
        return model.of(Passage.of(text), Relation.PARTNER);
    }

    private static List<Problem> problems(LinearModel model, String text) {
        return opinion(model, text).marks().stream().map(Mark::problem).toList();
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    /** Two hands who write alike: one kind of hurt, one kind of thanks. */
    private static Map<String, List<LabelledMessage>> lessons() {
        Map<String, List<LabelledMessage>> byWriter = new TreeMap<>();
        for (String meal : List.of("dinner", "supper")) {
            List<LabelledMessage> messages = new ArrayList<>();
            for (String name : NAMES) {
                String hurt = name + ", you ruin every " + meal + ".";
                messages.add(message(hurt, List.of(new LabelledSpan(Problem.CRITICISM, new Span(0, hurt.length())))));
                messages.add(message(name + ", thank you for " + meal + ".", List.of()));
            }
            byWriter.put(meal, messages);
        }
        return byWriter;
    }

    private static LabelledMessage message(String text, List<LabelledSpan> spans) {
        return new LabelledMessage(text, Relation.PARTNER, text, spans);
    }
}
