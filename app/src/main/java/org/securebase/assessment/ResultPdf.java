package org.securebase.assessment;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.securebase.ground.MapMark;
import org.securebase.web.Page;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * A result on one or two sheets of A4, tagged for screen readers (PDF/UA), made in memory. Nothing is fetched and
 * nothing written: the fonts are in the jar, and every other address is refused.
 */
@Component
class ResultPdf {
    private static final String TEMPLATE = "assessment/resultpdf.jte";
    private static final String PRODUCER = "Securebase";

    private final TemplateEngine templates;

    ResultPdf(TemplateEngine templates) {
        this.templates = templates;
        // It would write addresses and pieces of the page into the log.
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(ResultPage result, Page page) {
        StringOutput html = new StringOutput();
        templates.render(TEMPLATE, Map.of("page", page, "result", result), html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(result.marks(), page)
                    .withHtmlContent(html.toString(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(List<MapMark> marks, Page page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useFastMode();
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (PdfFonts font : PdfFonts.values()) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        builder.useObjectDrawerFactory(new Maps(marks, page));
        return builder;
    }

    private record Maps(List<MapMark> marks, Page page) implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element place) {
            return (element, x, y, width, height, paper, context, dotsPerPixel) -> {
                float side = (float) (Math.min(width, height) / dotsPerPixel);
                paper.drawWithGraphics(
                        (float) x, (float) y, side, side, graphics -> PdfMap.draw(graphics, side, marks, page));
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object");
        }
    }
}
