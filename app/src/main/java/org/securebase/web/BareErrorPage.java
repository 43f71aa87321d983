package org.securebase.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The page for a request so broken that it never reaches a controller, such as an address with a bracket in it.
 * Tomcat makes this object itself, by name, so it stands alone: no template, no style.
 */
public final class BareErrorPage extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Securebase</title>
            </head>
            <body>
            <p><a href="/help">Get help now</a> · <a href="/leave">Leave this page</a></p>
            <h1>We could not read that</h1>
            <p>Something in the address did not make sense to us. Please check it and try again.</p>
            <p><a href="/">Go to the start</a></p>
            </body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(Request request, Response response) throws IOException {
        ResponseHeaders.write(request.getRequest(), response.getResponse());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getReporter().write(PAGE);
        response.finishResponse();
    }

    /** Puts it in place of the page that Tomcat would show. */
    @Component
    static class InPlace implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> use(context.getParent()));
        }

        private static void use(Container host) {
            if (host instanceof StandardHost standard) {
                standard.setErrorReportValveClass(BareErrorPage.class.getName());
            }
        }
    }
}
