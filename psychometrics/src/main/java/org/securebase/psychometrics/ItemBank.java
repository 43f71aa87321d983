package org.securebase.psychometrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Items in a fixed order, each id once. The position of an item in its bank is how answers refer to it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ItemBank {
    private final List<Item> items;
    private final Map<String, Integer> positions;

    private ItemBank(List<Item> items, Map<String, Integer> positions) {
        this.items = items;
        this.positions = positions;
    }

    /**
     * A bank of these items in this order.
     *
     * @throws IllegalArgumentException if it is empty or an id comes twice
     */
    public static ItemBank of(List<Item> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a bank needs at least one item");
        }
        Map<String, Integer> positions = new HashMap<>();
        for (Item item : items) {
            if (positions.put(item.id(), positions.size()) != null) {
                throw new IllegalArgumentException("item " + item.id() + " is in the bank twice");
            }
        }
        return new ItemBank(List.copyOf(items), positions);
    }

    public List<Item> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    public Item item(int position) {
        return items.get(position);
    }

    /** Where the item with this id stands, if the bank has it. */
    public OptionalInt position(String id) {
        Integer position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The names of the dimensions in the order in which they first appear. */
    public List<String> dimensions() {
        return items.stream().map(Item::dimension).distinct().toList();
    }

    /** Where the items of one dimension stand, lowest first; a new array, empty if no item measures it. */
    public int[] positions(String dimension) {
        return IntStream.range(0, size())
                .filter(position -> item(position).dimension().equals(dimension))
                .toArray();
    }

    /**
     * The items of one dimension, in bank order.
     *
     * @throws IllegalArgumentException if no item measures it
     */
    public ItemBank dimension(String name) {
        return of(items.stream().filter(item -> item.dimension().equals(name)).toList());
    }
}
