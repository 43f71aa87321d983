package org.securebase.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, started once for all tests and closed with the JVM. */
final class Chromium {

    private static final String OWN_PATH = "CHROMIUM";
    private static final List<String> USUAL_PATHS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String MISSING = "The browser tests need Chromium, and it was not found. Install it with"
            + " \"apt-get install --no-install-recommends chromium\", or set " + OWN_PATH + " to its path.";

    /** No sandbox because containers run tests as root; the pages opened are our own. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            // containers give little shared memory, and a browser that runs out of it dies
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-domain-reliability",
            "--no-pings");

    private Chromium() {}

    static Browser get() {
        return Running.BROWSER;
    }

    private static Path executable() {
        return Stream.concat(Optional.ofNullable(System.getenv(OWN_PATH)).stream(), USUAL_PATHS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(MISSING));
    }

    private static final class Running {

        static final Browser BROWSER = start();

        private static Browser start() {
            Path executable = executable();
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
        }
    }
}
