package org.securebase.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody learns by signing in with the wrong passphrase, and what happens when many sign in at once. Run by
 * bench/signin.sh against a server that lets one address fail as often as it likes.
 */
public final class SignInLoad {
    private static final int WARM = 20;
    private static final int AT_ONCE = 500;
    private static final long SEED = 20_261_128;
    private static final String PASSPHRASE = "river lamp onion";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]*)\"");
    private static final Pattern GROUP = Pattern.compile("<li>([0-9A-Z]{4})</li>");
    private static final Pattern ASKED = Pattern.compile("Group (\\d)</label>");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String site;
    private final int pairs;
    private String cookie = "";

    private SignInLoad(String site, int pairs) {
        this.site = site;
        this.pairs = pairs;
    }

    public static void main(String[] args) throws Exception {
        SignInLoad load = new SignInLoad(args[0], Integer.parseInt(args[1]));
        load.signUp("somebody");
        load.comparePairs();
        load.manyAtOnce();
    }

    private void signUp(String name) throws IOException, InterruptedException {
        String first = post("/sign-up", form("/sign-up", Map.of("name", name, "passphrase", PASSPHRASE)))
                .body();
        List<String> code = all(GROUP, first);
        StringBuilder fields =
                new StringBuilder("_csrf=" + encoded(all(TOKEN, first).get(0)) + "&sealed="
                        + encoded(all(SEALED, first).get(0)));
        all(ASKED, first).forEach(group -> fields.append("&group=").append(code.get(Integer.parseInt(group) - 1)));
        HttpResponse<String> done = post("/sign-up/code", fields.toString());
        if (done.statusCode() >= 400) {
            throw new IllegalStateException("signing up ended with " + done.statusCode());
        }
    }

    /**
     * A known and an unknown name of the same length, in an order that is drawn for each pair: by turns, whatever comes round
     * every few sign-ins, such as a collection of garbage, would always fall on the same one.
     */
    private void comparePairs() throws IOException, InterruptedException {
        double[] known = new double[pairs];
        double[] unknown = new double[pairs];
        Map<String, Integer> answers = new LinkedHashMap<>();
        SplittableRandom order = new SplittableRandom(SEED);
        for (int pair = -WARM; pair < pairs; pair++) {
            boolean knownFirst = order.nextBoolean();
            double first = millisToFail(knownFirst ? "somebody" : "nobody12", answers);
            double second = millisToFail(knownFirst ? "nobody12" : "somebody", answers);
            if (pair >= 0) {
                known[pair] = knownFirst ? first : second;
                unknown[pair] = knownFirst ? second : first;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| sign-in, median of %d pairs | known %.2f ms | unknown %.2f ms | difference %.2f ms, limit 2 |%n",
                pairs,
                median(known),
                median(unknown),
                median(known) - median(unknown));
        System.out.println("| status and length of all answers | " + answers + " |");
    }

    private double millisToFail(String name, Map<String, Integer> answers) throws IOException, InterruptedException {
        String form = form("/sign-in", Map.of("name", name, "passphrase", "not this one"));
        long start = System.nanoTime();
        HttpResponse<String> answer = post("/sign-in", form);
        double millis = (System.nanoTime() - start) / 1e6;
        answers.merge(answer.statusCode() + ", " + answer.body().length() + " characters", 1, Integer::sum);
        return millis;
    }

    private static double median(double[] of) {
        double[] sorted = of.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** All at one moment, while somebody else reads the start page. */
    private void manyAtOnce() throws IOException, InterruptedException {
        String form = form("/sign-in", Map.of("name", "somebody", "passphrase", PASSPHRASE));
        long start = System.nanoTime();
        List<CompletableFuture<Integer>> signIns = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            signIns.add(http.sendAsync(request("/sign-in", form), BodyHandlers.ofString())
                    .thenApply(HttpResponse::statusCode));
        }
        List<Double> pages = new ArrayList<>();
        while (!signIns.stream().allMatch(CompletableFuture::isDone)) {
            pages.add(millisToRead("/"));
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<Integer, Integer> statuses = new TreeMap<>();
        signIns.forEach(signIn -> statuses.merge(signIn.join(), 1, Integer::sum));
        double[] times =
                pages.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %d sign-ins at once | statuses %s | %.1f s | start page meanwhile: %d read, median %.0f ms, slowest %.0f ms |%n",
                AT_ONCE,
                statuses,
                seconds,
                times.length,
                times[times.length / 2],
                times[times.length - 1]);
    }

    private double millisToRead(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> page = http.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                BodyHandlers.ofString());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private String form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        HttpResponse<String> page = http.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
        page.headers().firstValue("set-cookie").ifPresent(sent -> cookie = sent.replaceFirst(";.*", ""));
        StringBuilder form =
                new StringBuilder("_csrf=" + encoded(all(TOKEN, page.body()).get(0)));
        fields.forEach(
                (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
        return form.toString();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(request(path, form), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String form) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofMinutes(3))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        for (Matcher match = pattern.matcher(page); match.find(); ) {
            found.add(match.group(1));
        }
        return found;
    }
}
