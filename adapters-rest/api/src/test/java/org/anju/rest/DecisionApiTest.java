package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.anju.formats.RuleBooks;
import org.anju.formats.cases.CaseKinds;
import org.anju.formats.cases.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts in, decision out, over a real socket; and nothing but clear problems for whatever is no question. */
class DecisionApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = Path.of("../../domain/testkit/src/main/resources/org/anju/testkit/cases");
    private static final String GUARD = "/v1/decisions/guard";
    private static final String CUT_POWER =
            "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"CUT_POWER\",\"owed\":\"1200.50\",\"due\":\"2024-01-05\"}}";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRefusalIsAnAnswerWithItsLaw() {
        TestServer.Answer answer = server.post(GUARD, CUT_POWER);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/answer/outcome").asText()).isEqualTo("REFUSED");
        assertThat(answer.json().at("/decisions/0/violations/0/citations/0").asText())
                .contains("《民法典》第九百四十四条");
        assertThat(answer.json().at("/decisions/0/explanation")).isNotEmpty();
        assertThat(answer.header("Content-Language")).isEqualTo("zh");
    }

    @Test
    void theSameQuestionIsAnsweredInEnglish() {
        TestServer.Answer answer = server.post(GUARD, CUT_POWER, "Accept-Language", "fr, en;q=0.8, zh;q=0.5");
        assertThat(answer.json().at("/decisions/0/violations/0/citations/0").asText())
                .contains("Civil Code");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    static Stream<Path> publishedCases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .filter(file -> CaseKinds.built()
                            .containsKey(OpenApiDocument.read(file).path("kind").asText()))
                    .filter(file -> OpenApiDocument.read(file).has("given"));
        }
    }

    @ParameterizedTest
    @MethodSource("publishedCases")
    void everyPublishedCaseIsAnsweredAsInProcess(Path file) throws IOException {
        JsonNode published = OpenApiDocument.read(file);
        ObjectNode question = OpenApiDocument.question(published);
        String kind = published.path("kind").asText();
        TestServer.Answer answer = server.post("/v1/decisions/" + kind, question.toString());
        Questions.under(RuleBooks.xinyang())
                .answer(kind, question)
                .peek(expected -> {
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.json().path("answer")).isEqualTo(json(expected.json()));
                })
                .peekLeft(problem -> {
                    assertThat(answer.status()).isEqualTo(400);
                    assertThat(answer.json().at("/mistakes/0/place").asText()).isEqualTo(problem.path());
                });
    }

    private static JsonNode json(JsonNode node) {
        try {
            return JSON.readTree(node.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{} {}",
                "{\"asOf\":\"2024-10-08\"}",
                "{\"asOf\":\"2024-13-08\",\"given\":{}}",
                "{\"asOf\":20241008,\"given\":{}}",
                "{\"asOf\":\"2024-10-08\",\"given\":[]}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"STOP_LIFT\",\"owed\":1e400000000,\"due\":\"2024-01-05\"}}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"STOP_LIFT\",\"owed\":1e-400000000,\"due\":\"2024-01-05\"}}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"STOP_LIFT\",\"owed\":\"99999999999999999999\",\"due\":\"2024-01-05\"}}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"STOP_LIFT\",\"owed\":{},\"due\":\"2024-01-05\"}}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"FLY\",\"owed\":1,\"due\":\"2024-01-05\"}}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"STOP_LIFT\",\"owed\":1,\"due\":\"2024-01-05\",\"unknown\":1}}",
                "{\"asOf\":\"2024-10-08\",\"asOf\":\"2024-10-08\",\"given\":{}}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"STOP_LIFT\\u0000\",\"owed\":1,\"due\":\"2024-01-05\"}}",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"action\":\"\\ud800\",\"owed\":1,\"due\":\"2024-01-05\"}}",
                "{\"asOf\":\"2024-10-08\",\"rules\":{\"packs\":[{}]},\"given\":{}}",
                "{\"asOf\":\"2024-10-08\",\"rules\":{\"set\":{\"nobody\":{\"flag\":true}}},\"given\":{\"action\":1}}"
            })
    void whateverIsNoQuestionIsMalformed(String body) {
        TestServer.Answer answer = server.post(GUARD, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo("MALFORMED");
        assertThat(answer.json().at("/mistakes/0/place").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"u\",\"count\":60000},{\"id\":\"v\",\"count\":60000}",
                "{\"id\":\"u\",\"count\":60000,\"owners\":[\"a#\",\"b#\"]}",
                "{\"id\":\"LONG\",\"count\":2}",
                "{\"id\":\"u\",\"count\":2,\"owner\":\"LONG#\"}"
            })
    void fewCharactersDoNotFillTheMemory(String units) {
        TestServer.Answer answer = server.post(
                "/v1/decisions/vote",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"matter\":\"REBUILD\",\"units\":["
                        + units.replace("LONG", "x".repeat(500)) + "]}}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    }

    @Test
    void aBillOfAgesIsRefused() {
        TestServer.Answer answer = server.post(
                "/v1/decisions/fee",
                "{\"asOf\":\"2024-10-08\",\"given\":{\"first\":\"0001-01-01\",\"last\":\"9999-12-31\","
                        + "\"unit\":{\"area\":\"89.5\"},\"prices\":[{\"price\":\"1\"}]}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/mistakes/0/place").asText()).isEqualTo("$.given.last");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"given\":".repeat(5000) + "1" + "}".repeat(5000);
        assertThat(server.post(GUARD, deep).status()).isEqualTo(400);
    }

    @Test
    void aLargeBodyIsRefused() {
        assertThat(server.post(GUARD, " ".repeat((1 << 20) + 1)).status()).isEqualTo(413);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(server.send(server.request(GUARD)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xC3, '}'})))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anotherContentTypeIsRefused() {
        TestServer.Answer answer = server.send(
                server.request(GUARD).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(CUT_POWER)));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().path("code").asText()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void anotherMethodIsRefused() {
        TestServer.Answer answer = server.send(server.request(GUARD).DELETE());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void anUnknownKindIsNotFound() {
        assertThat(server.post("/v1/decisions/nonsense", CUT_POWER).status()).isEqualTo(404);
        assertThat(server.get("/v1/nonsense").json().path("code").asText()).isEqualTo("NOT_FOUND");
    }

    @Test
    void nobodyIsToldInAFormTheyCannotRead() {
        assertThat(server.get("/v1/decisions", "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void everyKindDescribesItself() {
        JsonNode kinds = server.get("/v1/decisions").json();
        assertThat(kinds).hasSize(CaseKinds.built().size());
        kinds.forEach(kind -> assertThat(
                        server.get("/v1/decisions/" + kind.path("name").asText())
                                .json()
                                .has("properties"))
                .isTrue());
    }
}
