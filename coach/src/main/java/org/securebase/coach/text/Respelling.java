package org.securebase.coach.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One line of the table of spellings: {@code i|d = i|'d / like love} says that "id" before "like" or "love" is "I" + "'d".
 *
 * @param written the parts that the word is cut into
 * @param meant the form of each part
 * @param before words of which one must follow, {@code -ing} for an ending, {@code .} for no word; none: whatever follows
 */
record Respelling(List<String> written, List<String> meant, Set<String> before) {

    static Map<String, List<Respelling>> read(String file) {
        Map<String, List<Respelling>> table = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Respelling.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Respelling::of)
                    .forEach(it -> table.computeIfAbsent(it.word(), word -> new ArrayList<>())
                            .add(it));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static Respelling of(String line) {
        String[] rule = line.split(" / ");
        String[] sides = rule[0].split(" = ");
        List<String> written = List.of(sides[0].strip().split("\\|"));
        List<String> meant = List.of(sides[1].strip().split("\\|"));
        if (written.size() != meant.size()) {
            throw new IllegalArgumentException("a spelling needs as many parts on both sides: " + line);
        }
        Set<String> before =
                rule.length > 1 ? Set.copyOf(List.of(rule[1].strip().split(" +"))) : Set.of();
        return new Respelling(written, meant, before);
    }

    private String word() {
        return String.join("", written);
    }

    boolean fitsBefore(String next) {
        return before.isEmpty()
                || before.contains(next)
                || before.contains("-ing") && next.length() > 4 && next.endsWith("ing");
    }

    void apply(Token token, List<Token> spelt) {
        if (written.size() == 1) {
            spelt.add(new Token(token.start(), token.surface(), meant.get(0)));
            return;
        }
        int at = 0;
        for (int i = 0; i < written.size(); i++) {
            int end = i + 1 == written.size()
                    ? token.surface().length()
                    : at + written.get(i).length();
            spelt.add(new Token(token.start() + at, token.surface().substring(at, end), meant.get(i)));
            at = end;
        }
    }
}
