package org.securebase.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.vault.Records.RecordRow;

/**
 * Records of one kind that are opened while more are read: that is arithmetic alone, so another core does it, and the
 * database is asked by the request's thread only. Belongs to one request.
 */
final class Opening<T> {

    /** Fewer, and sharing the work costs more than it saves. */
    private static final int BATCH = 128;

    private final Function<RecordRow, Kept<T>> opener;
    private final SpaceKeys keys;
    private final List<ForkJoinTask<List<Opened<T>>>> begun = new ArrayList<>();
    private List<RecordRow> batch = new ArrayList<>();

    /** @param opener asks nothing of the database */
    Opening(Function<RecordRow, Kept<T>> opener, SpaceKeys keys) {
        this.opener = opener;
        this.keys = keys;
    }

    private record Opened<T>(ByteBuffer tag, byte[] mark, Kept<T> kept) {}

    void add(RecordRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            List<RecordRow> full = batch;
            begun.add(ForkJoinPool.commonPool().submit(() -> opened(full)));
            batch = new ArrayList<>();
        }
    }

    private List<Opened<T>> opened(List<RecordRow> rows) {
        return rows.stream()
                .map(row -> new Opened<>(
                        ByteBuffer.wrap(row.tag()), keys.mark(row.id(), row.revision()), opener.apply(row)))
                .toList();
    }

    /**
     * All that were added.
     *
     * @param drawers by tag, from which they are
     * @throws Space.Tampered if one does not open, or if they are not what is in the drawers
     */
    List<Kept<T>> allOf(Map<ByteBuffer, Drawer> drawers) {
        List<Opened<T>> last = opened(batch);
        List<Opened<T>> all = Stream.concat(begun.stream().map(ForkJoinTask::join), Stream.of(last))
                .flatMap(List::stream)
                .toList();
        Map<ByteBuffer, List<Opened<T>>> filed = all.stream().collect(Collectors.groupingBy(Opened::tag));
        drawers.forEach((tag, drawer) ->
                drawer.demand(filed.getOrDefault(tag, List.of()).stream().map(Opened::mark)));
        return all.stream().map(Opened::kept).toList();
    }
}
