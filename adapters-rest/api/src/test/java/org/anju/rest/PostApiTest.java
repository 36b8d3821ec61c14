package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts of a division over the wire: what is told goes in, counts come out. */
class PostApiTest {

    private static final String POSTS = "/v1/divisions/" + TestHouse.FIRST.code() + "/posts";
    private static final String[] OFFICIAL = {"Authorization", "Bearer first"};
    private static final String MEMBER = "{\"step\":\"APPOINTED\",\"on\":\"2026-10-01\",\"appointment\":\"A1\","
            + "\"person\":\"SOMEBODY\",\"held\":{\"post\":\"PARTY_COMMITTEE_MEMBER\",\"body\":\"B1\","
            + "\"from\":\"2026-10-01\",\"authority\":\"ELECTED_BY_PARTY_ORGANISATION\",\"source\":\"\"}}";

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TestServer.Answer tell(String name, String step) {
        return server.send(server.request(POSTS + "/steps/" + name)
                .headers(OFFICIAL)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(step)));
    }

    @Test
    void whatIsToldGoesInAndCountsComeOut() {
        String plan = "{\"step\":\"SEATS_PLANNED\",\"on\":\"2026-10-01\",\"post\":\"PARTY_COMMITTEE_MEMBER\","
                + "\"body\":\"B1\",\"seats\":3}";
        assertThat(tell("1", plan).status()).isEqualTo(200);
        TestServer.Answer told = tell("2", MEMBER);
        assertThat(told.status()).as(told.response().body()).isEqualTo(200);
        assertThat(told.response().body()).doesNotContain("SOMEBODY");
        assertThat(tell("2", MEMBER).json().path("outcome").asText()).isEqualTo("ALREADY_RECORDED");
        assertThat(tell("2", MEMBER.replace("SOMEBODY", "OTHER")).status()).isEqualTo(409);

        TestServer.Answer counts = server.get(POSTS, OFFICIAL);
        assertThat(counts.json().at("/0/filled").asInt()).isEqualTo(1);
        assertThat(counts.json().at("/0/vacant").asInt()).isEqualTo(2);
        assertThat(counts.response().body()).doesNotContain("SOMEBODY");
        assertThat(server.get("/v1/divisions/" + TestHouse.FIRST.code() + "/worklist", OFFICIAL)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCrossAppointmentIsRefusedWithEveryReasonAndNobodysName() {
        String cross = MEMBER.replace("\"APPOINTED\"", "\"CROSS_APPOINTED\"")
                .replace("PARTY_COMMITTEE_MEMBER", "RESIDENTS_PART_TIME_VICE_CHAIR");
        TestServer.Answer refused = tell("1", cross);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.response().body()).doesNotContain("SOMEBODY");
        assertThat(server.get(POSTS, OFFICIAL).json()).isEmpty();
        assertThat(tell("1", cross.replace("2026-10-01", "2026-10-41")).status())
                .isEqualTo(400);
    }

    @Test
    void trainingIsUndeterminedWhileTheRulesLeaveItOpen() {
        TestServer.Answer open = server.get(POSTS + "/training", OFFICIAL);
        assertThat(open.json().at("/decision/outcome").asText()).isEqualTo("UNDETERMINED");
        assertThat(open.json().has("due")).isFalse();
        assertThat(open.response().body()).contains("training.year.COMMITTEES");
        assertThat(server.get(POSTS + "/training?programme=DANCE", OFFICIAL).status())
                .isBetween(400, 404);
        assertThat(server.get("/v1/divisions/" + TestHouse.SECOND.code() + "/posts", OFFICIAL)
                        .status())
                .isEqualTo(403);
    }
}
