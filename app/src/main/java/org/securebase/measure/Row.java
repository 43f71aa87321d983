package org.securebase.measure;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.regex.Pattern;

/** One row of a table, counted from 1 below the header. */
record Row(CsvFile file, int number, CsvRecord record) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST_SHOWN = 40;

    int size() {
        return record.getFieldCount();
    }

    /** What is in the cell, without blanks around it; empty if the row is too short. */
    String cell(int column) {
        return column < size() ? record.getField(column).strip() : "";
    }

    double number(int column) throws BadData {
        String text = cell(column);
        String plain = file.hasDecimalCommas() ? text.replace(',', '.') : text;
        // a number too large to hold is none either
        if (!NUMBER.matcher(plain).matches() || Double.isInfinite(Double.parseDouble(plain))) {
            throw bad(column, text.isEmpty() ? "a number is missing" : shown(text) + " is not a number");
        }
        return Double.parseDouble(plain);
    }

    BadData bad(int column, String problem) {
        return new BadData(place() + ", column " + file.header().get(column) + ": " + problem);
    }

    BadData bad(String problem) {
        return new BadData(place() + ": " + problem);
    }

    private String place() {
        return file.path() + ", row " + number + " (line " + record.getStartingLineNumber() + ")";
    }

    /** A value in quotation marks, cut short and with nothing in it that could upset a terminal. */
    static String shown(String text) {
        String start = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
        return '"' + start.replaceAll("\\p{Cntrl}", "?") + '"';
    }
}
