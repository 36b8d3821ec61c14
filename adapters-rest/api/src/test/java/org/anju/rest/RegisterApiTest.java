package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is read: for everybody, or for those who may. */
class RegisterApiTest {

    private static final String UNITS = "/v1/complexes/" + TestHouse.IN_FIRST + "/units";

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
    void aDivisionShowsItsPartsAndWhatIsAboveIt() {
        JsonNode city = server.get("/v1/divisions").json();
        JsonNode first = server.get("/v1/divisions/" + TestHouse.FIRST.code()).json();
        assertThat(city.path("level").asText()).isEqualTo("PROVINCE");
        assertThat(first.path("name").asText()).isEqualTo(TestHouse.FIRST.name());
        assertThat(first.path("parts")).isNotEmpty();
        assertThat(first.path("parent").asText()).isNotEmpty();
    }

    @Test
    void aComplexShowsWhoServesIt() {
        JsonNode complex = server.get("/v1/complexes/" + TestHouse.IN_FIRST).json();
        assertThat(complex.at("/service/provider").asText()).isEqualTo(TestHouse.PROVIDER.code());
        assertThat(server.get("/v1/complexes/" + TestHouse.IN_SECOND).json().has("service"))
                .isFalse();
    }

    @Test
    void whatWasNotKnownYetIsNotThere() {
        assertThat(server.get("/v1/complexes/" + TestHouse.IN_FIRST + "?knownAt=2026-01-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPageReadTwiceIsNotSentTwice() {
        String path = "/v1/divisions/" + TestHouse.FIRST.code();
        TestServer.Answer read = server.get(path);
        TestServer.Answer again = server.get(path, "If-None-Match", read.header("ETag"));
        assertThat(read.header("ETag")).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(server.get(path, "If-None-Match", "\"another\"").status()).isEqualTo(200);
    }

    @Test
    void aListIsReadPartByPart() {
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = server.get(UNITS + "?limit=2" + after, "Authorization", "Bearer first")
                    .json();
            page.path("items").forEach(unit -> seen.add(unit.path("id").asText()));
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        assertThat(seen).containsExactly("U1", "U2", "U3", "U10");
    }

    @Test
    void aListReadWithAForeignCursorIsMalformed() {
        assertThat(server.get(UNITS + "?after=%21%21", "Authorization", "Bearer first")
                        .status())
                .isEqualTo(400);
        assertThat(server.get(UNITS + "?limit=0", "Authorization", "Bearer first")
                        .status())
                .isEqualTo(400);
        assertThat(server.get(UNITS + "?limit=99999999999", "Authorization", "Bearer first")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoHoldsAUnitIsNotPublic() {
        TestServer.Answer nobody = server.get(UNITS);
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(server.get(UNITS, "Authorization", "Bearer stranger").status())
                .isEqualTo(401);
        assertThat(server.get(UNITS, "Authorization", "Bearer idle").status()).isEqualTo(403);
        assertThat(server.get(UNITS, "Authorization", "Bearer second").status()).isEqualTo(403);
        TestServer.Answer allowed = server.get(UNITS, "Authorization", "Bearer first");
        assertThat(allowed.status()).isEqualTo(200);
        assertThat(allowed.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aFunctionalAreaGovernsItsMembersAndNothingElse() {
        String inArea = "/v1/complexes/" + TestHouse.IN_AREA + "/units";
        assertThat(server.get(inArea, "Authorization", "Bearer area").status()).isEqualTo(200);
        assertThat(server.get(inArea, "Authorization", "Bearer first").status()).isEqualTo(403);
        assertThat(server.get(inArea, "Authorization", "Bearer city").status()).isEqualTo(200);
        assertThat(server.get(UNITS, "Authorization", "Bearer area").status()).isEqualTo(403);
    }

    @Test
    void everyRuleHasItsLaw() {
        JsonNode rule = server.get("/v1/rules/vote.participation").json();
        assertThat(rule.path("entries"))
                .anySatisfy(
                        entry -> assertThat(entry.at("/citations/0").asText()).contains("《民法典》"));
        List<String> keys = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = server.get("/v1/rules?limit=50" + after).json();
            page.path("items").forEach(each -> keys.add(each.path("key").asText()));
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        assertThat(keys).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @Test
    void theDocumentIsServed() {
        assertThat(server.get("/v1/openapi.json").json().path("openapi").asText())
                .isEqualTo("3.1.0");
    }
}
