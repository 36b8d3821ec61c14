package org.anju.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.anju.formats.cases.StepJson;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.time.AsOf;
import org.anju.party.Coverage;
import org.anju.party.DivisionCoverage;
import org.anju.party.Post;
import org.anju.party.Programme;
import org.anju.party.app.KeepPosts;
import org.anju.party.app.PostStep;
import org.anju.party.app.SeatCount;
import org.jspecify.annotations.Nullable;

/**
 * Posts of a division's bodies and the training of who holds them (任职与培训). What is told goes in; only counts come out:
 * who holds a party post would say what nobody may ask.
 */
@Path("v1/divisions/{division}/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts", description = "任职、交叉任职与培训，只出数字。Posts, cross-appointments and training; only counts come out.")
public final class PostResource {

    private final House house;
    private final KeepPosts posts;

    PostResource(House house, KeepPosts posts) {
        this.house = house;
        this.posts = posts;
    }

    /** What came of what was told. */
    @Schema(name = "ToldPost")
    record Told(StepOutcome outcome, DecisionView decision) {}

    /** How a post is filled. */
    @Schema(name = "PostCount")
    record Line(
            String body,
            Post post,

            @Schema(description = "What a reader calls the post")
            String title,

            @Schema(description = "How many hold it when it is filled; absent where nobody recorded it")
            Optional<Integer> seats,

            int filled,
            Optional<Integer> vacant) {}

    /** How far a training reached. */
    @Schema(name = "TrainingReach")
    record Reach(
            Programme programme,

            @Schema(description = "Bodies with somebody on them; absent where rules are open")
            Optional<Integer> due,

            @Schema(description = "Bodies reached; absent where rules are open")
            Optional<Integer> reached,

            @Schema(description = "Bodies not reached") List<String> gaps,

            DecisionView decision) {}

    /** Tells something of the posts. */
    @PUT
    @Path("steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tellPost",
            summary = "Records a post, a cross-appointment or a training; once, however often it is told",
            description = "A step is SEATS_PLANNED (on, post, body, seats), APPOINTED (on, appointment, person, held), "
                    + "CROSS_APPOINTED (the same with owner, confirmed, partyMembers) or TRAINED (on, session, programme, "
                    + "organiser, attendees, subject, source); held is post, body, complex, from, to, authority, source. A "
                    + "cross-appointment that breaks a rule is refused with every reason.")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_WRITE")
    @ApiResponse(
            responseCode = "200",
            description = "It is recorded; 409 where something else is recorded under its name",
            content = @Content(schema = @Schema(implementation = Told.class)))
    public Response tell(
            @PathParam("division") String division,
            @PathParam("step") String step,
            InputStream facts,
            @Context HttpHeaders headers,
            @Context Request request) {
        DivisionCode code = enter(headers, Scope.PROCEEDING_WRITE, division);
        PostStep told =
                Facts.read(Json.fields(facts, house.largestBody()), given -> StepJson.read(KeepPosts.WORKFLOW, given));
        AsOf now = house.now();
        Decision<StepOutcome> decision = posts.tell(code, Asked.name(step), told, now.knownAt(), now);
        StepOutcome outcome = decision.granted().orElseThrow(() -> ProblemException.of(decision));
        if (outcome == StepOutcome.OTHER_CONTENT) {
            throw ProblemException.of(
                    ProblemCode.CONFLICT, outcome.text().zh(), outcome.text().en());
        }
        Reply reply = Reply.closed(headers, request);
        return reply.decided(200, new Told(outcome, DecisionView.of(decision, reply.language())));
    }

    /** Returns how the posts are filled. */
    @GET
    @Operation(operationId = "countPosts", summary = "How every post of a division's bodies is filled, in numbers")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description = "By body and post",
            content = @Content(schema = @Schema(implementation = Line[].class)))
    public Response posts(
            @PathParam("division") String division,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        DivisionCode code = enter(headers, Scope.PROCEEDING_READ, division);
        Reply reply = Reply.closed(headers, request);
        return reply.read(posts.posts(code, Asked.asOf(on, knownAt, house.clock())).stream()
                .map(count -> line(count, reply))
                .toList());
    }

    private static Line line(SeatCount count, Reply reply) {
        return new Line(
                count.seat().body().value(),
                count.seat().post(),
                count.seat().post().text().in(reply.language()),
                count.seats(),
                count.filled(),
                count.vacant());
    }

    /** Returns how far a training reached. */
    @GET
    @Path("training")
    @Operation(
            operationId = "getTrainingReach",
            summary = "How far a training reached the bodies of a division",
            description =
                    "COMMITTEES for owners' and property management committees, GUIDANCE for residents' committees.")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description =
                    "Bodies due and reached, or in the decision what is missing; a gap before the end of the year only warns",
            content = @Content(schema = @Schema(implementation = Reach.class)))
    public Response training(
            @PathParam("division") String division,
            @QueryParam("programme") @Nullable Programme programme,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        DivisionCode code = enter(headers, Scope.PROCEEDING_READ, division);
        Programme wanted = Optional.ofNullable(programme).orElse(Programme.COMMITTEES);
        Decision<Coverage> decision =
                posts.coverage(wanted, code, house.territory().tree(), Asked.asOf(on, knownAt, house.clock()));
        Reply reply = Reply.closed(headers, request);
        return reply.read(new Reach(
                wanted,
                whole(decision, DivisionCoverage::due),
                whole(decision, DivisionCoverage::reached),
                decision.considered().stream()
                        .flatMap(coverage -> coverage.gaps().stream())
                        .map(gap -> gap.body().value())
                        .toList(),
                DecisionView.of(decision, reply.language())));
    }

    /** The first division is the one asked about, its parts included; without a body to be trained there is none. */
    private static Optional<Integer> whole(Decision<Coverage> decision, ToIntFunction<DivisionCoverage> figure) {
        return decision.considered()
                .map(coverage -> coverage.divisions().stream()
                        .findFirst()
                        .map(figure::applyAsInt)
                        .orElse(0));
    }

    private DivisionCode enter(HttpHeaders headers, Scope scope, String division) {
        DivisionCode code = Asked.division(division);
        house.enter(headers, scope, code);
        return code;
    }
}
