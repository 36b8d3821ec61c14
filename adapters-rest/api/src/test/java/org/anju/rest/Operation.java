package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.kernel.register.ComplexId;

/** One operation of the document. */
record Operation(String method, String path, JsonNode description) {

    private static final JsonNode DOCUMENT =
            OpenApiDocument.read(Path.of("src/main/resources/org/anju/rest/openapi.json"));

    /** Something there is for every place in a path. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("{complex}", TestHouse.IN_FIRST.value()),
            Map.entry("{kind}", "guard"),
            Map.entry("{division}", TestHouse.FIRST.code().value()),
            Map.entry("{entry}", "E1"),
            Map.entry("{quarter}", "2026Q3"),
            Map.entry("{key}", "vote.participation"),
            Map.entry("{provider}", TestHouse.PROVIDER.code()),
            Map.entry("{vote}", "V1"),
            Map.entry("{motion}", "M1"),
            Map.entry("{month}", TestHouse.MONTH.toString()),
            Map.entry("{unit}", "home"),
            Map.entry("{workflow}", "preparation"),
            Map.entry("{proceeding}", "P1"),
            Map.entry("{step}", "S1"),
            Map.entry("{notice}", "N1"));

    static Stream<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()))));
        assertThat(operations).hasSizeGreaterThan(30);
        return operations.stream();
    }

    boolean isPublic() {
        return !description.has("security");
    }

    /** Credit information is not of one complex but of the city. */
    boolean isOfTheCity() {
        return !path.contains("{complex}") && !path.contains("{division}");
    }

    /** Returns the body the document gives as an example; missing where it takes none. */
    JsonNode example() {
        return description.at("/requestBody/content/application~1json/example");
    }

    /** Returns the places in the path. */
    List<String> places() {
        return PARTS.keySet().stream().filter(path::contains).sorted().toList();
    }

    TestServer.Answer ask(TestServer server, ComplexId complex, String... headers) {
        Map<String, String> place = Map.of(
                "{complex}",
                complex.value(),
                "{division}",
                TestHouse.divisionOf(complex).value());
        HttpRequest.Builder request = request(server, example().toString(), place);
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Returns the request with a body, and with other parts of the path where they are given. */
    HttpRequest.Builder request(TestServer server, String body, Map<String, String> parts) {
        Map<String, String> all = new HashMap<>(PARTS);
        all.putAll(parts);
        String address = path;
        for (Map.Entry<String, String> part : all.entrySet()) {
            address = address.replace(part.getKey(), URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8));
        }
        return server.request(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "K-" + Math.abs(address.hashCode()))
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body));
    }
}
