package org.anju.examples.city.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code anju serve} in a process of its own. */
record Served(Process process, URI address, Path site) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+/");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Served start(Path home) throws IOException {
        Path out = home.resolve("out");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.anju.examples.city.cli.Anju",
                        "serve",
                        "2026Q3",
                        "--complexes",
                        "6",
                        "--units",
                        "120",
                        "--port",
                        "0",
                        "--out",
                        out.toString(),
                        "--jdbc-url",
                        "jdbc:h2:file:" + home.resolve("city")))
                .redirectError(home.resolve("error.txt").toFile())
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Served(process, URI.create(address.group()), out.resolve("site"));
            }
        }
        throw new IllegalStateException(
                "the server ended: " + java.nio.file.Files.readString(home.resolve("error.txt")));
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
