package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anju.city.Workflows;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.formats.cases.StepJson;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.app.WorkProjection;
import org.anju.kernel.journal.spi.Journals;
import org.anju.kernel.journal.spi.WorkLists;
import org.anju.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Proceedings (程序) of a complex, such as the preparation of its first assembly: whoever acts tells the step as a fact; it is
 * recorded or refused, and what is owed next follows from the steps.
 */
@Path("v1/complexes/{complex}/proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proceedings", description = "程序：逐步登记，步骤与期限。Proceedings, step by step, with what is owed and until when.")
public final class ProceedingResource {

    private final House house;
    private final Journals journals;
    private final WorkLists lists;
    private final WorkProjection projection;

    ProceedingResource(House house, Journals journals, WorkLists lists, WorkProjection projection) {
        this.house = house;
        this.journals = journals;
        this.lists = lists;
        this.projection = projection;
    }

    /** What is owed in a proceeding. */
    @Schema(name = "Duty")
    record DutyView(
            @Schema(example = "FORM_GROUP") String duty,

            @Schema(description = "Which of several; absent where there is one")
            Optional<String> about,

            @Schema(description = "What is to be done") String what,
            ResponsibleUnit by,

            @Schema(description = "The last day there is time; absent where it cannot be told")
            Optional<String> due,

            @Schema(description = "What is missing to tell it")
            List<DecisionView.Remark> missing,

            @Schema(description = "The proof, a line a day") List<String> proof,
            @Schema(description = "The law of the term") List<String> citations) {

        static DutyView of(Duty duty, Locale language) {
            return new DutyView(
                    duty.kind().code(),
                    Optional.of(duty.about()).filter(about -> !about.isEmpty()),
                    duty.kind().what().in(language),
                    duty.kind().by(),
                    duty.due().granted().flatMap(run -> run.due()).map(Object::toString),
                    DecisionView.of(duty.due(), language).missing(),
                    duty.due().granted().stream()
                            .flatMap(run -> run.render(language).lines())
                            .collect(toImmutableList()),
                    DecisionView.cited(duty.due().explanation().citations(), language));
        }
    }

    /** A step that was taken. */
    @Schema(name = "TakenStep")
    record StepView(
            @Schema(description = "What its reporter called it")
            String name,

            @Schema(description = "What a reader calls it") String title,

            @Schema(description = "Its facts, as they were told")
            Map<String, Object> facts,

            String recordedAt,
            List<String> citations) {

        static <E> StepView of(Workflow<?, E> workflow, Proceeding.Taken<E> taken, Locale language) {
            return new StepView(
                    taken.name(),
                    workflow.kindOf(taken.step()).title().in(language),
                    Json.fields(StepJson.write(workflow, taken.step())),
                    taken.recordedAt().toString(),
                    taken.citations());
        }
    }

    /** A proceeding. */
    @Schema(name = "Proceeding")
    record View(
            @Schema(example = "preparation") String workflow,
            String name,
            @Schema(example = "GROUP_FORMED") String stage,

            @Schema(description = "What a reader calls the stage")
            String title,

            boolean ended,
            List<StepView> steps,
            List<DutyView> duties) {

        static <S extends Progress, E> View of(Workflow<S, E> workflow, Proceeding<S, E> found, Locale language) {
            return new View(
                    workflow.name(),
                    found.id().name(),
                    found.state().stage().toString(),
                    found.state().stage().text().in(language),
                    found.state().isEnded(),
                    found.steps().stream()
                            .map(taken -> StepView.of(workflow, taken, language))
                            .collect(toImmutableList()),
                    found.duties().stream()
                            .map(duty -> DutyView.of(duty, language))
                            .collect(toImmutableList()));
        }
    }

    /** What came of a step. */
    @Schema(name = "ToldStep")
    record Told(StepOutcome outcome, DecisionView decision, View proceeding) {}

