package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vote held over the wire, its bills and notices. */
class VoteApiTest {

    private static final String COMPLEX = "/v1/complexes/" + TestHouse.IN_FIRST;
    private static final String VOTE = COMPLEX + "/votes/V1";
    private static final String BALLOTS = VOTE + "/motions/M1/ballots";
    private static final String[] TELLER = {"Authorization", "Bearer first"};
    private static final String AGENDA = "{\"motions\":[{\"id\":\"M1\",\"matter\":\"HIRE_OR_DISMISS_PROVIDER\"}]}";

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TestServer.Answer put(String path, String body) {
        return server.send(server.request(path)
                .headers(TELLER)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static String ballot(String id, int number, String choice) {
        return "{\"ballots\":[{\"id\":\"" + id + "\",\"number\":" + number + ",\"voter\":\"o1\",\"choice\":\"" + choice
                + "\",\"castAt\":\"2026-11-01T09:00:00\"}]}";
    }

    @Test
    void aVoteIsOpenedOnceAndCounted() {
        assertThat(put(VOTE, AGENDA).json().path("outcome").asText()).isEqualTo("OPENED");
        assertThat(put(VOTE, AGENDA).json().path("outcome").asText()).isEqualTo("ALREADY_OPEN");
        assertThat(put(VOTE, AGENDA.replace("M1", "M2")).status()).isEqualTo(409);
        assertThat(server.post(BALLOTS, ballot("B1", 1, "FOR"), TELLER)
                        .json()
                        .at("/0/outcome")
                        .asText())
                .isEqualTo("RECORDED");
        assertThat(server.post(BALLOTS, ballot("B1", 1, "FOR"), TELLER)
                        .json()
                        .at("/0/outcome")
                        .asText())
                .isEqualTo("ALREADY_RECORDED");
        assertThat(server.post(BALLOTS, ballot("B1", 1, "AGAINST"), TELLER).status())
                .isEqualTo(409);
        TestServer.Answer result = server.get(VOTE + "/motions/M1/result", TELLER);
        assertThat(result.status()).isEqualTo(200);
        JsonNode heads = result.json().at("/answer/heads");
        assertThat(heads.path("for").asInt()).as(result.response().body()).isEqualTo(1);
        assertThat(result.json().at("/decisions/0/explanation")).isNotEmpty();
    }

    @Test
    void anElectionIsCountedByItsMarks() {
        String slate = "{\"motions\":[{\"id\":\"E1\",\"matter\":\"ELECT_COMMITTEE\","
                + "\"contest\":{\"seats\":1,\"nominees\":[\"甲\",\"乙\"]}}]}";
        assertThat(put(VOTE, slate).json().path("outcome").asText()).isEqualTo("OPENED");
        String ballots = VOTE + "/motions/E1/ballots";
        for (String owner : new String[] {"o1", "o2", "o3", "o10"}) {
            String ballot = "{\"ballots\":[{\"id\":\"" + owner + "\",\"number\":" + owner.substring(1) + ",\"voter\":\""
                    + owner + "\",\"marks\":[2]}]}";
            assertThat(server.post(ballots, ballot, TELLER).status()).isEqualTo(200);
        }
        String election = VOTE + "/motions/E1/election";
        TestServer.Answer counted = server.post(election, "{}", TELLER);
        assertThat(counted.status()).as(counted.response().body()).isEqualTo(200);
        assertThat(counted.json().at("/answer/nominees/乙/approved").asText()).isEqualTo("MET");
        assertThat(counted.json().at("/answer/nominees/甲/approved").asText()).isEqualTo("UNMET");
        TestServer.Answer gone =
                server.post(election, "{\"departed\":[{\"nominee\":\"乙\",\"why\":\"WITHDRAWN\"}]}", TELLER);
        assertThat(gone.json().at("/answer/nominees/乙/departed").asText()).isEqualTo("WITHDRAWN");
        assertThat(server.post(election, "{\"departed\":[{\"nominee\":\"丙\",\"why\":\"WITHDRAWN\"}]}", TELLER)
                        .status())
                .isEqualTo(400);
        assertThat(server.post(
                                ballots,
                                "{\"ballots\":[{\"id\":\"x\",\"number\":9,\"voter\":\"o1\",\"marks\":[65]}]}",
                                TELLER)
                        .status())
                .isEqualTo(400);
        assertThat(put(COMPLEX + "/votes/V2", slate.replace("\"乙\"", "\"甲\"")).status())
                .isEqualTo(400);
    }

    @Test
    void singleBallotsAreSeenOnlyByWhomTheRulesAllow() {
        put(VOTE, AGENDA);
        server.post(BALLOTS, ballot("B1", 1, "FOR"), TELLER);

        JsonNode own = server.get(BALLOTS + "?owner=o1", TELLER).json();
        assertThat(own.at("/items/0/outcome").asText()).isEqualTo("FOR");
        assertThat(own.path("items")).hasSize(1);
        assertThat(server.get(BALLOTS + "?owner=o2", TELLER).json().path("items"))
                .isEmpty();
        TestServer.Answer everybody = server.get(BALLOTS, TELLER);
        assertThat(everybody.status()).isEqualTo(422);
        assertThat(everybody.response().body()).contains("vote.ballotOpenness");
        assertThat(server.get(VOTE + "/motions/M9/ballots?owner=o1", TELLER).status())
                .isEqualTo(422);
    }

    @Test
    void aVoteIsCountedByWhatItsMeetingSays() {
        put(VOTE, AGENDA);
        server.post(BALLOTS, ballot("B1", 1, "FOR"), TELLER);
        JsonNode vote = server.get(VOTE, TELLER).json();
        String digest = vote.at("/roll/digest").asText();
        assertThat(vote.at("/motions/0/matter").asText()).isEqualTo("HIRE_OR_DISMISS_PROVIDER");
        assertThat(server.get(COMPLEX + "/roll", TELLER).json()).isEqualTo(vote.path("roll"));
        assertThat(server.get(COMPLEX + "/votes/V9", TELLER).status()).isEqualTo(404);

        String meeting = COMPLEX + "/proceedings/ownersMeeting/V1/steps/";
        String notice = "{\"step\":\"NOTICED\",\"on\":\"2026-10-01\",\"heldOn\":\"2026-10-16\",\"first\":false,"
                + "\"form\":\"WRITTEN\",\"toAll\":true,\"residentsCommitteeTold\":true,\"agenda\":[\"M1\"]}";
        String opened = "{\"step\":\"OPENED\",\"at\":\"2026-10-16T09:00\",\"closesAt\":\"2026-10-31T18:00\","
                + "\"motions\":[\"M1\"],\"digest\":\"" + digest + "\"}";
        String withdrawn =
                "{\"step\":\"MOTION_WITHDRAWN\",\"at\":\"2026-10-20T09:00\",\"motion\":\"M1\",\"reason\":\"x\"}";
        assertThat(put(meeting + "1", notice).status()).isEqualTo(200);
        assertThat(put(meeting + "2", opened).status()).isEqualTo(200);
        JsonNode late = server.get(VOTE + "/motions/M1/result", TELLER).json();
        assertThat(late.at("/answer/heads/for").asInt()).isZero();

        assertThat(put(meeting + "3", withdrawn).status()).isEqualTo(200);
        TestServer.Answer none = server.get(VOTE + "/motions/M1/result", TELLER);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.json().at("/decision/violations/0/code").asText()).isEqualTo("MOTION_WITHDRAWN");
    }

    @Test
    void aVoteNobodyOpenedTakesNoBallot() {
        assertThat(server.post(BALLOTS, ballot("B1", 1, "FOR"), TELLER).status())
                .isEqualTo(404);
        assertThat(server.get(VOTE + "/motions/M1/result", TELLER).status()).isEqualTo(422);
    }

    @Test
    void anAgendaThatIsNoneOpensNothing() {
        assertThat(put(VOTE, "{\"motions\":[]}").status()).isEqualTo(400);
        assertThat(put(VOTE, AGENDA.replace("HIRE", "FIRE")).status()).isEqualTo(400);
        assertThat(put(
                                VOTE,
                                "{\"motions\":[{\"id\":\"M\",\"matter\":\"REBUILD\"},{\"id\":\"M\",\"matter\":\"REBUILD\"}]}")
                        .status())
                .isEqualTo(400);
        assertThat(put(COMPLEX + "/votes/" + "v".repeat(200), AGENDA).status()).isEqualTo(400);
    }

    @Test
    void aBillIsRead() {
        JsonNode bills =
                server.get(COMPLEX + "/bills/" + TestHouse.MONTH, TELLER).json();
        assertThat(bills.path("items")).hasSize(1);
        JsonNode bill = bills.at("/items/0");
        assertThat(bill.path("total").asText()).isNotEqualTo("0.00");
        assertThat(server.get(
                                COMPLEX + "/bills/" + TestHouse.MONTH + "/"
                                        + bill.path("unit").asText(),
                                TELLER)
                        .json())
                .isEqualTo(bill);
        assertThat(server.get(COMPLEX + "/bills/2026-10/" + bill.path("unit").asText(), TELLER)
                        .status())
                .isEqualTo(404);
        assertThat(server.get(COMPLEX + "/bills/october", TELLER).status()).isEqualTo(400);
    }

    @Test
    void billsAreRunOnceForAUnitAndMonth() {
        String run = COMPLEX + "/bills/2026-10";
        String facts = "{\"prices\":[{\"price\":\"1.80\",\"clause\":7}],\"units\":[{\"id\":\"U1\","
                + "\"area\":\"89.50\",\"holders\":[{\"holder\":\"o1\"}]}]}";
        JsonNode first = server.post(run, facts, TELLER).json();
        assertThat(first.path("added").asInt()).as(first.toString()).isEqualTo(1);
        assertThat(first.path("total").asText()).isEqualTo("161.10");
        assertThat(server.post(run, facts, TELLER).json().path("known").asInt()).isEqualTo(1);
        JsonNode other = server.post(run, facts.replace("1.80", "1.90"), TELLER).json();
        assertThat(other.at("/conflicts/0").asText()).isEqualTo("U1");
        assertThat(server.get(run + "/U1", TELLER).json().path("total").asText())
                .isEqualTo("161.10");
        assertThat(server.post(run, facts.replace("U1", "home"), TELLER).status())
                .isEqualTo(400);
        assertThat(server.post(run, facts.replace(",\"clause\":7", ""), TELLER).status())
                .isEqualTo(400);
        assertThat(server.post(run, facts.replace("o1\"}", "o1\",\"first\":\"2026-10-15\"}"), TELLER)
                        .json()
                        .at("/unbilled/0/unit")
                        .asText())
                .isEqualTo("U1");
    }

    @Test
    void noticesAreReadByEverybodyNewestFirst() {
        for (int i = 1; i <= 3; i++) {
            assertThat(put(COMPLEX + "/notices/N" + i, notice(i)).status()).isEqualTo(200);
        }
        assertThat(put(COMPLEX + "/notices/N1", notice(1)).status()).isEqualTo(200);
        assertThat(put(COMPLEX + "/notices/N1", notice(2)).status()).isEqualTo(409);
        JsonNode first =
                server.get("/v1/notices?limit=2&complex=" + TestHouse.IN_FIRST).json();
        JsonNode rest = server.get(
                        "/v1/notices?limit=2&after=" + first.path("next").asText())
                .json();
        assertThat(first.at("/items/0/id").asText()).isEqualTo("C-FIRST/N3");
        assertThat(rest.at("/items/0/id").asText()).isEqualTo("C-FIRST/N1");
        assertThat(rest.has("next")).isFalse();
        assertThat(server.get("/v1/notices?division=" + TestHouse.FIRST.code())
                        .json()
                        .path("items"))
                .hasSize(3);
        assertThat(server.get("/v1/notices?division=" + TestHouse.AREA).json().path("items"))
                .isEmpty();
        assertThat(server.get("/v1/notices?kind=NONE").status()).isEqualTo(400);
        assertThat(server.get("/v1/notices/C-FIRST%2FN2", "Accept-Language", "en")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Notice 2");
    }

    @Test
    void anIdIsOfItsComplexAlone() {
        assertThat(put(COMPLEX + "/notices/N1", notice(1)).status()).isEqualTo(200);
        String second = "/v1/complexes/" + TestHouse.IN_SECOND + "/notices/N1";
        assertThat(server.send(server.request(second)
                                .header("Authorization", "Bearer second")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(notice(2))))
                        .status())
                .isEqualTo(200);
        assertThat(put(COMPLEX + "/notices/C-SECOND%2FN9", notice(1)).status()).isEqualTo(400);
        assertThat(put(COMPLEX + "/votes/1%2FV1", AGENDA).status()).isEqualTo(400);
        assertThat(server.get(COMPLEX + "/votes/1%2FV1/motions/M1/result", TELLER)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nothingIsPostedOrToldBeforeItsTime() {
        assertThat(put(COMPLEX + "/notices/N1", notice(1).replace("2026-10-31T", "2026-11-02T"))
                        .status())
                .isEqualTo(400);
    }

    private static String notice(int number) {
        return "{\"kind\":\"ANNOUNCEMENT\",\"about\":\"vote.result\",\"postedAt\":\"2026-10-31"
                + "T0" + number + ":00:00Z\",\"from\":\"2026-10-31\",\"title\":{\"zh\":\"公告" + number
                + "\",\"en\":\"Notice " + number + "\"},\"body\":{\"zh\":\"已通过\",\"en\":\"carried\"},\"source\":\""
                + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}";
    }
}
