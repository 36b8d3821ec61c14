package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.kernel.register.ComplexId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the document, asked by everybody who may and everybody who may not. */
class AccessTest {

    private static final JsonNode DOCUMENT =
            OpenApiDocument.read(Path.of("src/main/resources/org/anju/rest/openapi.json"));

    private static final Map<String, String> PARTS = Map.ofEntries(
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
            Map.entry("{notice}", "N1"));

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** One operation of the document. */
    private record Operation(String method, String path, JsonNode description) {

        boolean isPublic() {
            return !description.has("security");
        }

        /** Credit information is not of one complex but of the city. */
        boolean isOfTheCity() {
            return !path.contains("{complex}");
        }

        TestServer.Answer ask(ComplexId complex, String... headers) {
            String address = path.replace("{complex}", complex.value());
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                address = address.replace(part.getKey(), part.getValue());
            }
            String body = description
                    .at("/requestBody/content/application~1json/example")
                    .toString();
            HttpRequest.Builder request = server.request(address)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "K-" + complex + path)
                    .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body));
            return server.send(headers.length == 0 ? request : request.headers(headers));
        }
    }

    private static Stream<Operation> operations() {
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

    @TestFactory
    Stream<DynamicTest> nothingBreaksWhoeverAsks() {
        return each(operations(), operation -> {
            for (String caller : List.of("first", "second", "area", "city", "idle", "stranger")) {
                assertThat(operation
                                .ask(TestHouse.IN_FIRST, "Authorization", "Bearer " + caller)
                                .status())
                        .isLessThan(500);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsPublicIsServedToAnybody() {
        return each(
                operations().filter(Operation::isPublic),
                operation ->
                        assertThat(operation.ask(TestHouse.IN_FIRST).status()).isNotIn(401, 403));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotPublicAsksWhoCalls() {
        return each(operations().filter(operation -> !operation.isPublic()), operation -> {
            assertThat(operation.ask(TestHouse.IN_FIRST).status()).isEqualTo(401);
            assertThat(operation
                            .ask(TestHouse.IN_FIRST, "Authorization", "Bearer stranger")
                            .status())
                    .isEqualTo(401);
            assertThat(operation
                            .ask(TestHouse.IN_FIRST, "Authorization", "Bearer idle")
                            .status())
                    .isEqualTo(403);
        });
    }

    @TestFactory
    Stream<DynamicTest> oneCountyNeverReachesAnother() {
        return each(operations().filter(operation -> !operation.isPublic()), operation -> {
            assertThat(operation
                            .ask(TestHouse.IN_SECOND, "Authorization", "Bearer first")
                            .status())
                    .isEqualTo(403);
            assertThat(operation
                            .ask(TestHouse.IN_FIRST, "Authorization", "Bearer second")
                            .status())
                    .isEqualTo(403);
            assertThat(operation
                            .ask(TestHouse.IN_FIRST, "Authorization", "Bearer city")
                            .status())
                    .isNotIn(401, 403);
        });
    }

    @TestFactory
    Stream<DynamicTest> aFunctionalAreaReachesItsMembersOnly() {
        return each(operations().filter(operation -> !operation.isPublic() && !operation.isOfTheCity()), operation -> {
            assertThat(operation
                            .ask(TestHouse.IN_AREA, "Authorization", "Bearer area")
                            .status())
                    .isNotIn(401, 403);
            assertThat(operation
                            .ask(TestHouse.IN_FIRST, "Authorization", "Bearer area")
                            .status())
                    .isEqualTo(403);
            assertThat(operation
                            .ask(TestHouse.IN_AREA, "Authorization", "Bearer first")
                            .status())
                    .isEqualTo(403);
        });
    }

    private interface Check {
        void of(Operation operation);
    }

    private static Stream<DynamicTest> each(Stream<Operation> operations, Check check) {
        return operations.map(operation ->
                DynamicTest.dynamicTest(operation.method() + " " + operation.path(), () -> check.of(operation)));
    }
}
