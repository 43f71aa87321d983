package org.securebase.archive;

import java.util.List;
import java.util.Map;
import org.securebase.vault.Kind;

/**
 * What an archive would hold, before it is made. Immutable; public for its template.
 *
 * @param megabytes rounded, 0 for less than half of one
 */
public record ExportPage(List<Row> kinds, long records, long megabytes) {

    private static final double BYTES_PER_MEGABYTE = 1e6;

    /** How many records of one kind. */
    public record Row(String title, long count) {}

    static ExportPage of(Map<Kind<?>, Long> counts, long sizeBytes, Words words) {
        List<Row> kinds = counts.entrySet().stream()
                .map(count -> new Row(words.kind(count.getKey()), count.getValue()))
                .toList();
        long records = kinds.stream().mapToLong(Row::count).sum();
        return new ExportPage(kinds, records, Math.round(sizeBytes / BYTES_PER_MEGABYTE));
    }
}
