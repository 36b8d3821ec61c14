package org.anju.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks one thing of a server as fast as it answers, over connections that stay open: a client so plain that it takes little
 * of the machine from the server beside it.
 */
final class HttpLoad {

    private static final int CONNECTIONS = 4;

    private HttpLoad() {}

    /**
     * What came of it.
     *
     * @param perSecond answers a second, all connections together
     * @param p50       the median time of an answer, in microseconds
     * @param p99       the time 99 of 100 answers keep, in microseconds
     */
    record Measured(double perSecond, double p50, double p99) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,.0f/s, p50 %.0f us, p99 %.0f us", perSecond, p50, p99);
        }
    }

    /** Returns the bytes of a request. */
    static byte[] request(String method, URI address, String body, String... headers) {
        StringBuilder request = new StringBuilder(
                method + " " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            request.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(bytes.length)
                    .append("\r\n");
        }
        byte[] head = request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, whole, head.length, bytes.length);
        return whole;
    }

    /** Sends {@code request} for {@code millis}; every answer must have {@code status}. */
    static Measured run(URI server, byte[] request, int status, long millis) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<long[]>> connections = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(() -> connection(server, request, status, millis));
            }
            List<Future<long[]>> all = threads.invokeAll(connections);
            long[] times = new long[0];
            for (Future<long[]> each : all) {
                long[] more = each.get();
                int before = times.length;
                times = Arrays.copyOf(times, before + more.length);
                System.arraycopy(more, 0, times, before, more.length);
            }
            Arrays.sort(times);
            return new Measured(
                    times.length * 1000.0 / millis,
                    times[times.length / 2] / 1000.0,
                    times[(int) (times.length * 0.99)] / 1000.0);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private static long[] connection(URI server, byte[] request, int status, long millis) throws IOException {
        long[] times = new long[1 << 16];
        int count = 0;
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            long end = System.nanoTime() + millis * 1_000_000;
            for (long now = System.nanoTime(); now < end; ) {
                out.write(request);
                int got = answer(in);
                if (got != status) {
                    throw new IOException("status " + got + " instead of " + status);
                }
                long then = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = then - now;
                now = then;
            }
        }
        return Arrays.copyOf(times, count);
    }

    /** Reads an answer to its end and returns its status. */
    private static int answer(InputStream in) throws IOException {
        String first = line(in);
        long length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).trim());
            }
        }
        in.skipNBytes(length);
        return Integer.parseInt(first.substring(9, 12));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
