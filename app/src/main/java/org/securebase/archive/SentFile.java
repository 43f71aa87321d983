package org.securebase.archive;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * A form with a file at its end, read from the line as it arrives: the fields before the file, and then the file as a
 * stream. Nothing of it is kept, in memory or on the disk; see docs/decisions/0010-archive.md. Belongs to one request.
 *
 * @param fields small ones, each under its name
 * @param content of the file, if one was chosen; to be read once
 */
record SentFile(Map<String, String> fields, Optional<InputStream> content) {

    private static final String ATTRIBUTE = SentFile.class.getName();
    private static final int MOST_FIELDS = 8;
    private static final int LONGEST_FIELD_BYTES = 4096;

    /** The file of this request, if it had one. */
    static Optional<InputStream> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SentFile sent ? sent.content() : Optional.empty();
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** @throws IOException if this is not such a form, or the line breaks */
    static SentFile read(HttpServletRequest request) throws IOException {
        FileItemIterator parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
        Map<String, String> fields = new LinkedHashMap<>();
        while (fields.size() < MOST_FIELDS && parts.hasNext()) {
            FileItemStream part = parts.next();
            if (!part.isFormField()) {
                return new SentFile(fields, chosen(part));
            }
            fields.put(part.getFieldName(), text(part));
        }
        return new SentFile(fields, Optional.empty());
    }

    /** A browser sends a file without a name when none was chosen. */
    private static Optional<InputStream> chosen(FileItemStream part) throws IOException {
        String name = part.getName();
        return name == null || name.isEmpty() ? Optional.empty() : Optional.of(part.openStream());
    }

    private static String text(FileItemStream part) throws IOException {
        try (InputStream content = part.openStream()) {
            return new String(content.readNBytes(LONGEST_FIELD_BYTES), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
