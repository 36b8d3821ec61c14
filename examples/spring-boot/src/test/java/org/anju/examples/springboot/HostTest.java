package org.anju.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The host answers over HTTP as any other container does. */
class HostTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TREASURER = "Bearer of the test";
    private static final String LEDGER = "/v1/complexes/C1/ledger";

    private static ConfigurableApplicationContext host;
    private static String address;

    @BeforeAll
    static void start() {
        host = SpringApplication.run(Host.class, "--server.port=0", "--host.token=of the test");
        address = "http://127.0.0.1:" + host.getEnvironment().getProperty("local.server.port");
        Territory territory = host.getBean(Territory.class);
        host.getBean(Register.class)
                .record(RegisterBatch.of(
                        Instant.EPOCH,
                        List.of(complex("C1", "411502", territory), complex("C2", "411503", territory))));
    }

    private static RegisterEntry complex(String id, String county, Territory territory) {
        DivisionCode community =
                territory.communitiesIn(DivisionCode.of(county)).asList().get(0);
        return RegisterEntry.state(
                new Complex(ComplexId.of(id), "演示小区" + id, community, ComplexStage.OWNERS_COMMITTEE), DateRange.ALWAYS);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        try {
            return HttpClient.newHttpClient()
                    .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    @Test
    void aDecisionComesWithItsLaw() throws IOException {
        HttpResponse<String> answer = send(
                "POST",
                "/v1/decisions/guard",
                "{\"asOf\":\"2026-10-08\",\"given\":{\"action\":\"CUT_POWER\",\"owed\":\"1200.50\",\"due\":\"2026-01-05\"}}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/answer/outcome").asText()).isEqualTo("REFUSED");
        assertThat(json(answer).at("/decisions/0/violations/0/citations/0").asText())
                .contains("《民法典》");
    }

    @Test
    void theRegisterIsRead() throws IOException {
        HttpResponse<String> answer = send("GET", "/v1/complexes/C1", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("演示小区C1");
    }

    @Test
    void whoIsNotKnownIsNotLetIn() throws IOException {
        assertThat(send("GET", LEDGER, "").statusCode()).isEqualTo(401);
        assertThat(send("GET", LEDGER, "", "Authorization", "Bearer stranger").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theTreasurerKeepsTheLedgersOfOneDivisionAndNothingElse() throws IOException {
        assertThat(send("GET", "/v1/complexes/C1/units", "", "Authorization", TREASURER)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> elsewhere = send("GET", "/v1/complexes/C2/ledger", "", "Authorization", TREASURER);
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(json(elsewhere).path("code").asText()).isEqualTo("FORBIDDEN");
    }

    @Test
    void anEntryIsBookedOnce() throws IOException {
        String entry =
                "{\"day\":\"2026-10-08\",\"from\":\"5051.01\",\"to\":\"1002.01\",\"amount\":\"1200.00\",\"document\":\"V1\"}";
        String[] headers = {"Authorization", TREASURER, "Idempotency-Key", "E1"};
        assertThat(send("PUT", LEDGER, "", headers).statusCode()).isEqualTo(200);
        assertThat(send("POST", LEDGER + "/entries", entry, headers).statusCode())
                .isEqualTo(201);
        assertThat(send("POST", LEDGER + "/entries", entry, headers).statusCode())
                .isEqualTo(200);
        assertThat(json(send("GET", LEDGER, "", headers)).path("entries").asInt())
                .isEqualTo(1);
    }

    @Test
    void theDocumentIsServed() throws IOException {
        assertThat(json(send("GET", "/v1/openapi.json", "")).path("openapi").asText())
                .startsWith("3.1");
    }
}
