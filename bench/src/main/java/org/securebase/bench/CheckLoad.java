package org.securebase.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What a check costs over HTTP: messages one after the other to {@code /v2/check}, as an editor would send them. A caller
 * may only ask so often, so each hundred come from another address of the loopback.
 */
public final class CheckLoad {
    /** No more than the server takes over one connection. */
    private static final int FROM_ONE_ADDRESS = 100;

    private static final int ADDRESSES = 30;

    private CheckLoad() {}

    /** @param arguments where the server is, its process id, and a file with a message a line */
    public static void main(String[] arguments) throws IOException {
        URI site = URI.create(arguments[0]);
        ServerCpu cpu = new ServerCpu(Path.of("/proc", arguments[1], "task"));
        List<String> messages = Files.readAllLines(Path.of(arguments[2]));
        measure(site, 2, messages, cpu);
        List<Cost> costs = measure(site, 100, messages, cpu);
        print("CPU of a check, all threads of the app", costs, Cost::cpuNanos, "p95 5 ms");
        print("time until its answer", costs, Cost::nanos, "");
    }

    /** What one check cost: until its answer was here, and in CPU time of the server. */
    private record Cost(long nanos, long cpuNanos) {}

    private static List<Cost> measure(URI site, int firstHost, List<String> messages, ServerCpu cpu)
            throws IOException {
        List<Cost> costs = new ArrayList<>();
        for (int address = 0; address < ADDRESSES; address++) {
            ask(site, firstHost + address, messages, cpu, costs);
        }
        return costs;
    }

    private static void print(String what, List<Cost> costs, ToLongFunction<Cost> part, String limit) {
        long[] nanos = costs.stream().mapToLong(part).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f ms median, %.2f ms mean, %.2f ms p95 | %s |%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                Arrays.stream(nanos).average().orElseThrow() / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                limit);
    }

    private static void ask(URI site, int host, List<String> messages, ServerCpu cpu, List<Cost> costs)
            throws IOException {
        try (Socket socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.bind(new InetSocketAddress("127.0.0." + host, 0));
            socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < FROM_ONE_ADDRESS; i++) {
                byte[] request = request(site, messages.get(costs.size() % messages.size()));
                long cpuBefore = cpu.nanos();
                long before = System.nanoTime();
                socket.getOutputStream().write(request);
                receive(in);
                long after = System.nanoTime();
                costs.add(new Cost(after - before, cpu.nanos() - cpuBefore));
            }
        }
    }

    private static byte[] request(URI site, String message) {
        String body = "language=en-US&text=" + URLEncoder.encode(message, StandardCharsets.UTF_8);
        return ("POST /v2/check HTTP/1.1\r\nHost: " + site.getAuthority()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void receive(InputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        boolean chunked = false;
        for (String head = line(in); !head.isEmpty(); head = line(in)) {
            String lower = head.toLowerCase(Locale.ROOT);
            length = lower.startsWith("content-length:")
                    ? Integer.parseInt(lower.substring(15).strip())
                    : length;
            chunked |= lower.startsWith("transfer-encoding:");
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                in.readNBytes(size + 2);
            }
            line(in);
        } else {
            in.readNBytes(length);
        }
        if (!status.contains(" 200")) {
            throw new IOException("the server answers " + status);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
