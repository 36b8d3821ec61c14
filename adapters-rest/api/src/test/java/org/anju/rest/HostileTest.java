package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is put into whatever place of a request, nothing breaks: it is answered or refused. */
class HostileTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** In the place of every field. */
    private static final List<JsonNode> VALUES = List.of(
            JSON.nullNode(),
            JSON.objectNode(),
            JSON.arrayNode().add(JSON.arrayNode()),
            JSON.booleanNode(true),
            JSON.numberNode(Long.MIN_VALUE),
            JSON.numberNode(new BigDecimal("1e90")),
            JSON.textNode(""),
            JSON.textNode("\u0001/%2F../\u202e'\"<"),
            JSON.textNode("0000-01-01"),
            JSON.textNode("0001-01-01"),
            JSON.textNode("9999-12-31"),
            JSON.textNode("+999999999-12-31"),
            JSON.textNode("9999-12-31T23:59:59Z"),
            JSON.textNode("0001Q1"),
            JSON.textNode("9999Q4"),
            JSON.textNode("92233720368547758.07"),
            JSON.textNode("-92233720368547758.08"),
            JSON.textNode("1" + "0".repeat(20_000)));

    private static final List<String> PARTS = List.of(
            "/",
            "..",
            "%",
            "\u0000",
            "x".repeat(500),
            "0001Q1",
            "9999Q4",
            "0000-01",
            "0001-01",
            "9999-12",
            "+99999999-01");

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> noPathBreaksAnOperation() {
        return Operation.all()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(),
                        () -> operation
                                .places()
                                .forEach(place -> PARTS.forEach(part -> check(operation.request(
                                        server, operation.example().toString(), Map.of(place, part)))))));
    }

    @TestFactory
    Stream<DynamicTest> noBodyBreaksAnOperation() {
        return Operation.all()
                .filter(operation -> operation.example().isObject())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(),
                        () -> spoilt(operation.example())
                                .forEach(body -> check(operation.request(server, body.toString(), Map.of())))));
    }

    private static void check(HttpRequest.Builder request) {
        TestServer.Answer answer = server.send(request.header("Authorization", "Bearer city"));
        assertThat(answer.status())
                .as(() -> answer.response().request().uri() + " "
                        + answer.response().body())
                .isLessThan(500);
    }

    /** Returns {@code body} with every value put into the place of every field, one at a time. */
    private static Stream<JsonNode> spoilt(JsonNode body) {
        List<JsonPointer> places = new ArrayList<>();
        collect(body, JsonPointer.empty(), places);
        assertThat(places).isNotEmpty();
        return places.stream().flatMap(place -> VALUES.stream().map(value -> with(body.deepCopy(), place, value)));
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        node.properties().forEach(field -> {
            places.add(at.appendProperty(field.getKey()));
            collect(field.getValue(), at.appendProperty(field.getKey()), places);
        });
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            places.add(at.appendIndex(i));
            collect(node.get(i), at.appendIndex(i), places);
        }
    }

    private static JsonNode with(JsonNode body, JsonPointer place, JsonNode value) {
        JsonNode parent = body.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        }
        return body;
    }
}
