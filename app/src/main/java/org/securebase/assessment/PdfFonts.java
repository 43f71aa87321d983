package org.securebase.assessment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The fonts that go into every PDF, from the jar and in memory. Safe to share between threads. */
enum PdfFonts {
    TEXT("atkinson-hyperlegible-next-400.ttf", "Text", 400),
    STRONG("atkinson-hyperlegible-next-700.ttf", "Text", 700),
    DISPLAY("fraunces-500.ttf", "Display", 400);

    private final byte[] bytes;
    private final String family;
    private final int weight;

    PdfFonts(String file, String family, int weight) {
        this.bytes = bytes("pdf/" + file);
        this.family = family;
        this.weight = weight;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** For drawing letters as shapes; the AWT would copy the font to a temporary file. The caller closes it. */
    TrueTypeFont outlines() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    /** Whether every letter is there. The fonts hold Latin letters only. */
    boolean has(String text) {
        try (TrueTypeFont font = outlines()) {
            var letters = font.getUnicodeCmapLookup();
            return text.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0);
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }
}
