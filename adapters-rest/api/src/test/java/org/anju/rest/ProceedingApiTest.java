package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProceedingApiTest {

    private static final String CONDITIONS =
            "{\"step\":\"CONDITIONS_MET\",\"on\":\"2026-09-01\",\"facts\":{\"movedIn\":300,\"households\":1000}}";
    private static final String APPLIED =
            "{\"step\":\"APPLIED\",\"on\":\"2026-09-10\",\"by\":\"OWNERS\",\"owners\":10}";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String proceeding(String name) {
        return "/v1/complexes/C-FIRST/proceedings/preparation/" + name;
    }

    private static TestServer.Answer tell(String name, String step, String facts, String... headers) {
        var request = server.request(proceeding(name) + "/steps/" + step)
                .header("Authorization", "Bearer first")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(facts));
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static TestServer.Answer get(String path) {
        return server.send(server.request(path).header("Authorization", "Bearer first"));
    }

    @Test
    void stepsAreToldAndWhatIsOwedFollows() {
        assertThat(tell("A", "1", CONDITIONS).status()).isEqualTo(200);
        TestServer.Answer applied = tell("A", "2", APPLIED);
        assertThat(applied.json().path("outcome").asText()).isEqualTo("RECORDED");
        assertThat(tell("A", "2", APPLIED).json().path("outcome").asText()).isEqualTo("ALREADY_RECORDED");

        JsonNode view = get(proceeding("A")).json();
        assertThat(view.path("stage").asText()).isEqualTo("APPLIED");
        assertThat(view.path("steps").findValuesAsText("title")).containsExactly("符合条件", "申请成立筹备组");
        assertThat(view.at("/steps/1/facts/owners").asInt()).isEqualTo(10);
        assertThat(view.path("duties").findValuesAsText("duty")).containsExactly("FILE_DOCUMENTS", "FORM_GROUP");
        assertThat(view.path("duties").findValuesAsText("due")).containsExactly("2026-11-02", "2026-10-10");
        assertThat(view.at("/duties/1/proof/31").asText()).isEqualTo("到期日：2026年10月10日");
        assertThat(view.at("/duties/1/citations/0").asText()).contains("第二十条");
        assertThat(get("/v1/complexes/C-FIRST/proceedings").json().findValuesAsText("name"))
                .contains("A");
    }

    @Test
    void aStepOutOfOrderIsRefusedWithWhatMustComeFirst() {
        TestServer.Answer refused = tell("B", "1", APPLIED);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/decision/violations/0/code").asText()).isEqualTo("STEP_OUT_OF_ORDER");
        assertThat(refused.json().at("/decision/violations/0/text").asText()).contains("须先符合成立业主大会的条件");
        assertThat(get(proceeding("B")).status()).isEqualTo(404);
    }

    @Test
    void anotherStepUnderTheSameNameIsAConflict() {
        tell("C", "1", CONDITIONS);
        assertThat(tell("C", "1", CONDITIONS.replace("300", "301")).status()).isEqualTo(409);
    }

    @Test
    void whatIsNoStepNamesThePlace() {
        TestServer.Answer answer = tell("D", "1", "{\"step\":\"APPLIED\",\"on\":\"2026-09-31\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().body()).contains("$.on");
        assertThat(tell("D", "1", "{\"step\":\"DANCE\"}").response().body()).contains("CONDITIONS_MET");
        assertThat(get("/v1/complexes/C-FIRST/proceedings/dance/D").status()).isEqualTo(404);
    }

    @Test
    void theWorkListShowsWhatIsOverdueFirst() {
        tell("E", "1", CONDITIONS);
        tell("E", "2", APPLIED);
        String list = "/v1/divisions/" + TestHouse.FIRST.code() + "/worklist";

        JsonNode first = get(list + "?limit=1&state=OVERDUE&by=STREET").json();
        assertThat(first.at("/items/0/duty").asText()).isEqualTo("FORM_GROUP");
        assertThat(first.at("/items/0/due").asText()).isEqualTo("2026-10-10");
        assertThat(first.at("/items/0/overdue").asBoolean()).isTrue();
        assertThat(get(list + "?state=BLOCKED").json().path("items")).isEmpty();
        assertThat(get(list + "?state=SOON").status()).isEqualTo(400);
        JsonNode all = get(list + "?limit=1").json();
        JsonNode next =
                get(list + "?limit=1&after=" + all.path("next").asText()).json();
        assertThat(next.at("/items/0")).isNotEqualTo(all.at("/items/0"));
        assertThat(get(list + "?after=xyz").status()).isEqualTo(400);
        assertThat(get(list + "/counts").json().findValuesAsText("complex")).contains("C-FIRST");
        assertThat(get("/v1/divisions/" + TestHouse.SECOND.code() + "/worklist").status())
                .isEqualTo(403);
        assertThat(get("/v1/divisions/999999/work").status()).isEqualTo(404);
    }

    @Test
    void theTrinityShowsWhoFillsEachPlace() {
        JsonNode trinity = get("/v1/complexes/C-FIRST/trinity").json();
        assertThat(trinity.path("sides").findValuesAsText("place")).containsExactly("RESIDENTS", "OWNERS", "PROVIDER");
        assertThat(trinity.at("/sides/2/name").asText()).isEqualTo("演示物业");
        assertThat(trinity.path("whole").asBoolean()).isFalse();
        JsonNode sum =
                get("/v1/divisions/" + TestHouse.FIRST.code() + "/trinity").json();
        assertThat(sum.path("complexes").asInt()).isEqualTo(1);
        assertThat(sum.path("served").asInt()).isEqualTo(1);
        assertThat(sum.path("whole").asInt()).isZero();
    }
}
