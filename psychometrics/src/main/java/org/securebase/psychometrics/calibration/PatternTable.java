package org.securebase.psychometrics.calibration;

import java.util.Arrays;

/** Distinct rows of bytes in the order of their first appearance, counted, by open addressing. */
final class PatternTable {
    private final int width;
    private byte[] rows;
    private int[] counts = new int[64];
    private int[] slots = new int[128];
    private int size;

    PatternTable(int width) {
        this.width = width;
        this.rows = new byte[64 * width];
    }

    void add(byte[] row, int people) {
        int slot = find(row);
        if (slots[slot] == 0) {
            insert(row, slot);
        }
        int at = slots[slot] - 1;
        counts[at] = Math.addExact(counts[at], people);
        if (2 * size > slots.length) {
            grow();
        }
    }

    /** Where the row is or would be; a slot holds one more than the row's number, 0 when free. */
    private int find(byte[] row) {
        int slot = slot(row, 0);
        while (slots[slot] != 0 && !same(slots[slot] - 1, row)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int slot(byte[] from, int offset) {
        int hash = 1;
        for (int i = 0; i < width; i++) {
            hash = 31 * hash + from[offset + i];
        }
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    private boolean same(int at, byte[] row) {
        return Arrays.equals(rows, at * width, (at + 1) * width, row, 0, width);
    }

    private void insert(byte[] row, int slot) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            rows = Arrays.copyOf(rows, Math.multiplyExact(2 * size, width));
        }
        System.arraycopy(row, 0, rows, size * width, width);
        slots[slot] = ++size;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int at = 0; at < size; at++) {
            int slot = slot(rows, at * width);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = at + 1;
        }
    }

    /** The distinct rows one after another, a copy. */
    byte[] answers() {
        return Arrays.copyOf(rows, size * width);
    }

    /** How many people gave each, a copy. */
    int[] counts() {
        return Arrays.copyOf(counts, size);
    }
}
