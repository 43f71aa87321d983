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
import java.util.stream.IntStream;

/**
 * What somebody learns by signing in with the wrong passphrase, and what happens when many sign in at once. Run by
 * bench/signin.sh against a server that lets one address fail as often as it likes.
 */
public final class SignInLoad {
    private static final int WARM = 20;
    /** Of each kind; even. */
    private static final int NAMES = 20;

    private static final int SAMPLES = 1000;
    private static final int AT_ONCE = 500;
    private static final int NO_ANSWER = 0;
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
        for (int number = 0; number < NAMES; number++) {
            load.signUp(known(number));
        }
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

    private static String known(int number) {
        return "somebody" + (char) ('a' + number);
    }

    private static String unknown(int number) {
        return "nobodies" + (char) ('a' + number);
    }

    /**
     * Known and unknown names of the same length, many of each: which memory a hash goes to, and so how long it takes,
     * depends on the salt of the name. In an order that is drawn for each pair: by turns, whatever comes round every few
     * sign-ins, such as a collection of garbage, would always fall on the same one. What two halves of the unknown names
     * differ by shows how much is chance.
     */
    private void comparePairs() throws IOException, InterruptedException {
        double[] known = new double[pairs];
        double[] unknown = new double[pairs];
        Map<String, Integer> answers = new LinkedHashMap<>();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int pair = -WARM; pair < pairs; pair++) {
            String of = known(random.nextInt(NAMES));
            String none = unknown(Math.floorMod(pair, 2) + 2 * random.nextInt(NAMES / 2));
            boolean knownFirst = random.nextBoolean();
            double first = millisToFail(knownFirst ? of : none, answers);
            double second = millisToFail(knownFirst ? none : of, answers);
            if (pair >= 0) {
                known[pair] = knownFirst ? first : second;
                unknown[pair] = knownFirst ? second : first;
            }
        }
        compare("known and unknown", known, unknown);
        compare("two halves of the unknown", everySecond(unknown, 0), everySecond(unknown, 1));
        System.out.println("| status and length of all answers | " + answers + " |");
    }

    private static double[] everySecond(double[] of, int from) {
        return IntStream.range(0, of.length)
                .filter(i -> i % 2 == from)
                .mapToDouble(i -> of[i])
                .toArray();
    }

    /**
     * Medians and their difference, with an interval of 95 % by bootstrap; and the means, since medians of answers on a beat
     * are alike also where one in ten of some names comes a beat later.
     */
    private static void compare(String what, double[] one, double[] other) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] differences = IntStream.range(0, SAMPLES)
                .mapToDouble(sample -> median(drawn(one, random)) - median(drawn(other, random)))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "| sign-in, %s names, medians of %d and %d | %.2f ms | %.2f ms | difference %.2f [%.2f, %.2f] ms, limit 2 | means %.1f and %.1f ms |%n",
                what,
                one.length,
                other.length,
                median(one),
                median(other),
                median(one) - median(other),
                differences[SAMPLES * 25 / 1000],
                differences[SAMPLES * 975 / 1000],
                Arrays.stream(one).average().orElseThrow(),
                Arrays.stream(other).average().orElseThrow());
    }

    private static double[] drawn(double[] of, SplittableRandom random) {
        return IntStream.range(0, of.length)
                .mapToDouble(i -> of[random.nextInt(of.length)])
                .toArray();
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
        String form = form("/sign-in", Map.of("name", known(0), "passphrase", PASSPHRASE));
        long start = System.nanoTime();
        List<CompletableFuture<Integer>> signIns = new ArrayList<>();
        // With connections of their own: one that was used before may be closed just then, as a server does after a
        // while.
        HttpClient crowd = HttpClient.newHttpClient();
        for (int number = 0; number < AT_ONCE; number++) {
            signIns.add(crowd.sendAsync(request("/sign-in", form), BodyHandlers.ofString())
                    .thenApply(HttpResponse::statusCode)
                    .exceptionally(SignInLoad::unanswered));
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
                "| %d sign-ins at once | statuses (0: no answer) %s | %.1f s | start page meanwhile: %d read, median %.0f ms, slowest %.0f ms |%n",
                AT_ONCE,
                statuses,
                seconds,
                times.length,
                times[times.length / 2],
                times[times.length - 1]);
    }

    /** Only what the network did to it counts as no answer. */
    private static int unanswered(Throwable failure) {
        if (failure instanceof IOException || failure.getCause() instanceof IOException) {
            return NO_ANSWER;
        }
        throw new IllegalStateException(failure);
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
