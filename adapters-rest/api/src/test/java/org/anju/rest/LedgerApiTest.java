package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger kept over the wire. */
class LedgerApiTest {

    private static final String LEDGER = "/v1/complexes/" + TestHouse.IN_FIRST + "/ledger";
    private static final String ENTRIES = LEDGER + "/entries";
    private static final String[] TREASURER = {"Authorization", "Bearer first"};
    private static final String INCOME =
            "{\"day\":\"2026-10-08\",\"from\":\"5051.01\",\"to\":\"1002.01\",\"amount\":\"1200.00\",\"document\":\"V1\"}";

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(TestHouse.api());
        assertThat(server.send(server.request(LEDGER).headers(TREASURER).PUT(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TestServer.Answer post(String key, String entry) {
        return server.post(ENTRIES, entry, "Authorization", "Bearer first", "Idempotency-Key", key);
    }

    @Test
    void anEntryIsBookedOnce() {
        assertThat(post("E1", INCOME).status()).isEqualTo(201);
        TestServer.Answer again = post("E1", INCOME);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("duplicate").asBoolean()).isTrue();
        JsonNode ledger = server.get(LEDGER, TREASURER).json();
        assertThat(ledger.path("entries").asInt()).isEqualTo(1);
        assertThat(ledger.path("balances")).anySatisfy(balance -> {
            assertThat(balance.path("account").asText()).isEqualTo("1002.01");
            assertThat(balance.path("balance").asText()).isEqualTo("1200.00");
        });
    }

    @Test
    void theSameKeyWithAnotherContentIsRefused() {
        post("E1", INCOME);
        TestServer.Answer other = post("E1", INCOME.replace("1200.00", "1300.00"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/decision/violations/0/code").asText()).isNotEmpty();
        assertThat(server.get(LEDGER, TREASURER).json().path("entries").asInt()).isEqualTo(1);
    }

    @Test
    void anEntryWithoutAKeyIsMalformed() {
        TestServer.Answer answer = server.post(ENTRIES, INCOME, TREASURER);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/mistakes/0/place").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void anEntryThatDoesNotBalanceIsRefusedWithItsReason() {
        TestServer.Answer answer = post(
                "E2",
                "{\"day\":\"2026-10-08\",\"lines\":[{\"account\":\"1002.01\",\"amount\":\"1\"},{\"account\":\"5051.01\",\"amount\":\"-2\"}]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asText()).isEqualTo("REFUSED");
        assertThat(answer.json().path("detail").asText()).isNotEmpty();
    }

    @Test
    void aMisspeltFieldBooksNothing() {
        assertThat(post("E3", INCOME.replace("document", "dokument")).status()).isEqualTo(400);
        assertThat(post("E3", INCOME.replace("5051.01", "nowhere")).status()).isEqualTo(400);
        assertThat(post("E3", INCOME.replace("V1", "V".repeat(201))).status()).isEqualTo(400);
        assertThat(server.get(LEDGER, TREASURER).json().path("entries").asInt()).isZero();
    }

    @Test
    void anEntryIsTakenBackOnceAndTheQuarterClosed() {
        post("E1", INCOME.replace("2026-10-08", "2026-09-08"));
        String reversal = ENTRIES + "/E1/reversal";
        String[] key = {"Authorization", "Bearer first", "Idempotency-Key", "R1"};
        assertThat(server.post(reversal, "{\"day\":\"2026-09-09\"}", key).status())
                .isEqualTo(201);
        assertThat(server.post(reversal, "{\"day\":\"2026-09-09\"}", key).status())
                .isEqualTo(200);
        assertThat(server.post(
                                reversal,
                                "{\"day\":\"2026-09-09\"}",
                                "Authorization",
                                "Bearer first",
                                "Idempotency-Key",
                                "R2")
                        .status())
                .isEqualTo(422);
        TestServer.Answer closed = server.post(LEDGER + "/closings", "{\"quarter\":\"2026Q3\"}", TREASURER);
        assertThat(closed.status()).isEqualTo(201);
        assertThat(closed.json().at("/ledger/closings/0/balance").asText()).isEqualTo("0.00");
        assertThat(post("E9", INCOME.replace("2026-10-08", "2026-09-20")).status())
                .isEqualTo(422);
    }

    @Test
    void entriesAreReadPartByPart() {
        for (int i = 0; i < 5; i++) {
            assertThat(post("E" + i, INCOME.replace("V1", "V" + i)).status()).isEqualTo(201);
        }
        JsonNode first = server.get(ENTRIES + "?limit=3", TREASURER).json();
        JsonNode second = server.get(
                        ENTRIES + "?limit=3&after=" + first.path("next").asText(), TREASURER)
                .json();
        assertThat(first.path("items")).hasSize(3);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(second.at("/items/1/id").asText()).isEqualTo("E4");
    }

    @Test
    void aLedgerNobodyOpenedCannotBeKept() {
        String elsewhere = "/v1/complexes/" + TestHouse.IN_SECOND + "/ledger";
        TestServer.Answer answer =
                server.post(elsewhere + "/entries", INCOME, "Authorization", "Bearer second", "Idempotency-Key", "E1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asText()).isEqualTo("UNDETERMINED");
        assertThat(server.get(elsewhere, "Authorization", "Bearer second").status())
                .isEqualTo(404);
    }

    @Test
    void creditInformationIsTheCitys() {
        String records = "/v1/providers/" + TestHouse.PROVIDER + "/credit-records";
        String record =
                "{\"id\":\"R1\",\"item\":\"A\",\"effective\":\"2026-10-08\",\"recordedAt\":\"2026-10-08T01:00:00Z\"}";
        assertThat(server.post(records, record, TREASURER).status()).isEqualTo(403);
        assertThat(server.post(records, record, "Authorization", "Bearer city").status())
                .isEqualTo(201);
        assertThat(server.post(records, record, "Authorization", "Bearer city").status())
                .isEqualTo(201);
        assertThat(server.post(records, record.replace("\"A\"", "\"B\""), "Authorization", "Bearer city")
                        .status())
                .isEqualTo(409);
        assertThat(server.get(records, "Authorization", "Bearer city").json()).hasSize(1);
    }
}
