package org.securebase.psychometrics.calibration;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Many people's answers to the same items: each distinct pattern once, with how many people gave it.
 *
 * <p>Categories count from 0; -1 means that the item was not asked or not answered. Memory grows with the number of
 * distinct patterns, one byte an answer. The people themselves cannot be told apart any more, which is all that
 * calibration needs. An item's number of categories is one more than the highest answer given to it.
 *
 * <p>Immutable and safe to share between threads; the builder is not.
 */
public final class Responses {
    /** The highest category an answer can have. */
    public static final int HIGHEST_CATEGORY = 100;

    static final byte MISSING = -1;

    private final List<String> items;
    private final Map<String, Integer> columns;
    private final byte[] answers;
    private final int[] counts;
    private final int[] categories;
    private final long persons;

    private Responses(List<String> items, Map<String, Integer> columns, PatternTable table) {
        this.items = items;
        this.columns = columns;
        this.answers = table.answers();
        this.counts = table.counts();
        this.categories = countCategories(items.size(), answers);
        this.persons = Arrays.stream(counts).asLongStream().sum();
    }

    private static int[] countCategories(int width, byte[] answers) {
        int[] categories = new int[width];
        for (int i = 0; i < answers.length; i++) {
            categories[i % width] = Math.max(categories[i % width], answers[i] + 1);
        }
        return categories;
    }

    /**
     * A table to be filled one person at a time.
     *
     * @param items the ids of the items in the order in which every row answers them
     * @throws IllegalArgumentException if there is none, one is blank, or one comes twice
     */
    public static Builder builder(List<String> items) {
        return new Builder(List.copyOf(items));
    }

    /**
     * A table of these rows.
     *
     * @throws IllegalArgumentException as the builder does
     */
    public static Responses of(List<String> items, int[][] rows) {
        Builder builder = builder(items);
        for (int[] row : rows) {
            builder.add(row);
        }
        return builder.build();
    }

    /** The ids of the items, in the order of the columns. */
    public List<String> items() {
        return items;
    }

    /** How many people answered, those who left everything out included. */
    public long persons() {
        return persons;
    }

    /** How many distinct patterns there are. */
    public int patterns() {
        return counts.length;
    }

    /** How many people gave this pattern. */
    public int count(int pattern) {
        return counts[pattern];
    }

    /** The answer to the item in this column, or -1. */
    public int answer(int pattern, int column) {
        return answers[pattern * items.size() + Objects.checkIndex(column, items.size())];
    }

    /** One more than the highest answer given to the item in this column. */
    public int categories(int column) {
        return categories[column];
    }

    /**
     * The column of an item.
     *
     * @throws IllegalArgumentException if the table has no such item
     */
    public int column(String item) {
        Integer column = columns.get(item);
        if (column == null) {
            throw new IllegalArgumentException("there are no answers to item " + item);
        }
        return column;
    }

    /**
     * The same people's answers to some of the items, in this order.
     *
     * @throws IllegalArgumentException if the table has no such item or one is named twice
     */
    public Responses select(List<String> chosen) {
        int[] from = chosen.stream().mapToInt(this::column).toArray();
        Builder builder = builder(chosen);
        int[] row = new int[from.length];
        for (int pattern = 0; pattern < patterns(); pattern++) {
            for (int i = 0; i < from.length; i++) {
                row[i] = answer(pattern, from[i]);
            }
            builder.add(counts[pattern], row);
        }
        return builder.build();
    }

    /**
     * The same answers with some items turned round: category x becomes highest - x.
     *
     * @param highest the highest category that could have been chosen, whether anybody did or not
     * @throws IllegalArgumentException if the table has no such item or an answer to it is above the highest
     */
    public Responses reversed(Collection<String> turned, int highest) {
        int[][] codes = new int[items.size()][];
        for (String item : turned) {
            int column = column(item);
            if (categories[column] > highest + 1) {
                throw new IllegalArgumentException("item " + item + ": cannot reverse answer "
                        + (categories[column] - 1) + " when " + highest + " is the highest");
            }
            codes[column] =
                    IntStream.rangeClosed(0, highest).map(x -> highest - x).toArray();
        }
        return recoded(codes);
    }