    /** A proceeding in the list of its complex. */
    @Schema(name = "ProceedingLine")
    record Line(
            String workflow,
            String name,
            String stage,

            @Schema(description = "What a reader calls the stage")
            String title,

            boolean ended) {

        static Line of(ProceedingView view, Locale language) {
            return new Line(
                    view.id().workflow(),
                    view.id().name(),
                    view.stage(),
                    view.title().in(language),
                    view.ended());
        }
    }

    /** Lists the proceedings of a complex. */
    @GET
    @Operation(operationId = "listProceedings", summary = "The proceedings of a complex and how far they have come")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = Line[].class)))
    public Response list(@PathParam("complex") String complex, @Context HttpHeaders headers, @Context Request request) {
        String journal =
                house.enter(headers, Scope.PROCEEDING_READ, complex).id().value();
        projection.advance(house.now());
        Reply reply = Reply.closed(headers, request);
        return reply.read(lists.of(journal).stream()
                .map(view -> Line.of(view, reply.language()))
                .toList());
    }

    /** Returns a proceeding. */
    @GET
    @Path("{workflow}/{proceeding}")
    @Operation(
            operationId = "getProceeding",
            summary = "A proceeding: its steps, its stage, what is owed and until when")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The proceeding",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response proceeding(
            @PathParam("complex") String complex,
            @PathParam("workflow") String workflow,
            @PathParam("proceeding") String name,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        String journal =
                house.enter(headers, Scope.PROCEEDING_READ, complex).id().value();
        Reply reply = Reply.closed(headers, request);
        return reply.read(view(
                of(workflow), journal, Asked.name(name), Asked.asOf(on, knownAt, house.clock()), reply.language()));
    }

    /** Tells a step. */
    @PUT
    @Path("{workflow}/{proceeding}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tellStep",
            summary = "Takes a step, if it may be taken; once, however often it is told",
            description = "The fields are those of a step in the question of the same kind; the first step opens the "
                    + "proceeding. A step that is out of order is refused with what must come first.")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_WRITE")
    @ApiResponse(
            responseCode = "200",
            description = "It is recorded; 409 where another step is recorded under its name",
            content = @Content(schema = @Schema(implementation = Told.class)))
    public Response tell(
            @PathParam("complex") String complex,
            @PathParam("workflow") String workflow,
            @PathParam("proceeding") String name,
            @PathParam("step") String step,
            InputStream facts,
            @Context HttpHeaders headers,
            @Context Request request) {
        String journal =
                house.enter(headers, Scope.PROCEEDING_WRITE, complex).id().value();
        return tell(of(workflow), journal, Asked.name(name), Asked.name(step), facts, Reply.closed(headers, request));
    }

    private <S extends Progress, E> Response tell(
            Workflow<S, E> workflow, String journal, String name, String step, InputStream body, Reply reply) {
        E facts = Facts.read(Json.fields(body, house.largestBody()), given -> StepJson.read(workflow, given));
        AsOf now = house.now();
        Decision<StepOutcome> decision = proceedings(workflow).take(journal, name, step, facts, now.knownAt(), now);
        StepOutcome outcome = decision.granted().orElseThrow(() -> ProblemException.of(decision));
        if (outcome == StepOutcome.OTHER_CONTENT) {
            throw ProblemException.of(
                    ProblemCode.CONFLICT, outcome.text().zh(), outcome.text().en());
        }
        projection.advance(now);
        return reply.decided(
                200,
                new Told(
                        outcome,
                        DecisionView.of(decision, reply.language()),
                        view(workflow, journal, name, now, reply.language())));
    }

    private <S extends Progress, E> View view(
            Workflow<S, E> workflow, String journal, String name, AsOf asOf, Locale language) {
        return proceedings(workflow)
                .find(journal, name, asOf)
                .map(found -> View.of(workflow, found, language))
                .orElseThrow(() -> ProblemException.notFound(workflow.name() + "/" + name));
    }

    private <S extends Progress, E> Proceedings<S, E> proceedings(Workflow<S, E> workflow) {
        return Proceedings.of(workflow, journals, house.rules(), WorkingCalendars.china());
    }

    private static Workflow<?, ?> of(String workflow) {
        return Workflows.find(workflow).orElseThrow(() -> ProblemException.notFound(workflow));
    }
}
