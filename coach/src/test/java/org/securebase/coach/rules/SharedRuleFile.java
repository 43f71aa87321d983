package org.securebase.coach.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.securebase.coach.Label;
import org.securebase.coach.Merit;
import org.securebase.coach.Problem;
import org.w3c.dom.Element;

/**
 * A rule file in the form that both engines can read: without optional tokens at the end of a pattern, since LanguageTool
 * wants each of those to be there.
 */
final class SharedRuleFile {
    private static final List<String> OURS = List.of("label", "severity", "addressee", "relation");

    private SharedRuleFile() {}

    static List<String> all() {
        Stream<String> labels =
                Stream.<Label>concat(Problem.named(), Stream.of(Merit.values())).map(Label::tag);
        return Stream.concat(labels, Stream.of("safety")).toList();
    }

    static InputStream withOurs(String file) {
        return written(root(file));
    }

    static InputStream withoutOurs(String file) {
        Element root = root(file);
        Stream.of("category", "rulegroup", "rule")
                .forEach(name -> elements(root, name).forEach(element -> OURS.forEach(element::removeAttribute)));
        return written(root);
    }

    private static Element root(String file) {
        try (InputStream xml = Objects.requireNonNull(RuleReader.class.getResourceAsStream(file + ".xml"), file)) {
            Element root = Xml.root(xml);
            Stream.of("pattern", "antipattern")
                    .forEach(name -> elements(root, name).forEach(SharedRuleFile::trim));
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void trim(Element pattern) {
        List<Element> parts = Xml.children(pattern).toList();
        Element last = parts.get(parts.size() - 1);
        if (last.getTagName().equals("marker")) {
            trim(last);
        } else if (last.getAttribute("min").equals("0")) {
            pattern.removeChild(last);
            trim(pattern);
        }
    }

    private static List<Element> elements(Element root, String name) {
        var nodes = root.getElementsByTagName(name);
        return Stream.iterate(0, i -> i + 1)
                .limit(nodes.getLength())
                .map(i -> (Element) nodes.item(i))
                .toList();
    }

    private static InputStream written(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