    /**
     * The same answers with the categories that nobody chose closed up, so that each item's categories run from 0
     * without a gap. The new categories no longer mean what the old ones did: say so wherever the items are used.
     */
    public Responses withoutGaps() {
        int[][] codes = new int[items.size()][];
        for (int column = 0; column < codes.length; column++) {
            long[] used = used(column);
            codes[column] = new int[used.length];
            for (int x = 0, next = 0; x < used.length; x++) {
                codes[column][x] = used[x] > 0 ? next++ : next;
            }
        }
        return recoded(codes);
    }

    private Responses recoded(int[][] codes) {
        Builder builder = builder(items);
        int[] row = new int[items.size()];
        for (int pattern = 0; pattern < patterns(); pattern++) {
            for (int column = 0; column < row.length; column++) {
                int x = answer(pattern, column);
                row[column] = x == MISSING || codes[column] == null ? x : codes[column][x];
            }
            builder.add(counts[pattern], row);
        }
        return builder.build();
    }

    /** How many people chose each category of the item in this column. */
    long[] used(int column) {
        long[] used = new long[categories[column]];
        for (int pattern = 0; pattern < patterns(); pattern++) {
            int x = answer(pattern, column);
            if (x != MISSING) {
                used[x] += counts[pattern];
            }
        }
        return used;
    }

    /** @throws IllegalArgumentException naming the item that cannot be calibrated, and the category that nobody chose */
    void requireEveryCategory() {
        for (int column = 0; column < items.size(); column++) {
            requireEveryCategory(items.get(column), used(column));
        }
    }

    private static void requireEveryCategory(String item, long[] used) {
        if (Arrays.stream(used).filter(n -> n > 0).count() < 2) {
            throw new IllegalArgumentException("item " + item + ": "
                    + (used.length == 0 ? "nobody answered it" : "everybody chose category " + (used.length - 1))
                    + "; at least two categories must be used");
        }
        for (int x = 0; x < used.length; x++) {
            if (used[x] == 0) {
                throw new IllegalArgumentException("item " + item + ": nobody chose category " + x + " of 0 to "
                        + (used.length - 1) + ", so its threshold cannot be estimated; close the gap first");
            }
        }
    }

    /** Collects rows into a {@link Responses}; use it from one thread. */
    public static final class Builder {
        private final List<String> items;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final PatternTable table;
        private final byte[] row;

        private Builder(List<String> items) {
            this.items = items;
            if (items.isEmpty() || items.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a table of answers needs items, each with an id");
            }
            for (String item : items) {
                columns.putIfAbsent(item, columns.size());
            }
            if (columns.size() < items.size()) {
                throw new IllegalArgumentException("item " + firstTwice(items) + " is in the table twice");
            }
            this.row = new byte[items.size()];
            this.table = new PatternTable(items.size());
        }

        private static String firstTwice(List<String> items) {
            var seen = new HashSet<String>();
            return items.stream().filter(item -> !seen.add(item)).findFirst().orElseThrow();
        }

        /**
         * One person's answers.
         *
         * @throws IllegalArgumentException naming the item whose answer is out of range, or if the row has another
         *     length than the list of items
         */
        public Builder add(int... answers) {
            return add(1, answers);
        }

        /**
         * Answers that this many people gave.
         *
         * @throws IllegalArgumentException also if the number of people is below 1
         */
        public Builder add(int people, int[] answers) {
            if (people < 1) {
                throw new IllegalArgumentException("a pattern needs at least one person, not " + people);
            }
            if (answers.length != row.length) {
                throw new IllegalArgumentException(
                        "a row has " + answers.length + " answers for " + row.length + " items");
            }
            for (int i = 0; i < row.length; i++) {
                row[i] = valid(items.get(i), answers[i]);
            }
            table.add(row, people);
            return this;
        }

        private static byte valid(String item, int answer) {
            if (answer < MISSING || answer > HIGHEST_CATEGORY) {
                throw new IllegalArgumentException("item " + item + ": an answer must be -1 (none) or 0 to "
                        + HIGHEST_CATEGORY + ", not " + answer);
            }
            return (byte) answer;
        }

        /** The table as it stands; the builder can go on. */
        public Responses build() {
            return new Responses(items, columns, table);
        }
    }
}
