package org.securebase.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securebase.coach.Coach;
import org.securebase.coach.Relation;
import org.securebase.coach.model.LinearModel;

/** What the files of words and advice must look like; and the coach has nothing against what they offer. */
class SayContentTest {
    private final WordLists words;
    private final FairToAsk fair;
    private final Coach coach = Coach.english().asking(LinearModel.english());

    SayContentTest() throws IOException {
        words = new WordLists();
        fair = new FairToAsk();
    }

    @Test
    void thereAreAboutFortyFeelingsAndNeedsEachOnce() {
        assertThat(words.feelings().words()).hasSizeBetween(36, 48).doesNotHaveDuplicates();
        assertThat(needs()).hasSizeBetween(36, 48).doesNotHaveDuplicates();
        assertThat(words.feelings().groups()).extracting(WordGroup::name).doesNotHaveDuplicates();
    }

    @Test
    void beneathEachJudgementAreFeelingsOfTheList() {
        assertThat(words.feelings().judgements()).hasSizeGreaterThan(15).allSatisfy((word, beneath) -> {
            assertThat(words.feelings().words()).doesNotContain(word).containsAll(beneath);
            assertThat(beneath).hasSizeBetween(2, 3);
        });
    }

    @Test
    void nothingOnOfferIsMarkedByTheCoach() {
        Stream<String> feelings = words.feelings().words().stream().map(SayPart.FEEL::framed);
        Stream<String> needs = needs().stream().map(SayPart.NEED::framed);
        assertThat(Stream.concat(feelings, needs)).allSatisfy(sentence -> {
            assertThat(coach.read(sentence, Relation.PARTNER).marks()).isEmpty();
            assertThat(coach.read(sentence, Relation.PARTNER).concerns()).isEmpty();
        });
    }

    @Test
    void thereIsAdviceForEachKindOfRecipientThatDiffersFromThatForOthers() {
        assertThat(fair.keys())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Recipient.values()).map(Recipient::key).toList());
        assertThat(Arrays.stream(Recipient.values()).map(fair::of)).doesNotHaveDuplicates();
    }

    @Test
    void noWayToBeginIsMarkedByTheCoach() {
        assertThat(Recipient.values())
                .allSatisfy(to -> assertThat(
                                coach.read(fair.of(to).begin(), to.relation()).marks())
                        .isEmpty());
    }

    private List<String> needs() {
        return words.needs().stream().flatMap(group -> group.words().stream()).toList();
    }
}
