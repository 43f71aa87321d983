package org.securebase.coach.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.Label;
import org.securebase.coach.Relation;
import org.securebase.coach.Severity;
import org.w3c.dom.Element;

/** Reads rule files; what they may hold is told in docs/coach/rules.md and in rules.xsd. */
public final class RuleReader {
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader() {}

    /** @throws IllegalArgumentException when it is not XML or breaks the form; the message names the rule */
    public static List<Rule> read(InputStream file) {
        RuleReader reader = new RuleReader();
        Xml.children(Xml.root(file), "category").forEach(reader::category);
        return reader.rules;
    }

    /** The rules of a file of the library; none when there is no such file. */
    static List<Rule> readResource(String name) {
        try (InputStream file = RuleReader.class.getResourceAsStream(name)) {
            return file == null ? List.of() : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void category(Element category) {
        Xml.children(category, "rule").forEach(rule -> rule(rule, category, List.of(), ""));
        Xml.children(category, "rulegroup").forEach(group -> group(group, category));
    }

    private void group(Element group, Element category) {
        List<WordPattern> antipatterns = antipatterns(group);
        int number = 1;
        for (Element rule : Xml.children(group, "rule").toList()) {
            rule(rule, category, antipatterns, group.getAttribute("id") + "." + number++);
        }
    }

    private void rule(Element rule, Element category, List<WordPattern> shared, String name) {
        String id = rule.hasAttribute("id") ? rule.getAttribute("id") : name;
        try {
            rules.add(rule(id, rule, category, shared));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("rule " + id + ": " + e.getMessage(), e);
        }
    }

    private static Rule rule(String id, Element rule, Element category, List<WordPattern> shared) {
        return new Rule(
                id,
                Label.tagged(inherited("label", rule, category))
                        .orElseThrow(() -> new IllegalArgumentException("no such label")),
                named(Severity.class, inherited("severity", rule, category), Severity.CLEAR),
                named(Addressee.class, inherited("addressee", rule, category), Addressee.READER),
                relations(inherited("relation", rule, category)),
                Xml.text(Xml.child(rule, "message")),
                Xml.children(rule, "instead").map(Xml::text).findFirst(),
                PatternReader.read(Xml.child(rule, "pattern")),
                Stream.concat(shared.stream(), antipatterns(rule).stream()).toList(),
                Xml.children(rule, "example")
                        .filter(it -> !isSilent(it))
                        .map(RuleReader::firing)
                        .toList(),
                Xml.children(rule, "example")
                        .filter(RuleReader::isSilent)
                        .map(Xml::text)
                        .toList());
    }

    /** An attribute of the rule, or of its group, or of its category. */
    private static String inherited(String attribute, Element rule, Element category) {
        Element parent = (Element) rule.getParentNode();
        return Stream.of(rule, parent, category)
                .filter(element -> element.hasAttribute(attribute))
                .findFirst()
                .map(element -> element.getAttribute(attribute))
                .orElse("");
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, E otherwise) {
        return name.isEmpty() ? otherwise : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static Set<Relation> relations(String tags) {
        return Stream.of(tags.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> Relation.tagged(tag)
                        .orElseThrow(() -> new IllegalArgumentException("no such relation: " + tag)))
                .collect(Collectors.toSet());
    }

    private static List<WordPattern> antipatterns(Element rule) {
        return Xml.children(rule, "antipattern").map(PatternReader::read).toList();
    }

    private static boolean isSilent(Element example) {
        return example.getAttribute("type").equals("correct");
    }

    private static Rule.Example firing(Element example) {
        String marked =
                Xml.children(example, "marker").map(Xml::text).findFirst().orElse("");
        return new Rule.Example(Xml.text(example), marked);
    }
}
