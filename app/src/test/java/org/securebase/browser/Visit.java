package org.securebase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's browser window, with an eye on what no page may do: speak to another host, break the content security
 * policy, or fail in script. Closing it fails the test if one of these happened.
 */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int QUALITY = 90;
    /** The reply to an address that is missing on purpose; the browser reports it like a fault. */
    private static final String MISSING_PAGE = "Failed to load resource: the server responded with a status of";

    private final String origin;
    private Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private String mayLeaveTo = "";
    private String ownFile = "";

    Visit(String origin, Look look, boolean scripts) {
        this.origin = origin;
        this.look = look;
        this.context =
                Chromium.get().newContext(look.options().setBaseURL(origin).setJavaScriptEnabled(scripts));
        context.route(Pattern.compile("^(?!" + origin.replace(".", "\\.") + ")"), this::admit);
        this.page = context.newPage();
        page.onConsoleMessage(message -> complain(message.type(), message.text()));
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onRequestFinished(requests::add);
    }

    /** Opens a page of ours by its path. */
    Response goTo(String path) {
        requests.clear();
        return page.navigate(path);
    }

    /** The same page in another look, as when a window is drawn smaller or the evening comes. */
    void change(Look other) {
        look = other;
        other.give(page);
    }

    /** Opens a file that was taken from here, as a person does later, without us. */
    void openFile(Path file) {
        ownFile = file.toUri().toString();
        page.navigate(ownFile);
    }

    /** The page itself, for whatever is not here. */
    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Lets the window go to this one address outside, which then shows an empty page. */
    void mayLeaveTo(String address) {
        mayLeaveTo = address;
    }

    /** Of the page as it stands: a picture, nothing too wide, nothing that keeps anybody out. */
    void expectGood(String picture) {
        picture(picture);
        expectNoSidewaysScroll();
        expectNoAxeViolations();
    }

    /** The same in all looks. */
    void expectGoodInEveryLook(String picture) {
        inEveryLook(() -> expectGood(picture));
    }

    /** The same of a page on which something is folded away: pictures as it comes, the rest also unfolded. */
    void expectGoodInEveryLookUnfolded(String picture) {
        inEveryLook(() -> {
            picture(picture);
            expectNoSidewaysScroll();
        });
        unfoldAll();
        inEveryLook(() -> {
            expectNoSidewaysScroll();
            expectNoAxeViolations();
        });
    }

    /** One window for all looks: to come to a page anew takes longer than to change how it looks. */
    private void inEveryLook(Runnable check) {
        Look before = look;
        for (Look each : Look.values()) {
            change(each);
            check.run();
        }
        change(before);
    }

    /** Of the page with all its styles: after a click it may still be on its way. */
    void expectNoAxeViolations() {
        page.waitForLoadState();
        AxeRunOptions onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        List<String> violations = new AxeBuilder(page)
                .options(onlyViolations).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(Visit::describe)
                        .toList();
        assertThat(violations).as("axe on %s, %s", page.url(), look.label()).isEmpty();
    }

    void expectNoSidewaysScroll() {
        List<?> tooWide = (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                    [...document.body.querySelectorAll('*')]
                        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                        .map(e => e.tagName + '.' + e.className + ' ' + e.getBoundingClientRect().right)
                """);
        assertThat(tooWide)
                .as("wider than the window: %s, %s", page.url(), look.label())
                .isEmpty();
    }

    /** Doubles the size of text, as a reader can in the settings of a browser. */
    void doubleTextSize() {
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
    }

    /** Opens whatever is folded away. */
    void unfoldAll() {
        page.evaluate("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
    }

    /** Writes a picture of the whole page to target/screenshots, for people to look at; a PNG takes twice as long. */
    void picture(String name) {
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + look.label() + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setFullPage(true));
    }

    /** Presses Tab and tells the text of what then has the focus. */
    String tab() {
        page.keyboard().press("Tab");
        return focused().innerText().strip();
    }

    Locator focused() {
        return page.locator(":focus");
    }

    /** Bytes sent for the page and all it needs, fonts not counted, as they went over the wire. */
    int weightBytesWithoutFonts() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        // Only requests that came to an end have a size; asking for that of another would wait for ever.
        return List.copyOf(requests).stream()
                .filter(request -> !request.resourceType().equals("font"))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }

    /** Asked for whatever is not ours, since each question takes the way from the browser to here and back. */
    private void admit(Route route) {
        String url = route.request().url();
        if (url.equals(ownFile)) {
            route.resume();
        } else if (url.equals(mayLeaveTo)) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>elsewhere</p>"));
        } else {
            complaints.add("request to another host: " + URI.create(url).getHost());
            route.abort();
        }
    }

    private void complain(String type, String text) {
        if (type.equals("error") && !text.startsWith(MISSING_PAGE)) {
            complaints.add("console " + type + ": " + text);
        }
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget() + ": " + checks(node));
    }

    private static String checks(CheckedNode node) {
        return Stream.concat(node.getAny().stream(), Stream.concat(node.getAll().stream(), node.getNone().stream()))
                .map(check -> check.getMessage())
                .collect(Collectors.joining("; "));
    }

    /** Lets requests go first: one that is still under way would be held up for a window that is no longer there. */
    @Override
    public void close() {
        context.unrouteAll();
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
