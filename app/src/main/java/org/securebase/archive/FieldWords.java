package org.securebase.archive;

import java.util.Locale;
import java.util.Map;
import org.securebase.vault.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a record reads whose kind has no words of its own: its fields, one below the other. */
final class FieldWords {

    private static final String SPECIAL = "\\`*_{}[]()#+-.!<>|~&";

    private FieldWords() {}

    static String markdown(Kind<?> kind, ObjectNode value) {
        StringBuilder words = new StringBuilder("# ").append(title(kind)).append("\n\n");
        fields(value, "", words);
        return words.toString();
    }

    /** {@code life-event} becomes "Life event". */
    static String title(Kind<?> kind) {
        String words = kind.name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void fields(JsonNode value, String indent, StringBuilder words) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            words.append(indent)
                    .append("- ")
                    .append(escaped(spaced(field.getKey())))
                    .append(':');
            content(field.getValue(), indent, words);
        }
    }

    private static void content(JsonNode value, String indent, StringBuilder words) {
        if (value.isObject()) {
            words.append('\n');
            fields(value, indent + "  ", words);
        } else if (value.isArray()) {
            words.append('\n');
            value.forEach(item -> {
                words.append(indent).append("  -");
                content(item, indent + "  ", words);
            });
        } else {
            words.append(' ').append(escaped(value.asString())).append('\n');
        }
    }

    /** {@code sinceWhen} becomes "since when". */
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Whatever was written reads as it was written, and a new line stays within its field. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.lines().forEach(line -> {
            if (!safe.isEmpty()) {
                safe.append("<br>");
            }
            line.chars().forEach(letter -> {
                if (SPECIAL.indexOf(letter) >= 0) {
                    safe.append('\\');
                }
                safe.append((char) letter);
            });
        });
        return safe.toString();
    }
}
