package org.securebase.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.securebase.psychometrics.ItemBank;
import org.securebase.psychometrics.Scorer;

/**
 * People's answers as CSV, turned into categories that count from 0.
 *
 * @param items that columns were used for
 * @param ignored columns that were not
 * @param people a row of categories each, in the order of the items, {@link Scorer#NOT_ASKED} where there is none
 */
record AnswerFile(List<String> items, List<String> ignored, List<int[]> people) {
    /** Whole numbers, also as programs write them that keep missing values in columns of decimals. */
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}(\\.0+)?");

    /** The answers to the items of a bank, keyed; rows in bank order. */
    static AnswerFile of(AnswerOptions options, ItemBank bank) throws BadData {
        AnswerFile raw = read(
                options,
                id -> bank.position(id).isPresent(),
                id -> bank.item(bank.position(id).orElseThrow()).categories() - 1);
        List<String> reversed = options.reversedAmong(raw.items);
        int[] positions = raw.items.stream()
                .mapToInt(id -> bank.position(id).orElseThrow())
                .toArray();
        List<int[]> people = new ArrayList<>(raw.people.size());
        for (int[] answers : raw.people) {
            int[] sheet = new int[bank.size()];
            Arrays.fill(sheet, Scorer.NOT_ASKED);
            for (int i = 0; i < positions.length; i++) {
                boolean turn = answers[i] >= 0 && reversed.contains(raw.items.get(i));
                sheet[positions[i]] = turn ? bank.item(positions[i]).categories() - 1 - answers[i] : answers[i];
            }
            people.add(sheet);
        }
        return new AnswerFile(raw.items, raw.ignored, people);
    }

    /**
     * The answers as they are written, less the lowest category.
     *
     * @param wanted which columns are items
     * @param highest the highest category of an item, counted from 0
     */
    static AnswerFile read(AnswerOptions options, Predicate<String> wanted, ToIntFunction<String> highest)
            throws BadData {
        int lowest = options.lowest();
        try (CsvFile file = CsvFile.open(options.file())) {
            List<Integer> columns = columns(file, wanted);
            List<String> items = columns.stream().map(file.header()::get).toList();
            int[] most = items.stream().mapToInt(highest).toArray();
            List<int[]> people = new ArrayList<>();
            for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
                people.add(answers(row.get(), columns, most, lowest));
            }
            if (people.isEmpty()) {
                throw new BadData(file.path() + " has a header but no rows");
            }
            return new AnswerFile(
                    items, file.header().stream().filter(wanted.negate()).toList(), people);
        }
    }

    private static List<Integer> columns(CsvFile file, Predicate<String> wanted) throws BadData {
        List<Integer> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < file.header().size(); column++) {
            String name = file.header().get(column);
            if (wanted.test(name)) {
                columns.add(column);
                if (!seen.add(name)) {
                    throw new BadData(file.path() + ", header: column " + Row.shown(name) + " comes twice");
                }
            }
        }
        if (columns.isEmpty()) {
            throw new BadData(file.path() + ", header: none of its columns is one of the items");
        }
        return columns;
    }

    private static int[] answers(Row row, List<Integer> columns, int[] highest, int lowest) throws BadData {
        if (row.size() < row.file().header().size()) {
            throw row.bad("has " + row.size() + " cells, but the header has "
                    + row.file().header().size());
        }
        int[] answers = new int[highest.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = answer(row, columns.get(i), highest[i], lowest);
        }
        return answers;
    }

    private static int answer(Row row, int column, int highest, int lowest) throws BadData {
        String text = row.cell(column);
        if (text.isEmpty() || text.equals("NA")) {
            return Scorer.NOT_ASKED;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw row.bad(column, Row.shown(text) + " is not a whole number");
        }
        int written = (int) Double.parseDouble(text);
        if (written == -1 || written == 0 && lowest == 1) {
            return Scorer.NOT_ASKED;
        }
        if (written < lowest || written > highest + lowest) {
            throw row.bad(column, text + " is not one of " + lowest + " to " + (highest + lowest));
        }
        return written - lowest;
    }
}
