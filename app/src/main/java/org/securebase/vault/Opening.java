package org.securebase.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.securebase.vault.Records.RecordRow;

/**
 * Records of one kind that are opened while more are read: that is arithmetic alone, so another core does it. The database
 * is asked by the request's thread only, and nothing that was opened is seen, not even that it does not open, before the
 * drawers add up. Belongs to one request.
 */
final class Opening<T> implements AutoCloseable {

    /** Fewer, and sharing the work costs more than it saves. */
    private static final int BATCH = 128;

    private final Function<RecordRow, Kept<T>> opener;
    private final SpaceKeys keys;
    private final Map<ByteBuffer, List<byte[]>> marks = new HashMap<>();
    private final List<ForkJoinTask<List<Kept<T>>>> begun = new ArrayList<>();
    private List<RecordRow> batch = new ArrayList<>();

    /** @param opener asks nothing of the database */
    Opening(Function<RecordRow, Kept<T>> opener, SpaceKeys keys) {
        this.opener = opener;
        this.keys = keys;
    }

    void add(RecordRow row) {
        marks.computeIfAbsent(ByteBuffer.wrap(row.tag()), tag -> new ArrayList<>())
                .add(keys.mark(row.id(), row.revision()));
        batch.add(row);
        if (batch.size() == BATCH) {
            List<RecordRow> full = batch;
            begun.add(ForkJoinPool.commonPool().submit(() -> opened(full)));
            batch = new ArrayList<>();
        }
    }

    private List<Kept<T>> opened(List<RecordRow> rows) {
        return rows.stream().map(opener).toList();
    }

    /**
     * All that were added.
     *
     * @param drawers by tag, from which they are
     * @throws Space.Tampered if they are not what is in the drawers, or if one does not open
     */
    List<Kept<T>> allOf(Map<ByteBuffer, Drawer> drawers) {
        drawers.forEach((tag, drawer) -> drawer.demand(marks.getOrDefault(tag, List.of())));
        List<Kept<T>> last = opened(batch);
        return Stream.concat(begun.stream().map(ForkJoinTask::join), Stream.of(last))
                .flatMap(List::stream)
                .toList();
    }

    /** Whatever nobody waits for any more is not begun. */
    @Override
    public void close() {
        begun.forEach(task -> task.cancel(false));
    }
}
