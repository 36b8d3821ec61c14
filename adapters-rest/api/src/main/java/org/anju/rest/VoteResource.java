package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.assembly.BallotView;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Disposition;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.Vote;
import org.anju.assembly.app.HoldVote;
import org.anju.formats.cases.ElectionCase;
import org.anju.formats.cases.VoteCase;
import org.anju.formats.cases.VoteFacts;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Votes of the owners (业主共同决定): the roll is frozen from the register when a vote is opened; ballots are recorded as they
 * come, and counted when somebody asks. Who voted how is nobody's business but the tellers'.
 */
@Path("v1/complexes/{complex}/votes/{vote}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "votes", description = "业主表决：开启、登记选票、计票。Votes of the owners: open, record ballots, count.")
public final class VoteResource {

    private final House house;
    private final HoldVote votes;

    VoteResource(House house, HoldVote votes) {
        this.house = house;
        this.votes = votes;
    }

    /** What came of opening a vote. */
    @Schema(name = "OpenedVote")
    record Opened(OpenOutcome outcome, DecisionView decision) {}

    /** What came of a ballot. */
    @Schema(name = "RecordedBallot")
    record Recorded(String id, CastOutcome outcome) {}

    /** A question put to the owners. */
    @Schema(name = "PutMotion")
    record MotionView(
            String id,
            JointDecisionMatter matter,

            @Schema(description = "What a notice calls it") String title,

            @Schema(description = "When voting closes by its agenda; a meeting on record may say later")
            Optional<String> closesAt,

            @Schema(description = "Whom the owners may elect")
            Optional<List<String>> nominees) {}

    /** A vote that was opened. */
    @Schema(name = "Vote")
    record View(String id, RollResource.View roll, List<MotionView> motions) {

        static View of(Vote vote, String name, Locale language) {
            return new View(
                    name,
                    RollResource.View.of(vote.roll()),
                    vote.motions().stream()
                            .map(motion -> new MotionView(
                                    motion.id(),
                                    motion.matter(),
                                    motion.title().in(language),
                                    motion.closesAt().map(Object::toString),
                                    motion.contest().map(contest -> contest.nominees())))
                            .toList());
        }
    }

    /** Returns a vote. */
    @GET
    @Operation(
            operationId = "getVote",
            summary = "A vote: what was put to the owners, and the figures of its frozen roll")
    @SecurityRequirement(name = "bearer", scopes = "VOTE_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The vote; nothing of single owners",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response vote(
            @PathParam("complex") String complex,
            @PathParam("vote") String vote,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.VOTE_READ, complex).id();
        Reply reply = Reply.closed(headers, request);
        return reply.read(votes.find(of(id, vote), Asked.asOf(null, knownAt, house.clock()))
                .map(found -> View.of(found, vote, reply.language()))
                .orElseThrow(() -> ProblemException.notFound(vote)));
    }

    /** Opens a vote. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openVote", summary = "Freezes the roll of today and opens a vote; once")
    @SecurityRequirement(name = "bearer", scopes = "VOTE_WRITE")
    @ApiResponse(
            responseCode = "200",
            description = "It is open",
            content = @Content(schema = @Schema(implementation = Opened.class)))
    public Response open(
            @PathParam("complex") String complex,
            @PathParam("vote") String vote,
            InputStream agenda,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.VOTE_WRITE, complex).id();
        ImmutableList<Motion> motions = Facts.read(
                Json.fields(agenda, house.largestBody()),
                given -> given.list("motions").stream()
                        .map(motion -> VoteFacts.motion(motion.text("id"), motion))
                        .collect(toImmutableList()));
        if (motions.isEmpty()) {
            throw ProblemException.at("$.motions", "至少应有一项表决事项", "at least one motion is needed");
        }
        if (motions.stream().map(Motion::id).distinct().count() < motions.size()) {
            throw ProblemException.at("$.motions", "表决事项编号重复", "two motions have one id");
        }
        Reply reply = Reply.closed(headers, request);
        AsOf now = house.now();
        Decision<OpenOutcome> decision =
                votes.open(of(id, vote), motions, house.rollBasis(id, now), now.knownAt(), now);
        OpenOutcome outcome = decision.granted().orElseThrow(() -> ProblemException.of(decision));
        if (outcome == OpenOutcome.OTHER_CONTENT) {
            throw ProblemException.of(
                    ProblemCode.CONFLICT, outcome.text().zh(), outcome.text().en());
        }
        return reply.decided(200, new Opened(outcome, DecisionView.of(decision, reply.language())));
    }

    /** Records ballots. */
    @POST
    @Path("motions/{motion}/ballots")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "castBallots", summary = "Records ballots on a motion, all of them or none, each once")
    @SecurityRequirement(name = "bearer", scopes = "VOTE_WRITE")
    @ApiResponse(
            responseCode = "200",
            description = "What came of each; 409 where one keeps the others out",
            content = @Content(schema = @Schema(implementation = Recorded[].class)))
    public Response cast(
            @PathParam("complex") String complex,
            @PathParam("vote") String vote,
            @PathParam("motion") String motion,
            InputStream batch,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.VOTE_WRITE, complex).id();
        ImmutableList<CastBallot> ballots = Facts.read(Json.fields(batch, house.largestBody()), VoteFacts::castBallots);
        ImmutableList<CastOutcome> outcomes = votes.cast(
                new MotionKey(of(id, vote), Asked.id(motion)),
                ballots,
                house.now().knownAt());
        List<Recorded> recorded = IntStream.range(0, ballots.size())
                .mapToObj(i -> new Recorded(ballots.get(i).id(), outcomes.get(i)))
                .toList();
        recorded.forEach(VoteResource::check);
        return Reply.closed(headers, request).decided(200, recorded);
    }

    private static void check(Recorded ballot) {
        if (ballot.outcome() == CastOutcome.NOT_OPEN) {
            throw ProblemException.of(
                    ProblemCode.NOT_FOUND,
                    ballot.outcome().text().zh(),
                    ballot.outcome().text().en());
        }
        if (ballot.outcome() == CastOutcome.OTHER_CONTENT) {
            throw ProblemException.of(
                    ProblemCode.CONFLICT,
                    ballot.outcome().text().zh() + "：" + ballot.id(),
                    ballot.outcome().text().en() + ": " + ballot.id());
        }
    }

    /** A ballot somebody may see. */
    @Schema(name = "SeenBallot")
    record Seen(
            long number,
            Disposition outcome,

            @Schema(description = "What a reader calls what became of it")
            String title) {}

    /** How a page of them is described. */
    @Schema(name = "SeenBallotPage")
    record SeenPage(List<Seen> items, Optional<String> next) {}

    /** Returns the ballots that may be seen. */
    @GET
    @Path("motions/{motion}/ballots")
    @Operation(
            operationId = "listBallots",
            summary = "The single ballots that an owner, or the public, may see under the rules of procedure",
            description =
                    "For whom is asked stands in owner; without one for the public. Where the rules do not say who may see "
                            + "ballots an owner sees the own alone, and the public is told what is missing (422). Not for elections.")
    @SecurityRequirement(name = "bearer", scopes = "VOTE_READ")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list, in the order they were recorded",
            content = @Content(schema = @Schema(implementation = SeenPage.class)))
    public Response ballots(
            @PathParam("complex") String complex,
            @PathParam("vote") String vote,
            @PathParam("motion") String motion,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.VOTE_READ, complex).id();
        Optional<OwnerId> viewer = Optional.ofNullable(owner).map(Asked::id).map(OwnerId::of);
        Page.Asked asked = Page.Asked.of(limit, after);
        var decision = votes.ballots(
                new MotionKey(of(id, vote), Asked.id(motion)), viewer, Asked.asOf(on, knownAt, house.clock()));
        ImmutableList<BallotView.Line> seen = decision.considered()
                .filter(lines -> decision.isGranted() || viewer.isPresent())
                .orElseThrow(() -> ProblemException.of(decision));
        Reply reply = Reply.closed(headers, request);
        return reply.read(Page.of(
                IntStream.range(0, seen.size()).boxed(),
                place -> place,
                Integer::valueOf,
                asked,
                place -> seen(seen.get(place), reply.language())));
    }

    private static Seen seen(BallotView.Line line, Locale language) {
        return new Seen(line.number(), line.outcome(), line.outcome().text().in(language));
    }

    /** Counts a motion. */
    @GET
    @Path("motions/{motion}/result")
    @Operation(operationId = "countVote", summary = "Counts the ballots on a motion as known at a moment")
    @SecurityRequirement(name = "bearer", scopes = "VOTE_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The count; a motion that failed is counted too",
            content = @Content(schema = @Schema(ref = "#/components/schemas/VoteReply")))
    public Response result(
            @PathParam("complex") String complex,
            @PathParam("vote") String vote,
            @PathParam("motion") String motion,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.VOTE_READ, complex).id();
        Reply reply = Reply.closed(headers, request);
        var decision =
                votes.result(new MotionKey(of(id, vote), Asked.id(motion)), Asked.asOf(on, knownAt, house.clock()));
        if (decision.considered().isEmpty()) {
            throw ProblemException.of(decision);
        }
        return reply.read(DecisionResource.Answer.of(VoteCase.describe(decision), reply.language()));
    }

    /** Counts an election. */
    @POST
    @Path("motions/{motion}/election")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countElection",
            summary = "Counts the ballots of an election as known at a moment",
            description = "The body says who no longer stands and how a tie was settled; it may be empty.")
    @SecurityRequirement(name = "bearer", scopes = "VOTE_READ")
    @ApiResponse(
            responseCode = "200",
            description = "Who is elected, who follows, who is tied",
            content = @Content(schema = @Schema(ref = "#/components/schemas/ElectionReply")))
    public Response elect(
            @PathParam("complex") String complex,
            @PathParam("vote") String vote,
            @PathParam("motion") String motion,
            InputStream body,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.VOTE_READ, complex).id();
        ElectionFacts facts = Facts.read(Json.fields(body, house.largestBody()), ElectionCase::facts);
        Reply reply = Reply.closed(headers, request);
        MotionKey key = new MotionKey(of(id, vote), Asked.id(motion));
        AsOf asOf = Asked.asOf(on, knownAt, house.clock());
        var decision = Facts.fitting(() -> votes.elect(key, facts, asOf));
        if (decision.considered().isEmpty()) {
            throw ProblemException.of(decision);
        }
        return reply.decided(200, DecisionResource.Answer.of(ElectionCase.describe(decision), reply.language()));
    }

    /** Votes of different complexes may have one id; a store must not mix them up. */
    private static String of(ComplexId complex, String vote) {
        return Asked.id(complex.scope(Asked.name(vote)));
    }
}
