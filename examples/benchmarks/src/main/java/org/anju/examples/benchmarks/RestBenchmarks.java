package org.anju.examples.benchmarks;

import com.google.common.collect.ImmutableSet;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.anju.formats.RuleBooks;
import org.anju.formats.divisions.Divisions;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.memory.InMemoryRegister;
import org.anju.rest.GovernanceApi;

/**
 * Rows "REST" and "bulletin": our resources, beside a bare resource of the same runtime that gives the same bytes, and the
 * bare server of the JDK; one after the other, several rounds, the median round counts.
 *
 * <p>Client and server share the machine, so the ratios matter and not the rates.
 */
public final class RestBenchmarks {

    private static final int ROUNDS = 5;
    private static final long WARM_UP = 3_000;
    private static final long MEASURED = 2_000;
    private static final PrintStream OUT = System.out;

    private RestBenchmarks() {}

    /** What is asked. */
    private record Row(String name, String method, String path, String body, int status, String... headers) {}

    private static final String GUARD =
            "{\"asOf\":\"2026-09-01\",\"given\":{\"action\":\"CUT_POWER\",\"owed\":\"1200.00\",\"due\":\"2026-06-30\"}}";
    private static final String TALLY = "{\"asOf\":\"2024-10-08\",\"given\":{\"matter\":\"HIRE_OR_DISMISS_PROVIDER\","
            + "\"units\":[{\"id\":\"u\",\"count\":300,\"area\":\"89.50\"}],"
            + "\"ballots\":[{\"unit\":\"u\",\"count\":300,\"choice\":\"FOR\"}]}}";

    /** Runs every row and prints a table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        LogManager.getLogManager().getLogger("").setLevel(Level.SEVERE);
        String page = "<p>信阳市</p>".repeat(400);
        Territory territory = Territory.of(Divisions.xinyang());
        SeBootstrap.Instance ours = start(
                GovernanceApi.of(RuleBooks.xinyang(), territory, new InMemoryRegister(territory), Clock.systemUTC())
                        .pages(path -> path.equals("index.html")
                                ? Optional.of(page.getBytes(StandardCharsets.UTF_8))
                                : Optional.empty())
                        .build());
        URI at = ours.configuration().baseUri();
        OUT.println("| row | ours | bare resource, same runtime | ours / bare | bare JDK server |");
        OUT.println("|---|---|---|---|---|");
        for (Row row : List.of(
                new Row("guard", "POST", "v1/decisions/guard", GUARD, 200),
                new Row("tally of 300 ballots", "POST", "v1/decisions/vote", TALLY, 200),
                new Row("division", "GET", "v1/divisions/411502", "", 200),
                new Row("page", "GET", "", "", 200),
                new Row("page, compressed", "GET", "", "", 200, "Accept-Encoding", "gzip"),
                new Row("page, not changed", "GET", "", "", 304, "If-None-Match", tag(at)))) {
            measure(row, at);
        }
        ours.stop().toCompletableFuture().join();
        System.exit(0);
    }

    private static void measure(Row row, URI at) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = ask(row, at.resolve(row.path()));
        if (answer.statusCode() != row.status()) {
            throw new IllegalStateException(row.name() + ": " + answer.statusCode());
        }
        SeBootstrap.Instance bare = start(new Bare(answer.body(), row.status()));
        HttpServer least = least(answer.body(), row.status());
        URI bareAt = bare.configuration().baseUri();
        URI leastAt = URI.create("http://127.0.0.1:" + least.getAddress().getPort() + "/");
        List<URI> servers = List.of(at.resolve(row.path()), bareAt.resolve("bare/x"), leastAt);
        double[][] rates = new double[servers.size()][ROUNDS];
        List<HttpLoad.Measured> last = new ArrayList<>();
        for (URI server : servers) {
            HttpLoad.run(server, request(row, server), row.status(), WARM_UP);
        }
        for (int round = 0; round < ROUNDS; round++) {
            last.clear();
            for (int i = 0; i < servers.size(); i++) {
                URI server = servers.get(i);
                HttpLoad.Measured measured = HttpLoad.run(server, request(row, server), row.status(), MEASURED);
                rates[i][round] = measured.perSecond();
                last.add(measured);
            }
        }
        Arrays.stream(rates).forEach(Arrays::sort);
        OUT.printf(
                Locale.ROOT,
                "| %s, %,d B | %,.0f/s (last: %s) | %,.0f/s | %.2f | %,.0f/s |%n",
                row.name(),
                answer.body().length,
                rates[0][ROUNDS / 2],
                last.get(0),
                rates[1][ROUNDS / 2],
                rates[0][ROUNDS / 2] / rates[1][ROUNDS / 2],
                rates[2][ROUNDS / 2]);
        bare.stop().toCompletableFuture().join();
        least.stop(0);
    }

    private static byte[] request(Row row, URI server) {
        return HttpLoad.request(row.method(), server, row.body(), row.headers());
    }

    private static String tag(URI at) throws IOException, InterruptedException {
        return ask(new Row("", "GET", "", "", 200), at)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static HttpResponse<byte[]> ask(Row row, URI address) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(row.method(), BodyPublishers.ofString(row.body()))
                .header("Content-Type", "application/json");
        if (row.headers().length > 0) {
            request.headers(row.headers());
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static SeBootstrap.Instance start(Application application) {
        return SeBootstrap.start(
                        application,
                        SeBootstrap.Configuration.builder()
                                .protocol("HTTP")
                                .host("127.0.0.1")
                                .port(SeBootstrap.Configuration.FREE_PORT)
                                .build())
                .toCompletableFuture()
                .join();
    }

    private static HttpServer least(byte[] bytes, int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** An application that gives the bytes it was given. */
    private static final class Bare extends Application {

        private final BareResource resource;

        Bare(byte[] bytes, int status) {
            this.resource = new BareResource(bytes, status);
        }

        @Override
        @SuppressWarnings("deprecation") // as our own does
        public Set<Object> getSingletons() {
            return ImmutableSet.of(resource);
        }
    }

    /** A resource that does nothing. */
    @Path("bare/{x}")
    public static final class BareResource {

        private final byte[] bytes;
        private final int status;

        BareResource(byte[] bytes, int status) {
            this.bytes = bytes;
            this.status = status;
        }

        /** Returns the bytes. */
        @GET
        public Response get(@PathParam("x") String ignored) {
            return answer();
        }

        /** Reads the request and returns the bytes. */
        @POST
        public Response post(@PathParam("x") String ignored, InputStream body) throws IOException {
            body.readAllBytes();
            return answer();
        }

        private Response answer() {
            Response.ResponseBuilder answer = Response.status(status);
            return (bytes.length == 0 ? answer : answer.entity(bytes).type("application/json")).build();
        }
    }
}
