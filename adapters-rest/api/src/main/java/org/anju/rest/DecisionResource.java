package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.anju.formats.cases.CaseAnswer;
import org.anju.formats.cases.CaseKinds;
import org.anju.formats.cases.Questions;

/** Facts in, decision out: nothing is stored, so everybody may ask. */
@Path("v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "判定：提交事实，得到附依据的判定。Facts in, a decision with its law out; nothing is stored.")
public final class DecisionResource {

    private final House house;
    private final Questions questions;

    DecisionResource(House house, Questions questions) {
        this.house = house;
        this.questions = questions;
    }

    /** An answer with the decisions behind it. */
    @Schema(name = "Answer", description = "The answer, whose shape the kind describes, with the decisions behind it.")
    record Answer(
            @Schema(description = "The answer", type = "object")
            JsonNode answer,

            @Schema(description = "The decisions it rests on")
            List<DecisionView> decisions) {

        static Answer of(CaseAnswer answer, Locale language) {
            return new Answer(
                    answer.json(),
                    answer.decisions().stream()
                            .map(decision -> DecisionView.of(decision, language))
                            .collect(toImmutableList()));
        }
    }

    /** A kind of question. */
    @Schema(name = "Kind")
    record Kind(
            @Schema(example = "guard") String name,
            @Schema(description = "What is asked") String title) {}

    /** Lists the kinds of question. */
    @GET
    @Operation(operationId = "listKinds", summary = "Lists the kinds of question")
    @ApiResponse(
            responseCode = "200",
            description = "The kinds, by name",
            content = @Content(schema = @Schema(implementation = Kind[].class)))
    public Response kinds(@Context HttpHeaders headers, @Context Request request) {
        return Reply.open(headers, request)
                .read(questions.kinds().stream()
                        .sorted()
                        .map(kind -> new Kind(
                                kind, CaseKinds.schema(kind).path("title").asText()))
                        .collect(toImmutableList()));
    }

    /** Describes the facts and the answer of a kind as JSON Schema. */
    @GET
    @Path("{kind}")
    @Operation(operationId = "describeKind", summary = "Describes the facts and the answer of a kind as JSON Schema")
    @ApiResponse(
            responseCode = "200",
            description = "A JSON Schema: `given` goes in, `expect` describes the answer",
            content = @Content(schema = @Schema(type = "object")))
    public Response describe(@PathParam("kind") String kind, @Context HttpHeaders headers, @Context Request request) {
        return Reply.open(headers, request).read(CaseKinds.schema(known(kind)));
    }

    /** Answers a question from the facts it brings. */
    @POST
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decide", summary = "Answers a question from the facts it brings")
    @ApiResponse(
            responseCode = "200",
            description = "The answer; a refusal is an answer too",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    public Response decide(
            @PathParam("kind") String kind,
            InputStream question,
            @Context HttpHeaders headers,
            @Context Request request) {
        Reply reply = Reply.closed(headers, request);
        CaseAnswer answer = questions
                .answer(known(kind), Json.read(question, house.largestBody()))
                .getOrElseThrow(ProblemException::of);
        return reply.decided(200, Answer.of(answer, reply.language()));
    }

    private String known(String kind) {
        if (!questions.kinds().contains(kind)) {
            throw ProblemException.notFound(kind);
        }
        return kind;
    }
}
