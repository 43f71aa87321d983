package org.securebase.coach.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Elements of a file of our own. A document type, and with it every entity from outside, is refused. */
final class Xml {
    private Xml() {}

    static Element root(InputStream file) {
        try {
            return parser().parse(file).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a file of rules: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder parser = factory.newDocumentBuilder();
        // otherwise the parser prints what it doesn't like to the standard error
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    static Stream<Element> children(Element parent) {
        return nodes(parent).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name));
    }

    static Element child(Element parent, String name) {
        return children(parent, name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + name));
    }

    private static Stream<Node> nodes(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item);
    }

    /** All text in it, with one space where there were many. */
    static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** The text that stands in it before any element. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        nodes(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .forEach(node -> text.append(node.getNodeValue()));
        return text.toString().strip();
    }

    static boolean is(Element element, String attribute) {
        return element.getAttribute(attribute).equals("yes");
    }

    static int number(Element element, String attribute, int otherwise) {
        return element.hasAttribute(attribute) ? Integer.parseInt(element.getAttribute(attribute)) : otherwise;
    }
}
