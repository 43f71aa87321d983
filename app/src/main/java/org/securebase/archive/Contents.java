package org.securebase.archive;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.Space;

/**
 * What a space holds, read one kind and one month at a time and never all at once. In the same order each time: the
 * newest month first. Belongs to one request.
 */
record Contents(Space space, ArchivedKinds archived, Names names) {

    static Contents of(Space space, ArchivedKinds kinds) {
        return new Contents(space, kinds, Names.of(space, kinds));
    }

    List<Kind<?>> kinds() {
        return archived.inOrder();
    }

    /** The records of one kind; each time it is asked for an iterator, it reads anew. */
    Iterable<Filed> of(Kind<?> kind) {
        return () -> filed(kind).iterator();
    }

    private <T> Stream<Filed> filed(Kind<T> kind) {
        List<YearMonth> months = space.months(kind);
        return months.isEmpty()
                ? filed(kind, "", space.all(kind))
                : months.stream().flatMap(month -> filed(kind, month + "/", space.month(kind, month)));
    }

    private <T> Stream<Filed> filed(Kind<T> kind, String month, List<Kept<T>> records) {
        List<Kept<T>> inOrder = records.stream()
                .sorted(Comparator.comparing(kept -> kept.id().toString()))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(place -> Filed.of(name(kind, month, place + 1), kind, inOrder.get(place), archived, names));
    }

    /** Nothing in it depends on the case of letters, and nothing on what somebody wrote. */
    private static String name(Kind<?> kind, String month, int number) {
        return EntryName.RECORDS + kind + "/" + month + String.format(Locale.ROOT, "%04d", number);
    }
}
