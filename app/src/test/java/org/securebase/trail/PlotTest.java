package org.securebase.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securebase.assessment.Cast;
import org.securebase.assessment.Dimension;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Reading;
import org.securebase.people.Relation;

class PlotTest {
    private static final Instrument TRACKING = Cast.INSTRUMENT.tracking(Map.of());
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);

    @Test
    void moreIsHigherAndLaterIsFurtherRight() {
        Plot plot = Plot.of(sats(90, 1.2, -1.2), List.of(), Dimension.ANXIETY);
        Plot.Bar first = plot.bars().get(0);
        Plot.Bar last = plot.bars().get(1);
        assertThat(first.y()).isLessThan(plot.middle()).isBetween(first.top(), first.bottom());
        assertThat(last.y()).isGreaterThan(plot.middle());
        assertThat(first.x()).isLessThan(last.x());
        assertThat(first.y() - first.top()).isCloseTo(first.bottom() - first.y(), within(1e-9));
    }

    @Test
    void aTrendIsDrawnFromThreeSittingsOn() {
        assertThat(Plot.of(sats(90, 1, 0), List.of(), Dimension.ANXIETY).line()).isEmpty();
        assertThat(Plot.of(sats(10, 1, 0, -1), List.of(), Dimension.ANXIETY).line())
                .isEmpty();
        Plot three = Plot.of(sats(60, 1, 0, -1), List.of(), Dimension.ANXIETY);
        assertThat(three.line()).startsWith("M40.0 ");
        assertThat(three.band()).startsWith("M").endsWith("Z");
    }

    @Test
    void oneSittingStandsInTheMiddle() {
        assertThat(Plot.of(sats(1, 0), List.of(), Dimension.ANXIETY)
                        .bars()
                        .get(0)
                        .x())
                .isEqualTo(250);
    }

    @Test
    void marksWhatHappenedInBetweenUnderTheLetterOfItsList() {
        List<LifeEvent> events = List.of(
                new LifeEvent("x", FIRST.minusDays(1), Happening.LOSS, ""),
                new LifeEvent("x", FIRST.plusDays(45), Happening.BIRTH, ""),
                new LifeEvent("x", FIRST.plusDays(91), Happening.MOVE, ""));
        assertThat(Plot.of(sats(90, 1, 0), events, Dimension.ANXIETY).marks()).containsExactly(new Plot.Mark("B", 250));
    }

    private static List<Sat> sats(int daysApart, double... anxieties) {
        return IntStream.range(0, anxieties.length)
                .mapToObj(index -> new Sat(
                        index + 1,
                        FIRST.plusDays((long) daysApart * index),
                        Reading.of(
                                Cast.answering(TRACKING, Relation.FRIEND, "", anxieties[index], 0), Cast.INSTRUMENT)))
                .toList();
    }
}
