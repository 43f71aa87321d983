package org.securebase;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.securebase.archive.SomeArchive;

/** Sends what an entry of the {@link RouteMatrix} says, over a real connection, and reads the whole of the answer. */
final class RouteClient {

    static final byte[] ARCHIVE = new SomeArchive().ofPeople(2);
    static final String MULTIPART = "multipart/form-data; boundary=a-line-between";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}|\\*\\*");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;
    private Token token = new Token("", "");

    RouteClient(int port) {
        this.origin = "http://localhost:" + port;
    }

    /**
     * @param to where it leads, empty if nowhere
     * @param whole status line, headers and body, unpacked where that is packed
     */
    record Answer(int status, String to, byte[] whole) {
        boolean holds(String words) {
            return new String(whole, UTF_8).contains(words);
        }
    }

    /** The token of forms and the cookie that belongs to it, as any visitor gets them. */
    private record Token(String value, String cookie) {}

    /** From here on forms are sent with a token of their own. */
    void takeToken() {
        HttpResponse<byte[]> page = send(HttpRequest.newBuilder(URI.create(origin + "/recover")));
        Matcher field = TOKEN.matcher(new String(page.body(), UTF_8));
        if (!field.find()) {
            throw new AssertionError("a form has no token");
        }
        String cookie = page.headers().firstValue("set-cookie").orElseThrow();
        token = new Token(field.group(1), cookie.substring(0, cookie.indexOf(';')));
    }

    /** @param withToken whether a form has its token */
    Answer send(Route route, Map<String, String> places, List<Cookie> cookies, boolean withToken) {
        Token own = withToken ? token : new Token("", "form=");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + filled(route.pattern(), places, route.places())));
        request.header("Cookie", own.cookie() + cookies(cookies));
        if (route.posts()) {
            body(request, route, places, own.value());
        }
        return answer(send(request));
    }

    private static String cookies(List<Cookie> cookies) {
        return cookies.stream()
                .map(cookie -> "; " + cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining());
    }

    private static void body(HttpRequest.Builder request, Route route, Map<String, String> places, String token) {
        if (route.pattern().equals("/account/import")) {
            request.header("Content-Type", MULTIPART).POST(BodyPublishers.ofByteArray(multipart(token, ARCHIVE)));
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "_csrf=" + encoded(token) + sent(route, places, RouteClient::encoded)));
        }
    }

    /** The fields of the form, for a search of what the viewer sent. */
    static String sent(Route route, Map<String, String> places, java.util.function.UnaryOperator<String> encoding) {
        return route.fields().entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encoding.apply(filled(field.getValue(), places, Map.of())))
                .collect(Collectors.joining());
    }

    static byte[] multipart(String token, byte[] file) {
        String start = "--a-line-between\r\nContent-Disposition: form-data; name=";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((start + "\"_csrf\"\r\n\r\n" + token + "\r\n" + start
                        + "\"file\"; filename=\"securebase.zip\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--a-line-between--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static String filled(String text, Map<String, String> places, Map<String, String> instead) {
        return PLACE.matcher(text).replaceAll(found -> {
            String name = found.group(1) == null ? found.group() : found.group(1);
            String value = instead.containsKey(name) ? filled(instead.get(name), places, Map.of()) : places.get(name);
            if (value == null) {
                throw new AssertionError("RouteWorld.java has no value for " + found.group() + " in " + text);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private Answer answer(HttpResponse<byte[]> response) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes((response.statusCode() + " " + response.headers().map() + "\n").getBytes(UTF_8));
        whole.writeBytes(unpacked(response));
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("location").orElse("").replace(origin, ""),
                whole.toByteArray());
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) {
        try {
            return switch (response.headers().firstValue("content-type").orElse("")) {
                case "application/zip" -> unzipped(response.body());
                case "application/pdf" -> text(response.body());
                default -> response.body();
            };
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] unzipped(byte[] zip) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                in.transferTo(all);
            }
        }
        return all.toByteArray();
    }

    private static byte[] text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).getBytes(UTF_8);
        }
    }
}
