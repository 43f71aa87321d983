package org.securebase.trail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.securebase.assessment.Dimension;
import org.securebase.vault.Kept;
import org.securebase.web.Page;

/**
 * All that a person's page says of the sittings about them. Belongs to one request.
 *
 * @param person id as it stands in addresses
 * @param name as pages call them
 * @param begun whether a sitting was begun and is not finished
 * @param map the trail, if there is a sitting that can be read
 * @param changes what may be said of each dimension, worry first
 * @param plots of each dimension, in the same order; none without a map
 * @param first day of the plots in words, empty without a map
 * @param last day of the plots in words, empty without a map
 * @param rows every sitting, the newest first
 * @param unread how many of them are not drawn
 * @param events what happened, earliest first
 */
public record TrailPage(
        String person,
        String name,
        boolean begun,
        Optional<TrailMap> map,
        List<ChangeWords> changes,
        List<Plot> plots,
        String first,
        String last,
        List<SatRow> rows,
        int unread,
        List<EventRow> events) {

    /** Worry first, as the sentences of a result have it. */
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.ANXIETY, Dimension.AVOIDANCE);

    static TrailPage of(History history, Histories.All all, List<Kept<LifeEvent>> events, boolean begun, Page page) {
        String name = history.person().value().someone().called(page);
        List<Sat> readable = history.readable();
        boolean drawn = !readable.isEmpty();
        return new TrailPage(
                history.person().id().toString(),
                name,
                begun,
                drawn
                        ? Optional.of(TrailMap.of(
                                readable, history.person().value().someone().label(page), page))
                        : Optional.empty(),
                DIMENSIONS.stream()
                        .map(dimension -> ChangeWords.of(history, dimension, all, page))
                        .toList(),
                drawn ? plots(readable, events) : List.of(),
                drawn ? Days.brief(readable.get(0).day(), page) : "",
                drawn ? Days.brief(readable.get(readable.size() - 1).day(), page) : "",
                rows(history, page),
                history.all().size() - readable.size(),
                IntStream.range(0, events.size())
                        .mapToObj(index -> EventRow.of(index, events.get(index), page))
                        .toList());
    }

    private static List<Plot> plots(List<Sat> readable, List<Kept<LifeEvent>> events) {
        List<LifeEvent> happened = events.stream().map(Kept::value).toList();
        return DIMENSIONS.stream()
                .map(dimension -> Plot.of(readable, happened, dimension))
                .toList();
    }

    private static List<SatRow> rows(History history, Page page) {
        List<Sat> all = history.all();
        return Stream.iterate(all.size() - 1, index -> index >= 0, index -> index - 1)
                .map(index -> SatRow.of(all.get(index), page))
                .toList();
    }
}
