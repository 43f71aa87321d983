package org.securebase.archive;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the one form that sends a file through, on its own path alone. Its small fields become parameters, so that the
 * form token is checked before anything of the file is looked at.
 */
@Component
@Order(UploadFilter.BEFORE_SECURITY)
class UploadFilter extends OncePerRequestFilter {

    static final String PATH = "/account/import";
    /** Spring Security's own place is -100. */
    static final int BEFORE_SECURITY = -101;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !PATH.equals(request.getServletPath())
                || !"POST".equals(request.getMethod())
                || type == null
                || !type.startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SentFile sent = received(request);
        sent.attachTo(request);
        chain.doFilter(new WithFields(request, sent.fields()), response);
        takeTheRest(request);
    }

    /** What cannot be read has no token, and is turned away for that. */
    private static SentFile received(HttpServletRequest request) {
        try {
            return SentFile.read(request);
        } catch (IOException notSuchAForm) {
            return new SentFile(Map.of(), Optional.empty());
        }
    }

    /** A browser that is cut off while it sends does not show the answer; so it may finish, if that is not too long. */
    private static void takeTheRest(HttpServletRequest request) {
        try {
            InputStream rest = request.getInputStream();
            rest.skip(Limits.USUAL.fileBytes());
        } catch (IOException gone) {
            // then nobody waits for the answer
        }
    }

    private static final class WithFields extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        WithFields(HttpServletRequest request, Map<String, String> fields) {
            super(request);
            Map<String, String[]> all = new HashMap<>(request.getParameterMap());
            fields.forEach((name, value) -> all.put(name, new String[] {value}));
            this.parameters = Map.copyOf(all);
        }

        /** What is left of it is the small fields; whoever asks for parts would have the server look for them. */
        @Override
        public String getContentType() {
            return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public @Nullable Part getPart(String name) {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
