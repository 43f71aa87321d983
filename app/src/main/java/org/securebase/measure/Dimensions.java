package org.securebase.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items measure what, as options say it: NAME=ID,ID,... where an id that ends in * stands for all that begin so.
 *
 * @param patterns of ids by dimension, in the order given
 */
record Dimensions(Map<String, List<String>> patterns) {

    /** @throws IllegalArgumentException if one isn't NAME=ID,ID,... or a name comes twice */
    static Dimensions parse(List<String> options) {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            List<String> ids = equals < 0
                    ? List.of()
                    : List.of(option.substring(equals + 1).split(","));
            if (equals < 1 || ids.isEmpty() || ids.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("--dimension must be NAME=ID,ID,... not " + Row.shown(option));
            }
            if (patterns.put(option.substring(0, equals).strip(), ids) != null) {
                throw new IllegalArgumentException("--dimension names " + option.substring(0, equals) + " twice");
            }
        }
        return new Dimensions(patterns.isEmpty() ? Map.of("trait", List.of("*")) : patterns);
    }

    /** @throws BadData if a pattern fits no item, or two dimensions claim the same one */
    Map<String, List<String>> items(List<String> header) throws BadData {
        Map<String, List<String>> items = new LinkedHashMap<>();
        List<String> claimed = new ArrayList<>();
        for (Map.Entry<String, List<String>> dimension : patterns.entrySet()) {
            List<String> own = new ArrayList<>();
            for (String pattern : dimension.getValue()) {
                List<String> found =
                        header.stream().filter(id -> fits(pattern, id)).toList();
                if (found.isEmpty()) {
                    throw new BadData("--dimension " + dimension.getKey() + ": no column " + Row.shown(pattern));
                }
                own.addAll(found);
            }
            claimed.addAll(own);
            items.put(dimension.getKey(), List.copyOf(own));
        }
        for (String id : claimed) {
            if (claimed.indexOf(id) != claimed.lastIndexOf(id)) {
                throw new BadData("--dimension: column " + Row.shown(id) + " is claimed twice");
            }
        }
        return items;
    }

    boolean claims(String id) {
        return patterns.values().stream().flatMap(List::stream).anyMatch(pattern -> fits(pattern, id));
    }

    private static boolean fits(String pattern, String id) {
        return pattern.endsWith("*") ? id.startsWith(pattern.substring(0, pattern.length() - 1)) : id.equals(pattern);
    }
}
