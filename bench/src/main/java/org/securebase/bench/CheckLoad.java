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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a check costs over HTTP: messages one after the other to {@code /v2/check}, as an editor would send them. A caller
 * may only ask so often, so each hundred come from another address of the loopback.
 */
public final class CheckLoad {
    /** No more than the server takes over one connection. */
    private static final int FROM_ONE_ADDRESS = 100;

    private static final int ADDRESSES = 30;
    private static final int TICKS_PER_SECOND = 100;

    private CheckLoad() {}

    /** @param arguments where the server is, its process id, and a file with a message a line */
    public static void main(String[] arguments) throws IOException {
        URI site = URI.create(arguments[0]);
        Path stat = Path.of("/proc", arguments[1], "stat");
        List<String> messages = Files.readAllLines(Path.of(arguments[2]));
        for (int address = 0; address < ADDRESSES; address++) {
            ask(site, 2 + address, messages);
        }
        double[] millis = new double[ADDRESSES * FROM_ONE_ADDRESS];
        long ticks = ticks(stat);
        for (int address = 0; address < ADDRESSES; address++) {
            double[] some = ask(site, 100 + address, messages);
            System.arraycopy(some, 0, millis, address * FROM_ONE_ADDRESS, some.length);
        }
        double cpuMillis = (ticks(stat) - ticks) * 1000.0 / TICKS_PER_SECOND / millis.length;
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| /v2/check over HTTP | %.2f ms CPU a request | answer %.2f ms median, %.2f ms p95 | p95 <= 5 ms |%n",
                cpuMillis,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100]);
    }

    private static double[] ask(URI site, int host, List<String> messages) throws IOException {
        double[] millis = new double[FROM_ONE_ADDRESS];
        try (Socket socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.bind(new InetSocketAddress("127.0.0." + host, 0));
            socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < millis.length; i++) {
                byte[] request = request(site, messages.get(i % messages.size()));
                long before = System.nanoTime();
                socket.getOutputStream().write(request);
                receive(in);
                millis[i] = (System.nanoTime() - before) / 1e6;
            }
        }
        return millis;
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

    /** Of the process, in user code and in the kernel. */
    private static long ticks(Path stat) throws IOException {
        String all = Files.readString(stat);
        String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
