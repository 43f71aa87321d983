package org.securebase.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF, in order. */
final class PdfStructure {

    private PdfStructure() {}

    /**
     * @param type such as H1 or Figure
     * @param alternative text in its place, empty if none
     */
    record Part(String type, String alternative) {}

    static Stream<Part> of(PDDocument pdf) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static Stream<Part> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(part(element)), below(element)));
    }

    private static Part part(PDStructureElement element) {
        return new Part(
                element.getStructureType(),
                Optional.ofNullable(element.getAlternateDescription()).orElse(""));
    }
}
