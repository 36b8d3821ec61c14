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
import jakarta.ws.rs.POST;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.credit.app.PublishQuarterlyLists;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListObjection;
import org.anju.credit.list.ListPublished;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.spi.Listings;
import org.anju.formats.cases.CaseInput;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.jspecify.annotations.Nullable;

/** The published good and bad lists (好差榜). */
@Path("v1/lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lists", description = "好差榜。The published good and bad lists.")
public final class ListResource {

    private final House house;
    private final Listings listings;
    private final PublishQuarterlyLists lists;

    ListResource(House house, Listings listings, PublishQuarterlyLists lists) {
        this.house = house;
        this.listings = listings;
        this.lists = lists;
    }

    /** A published list. */
    @Schema(name = "PublishedList")
    record View(
            @Schema(description = "The quarter assessed", example = "2026Q3")
            String quarter,

            @Schema(description = "The day it was published", example = "2026-10-20")
            String publishedOn,

            @Schema(description = "Who stands on it; who was taken off after an objection does not")
            List<Line> lines) {}

    /** A line of a list. */
    @Schema(name = "ListLine")
    record Line(
            @Schema(description = "The unified social credit code")
            String provider,

            @Schema(description = "The complex; absent for the provider as a whole")
            Optional<String> complex,

            ListSide side) {}

    /** The lists published so far, oldest first. */
    @GET
    @Operation(operationId = "listLists", summary = "The lists published so far, oldest first")
    @ApiResponse(
            responseCode = "200",
            description = "The lists",
            content = @Content(schema = @Schema(implementation = View[].class)))
    public Response lists(
            @QueryParam("knownAt") @Nullable String knownAt, @Context HttpHeaders headers, @Context Request request) {
        ListHistory history = history(knownAt);
        return Reply.open(headers, request)
                .read(history.published().stream()
                        .map(list -> view(list, history))
                        .collect(toImmutableList()));
    }

    /** The list of one quarter. */
    @GET
    @Path("{quarter}")
    @Operation(operationId = "getList", summary = "The list of one quarter")
    @ApiResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response list(
            @PathParam("quarter") String quarter,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        Quarter asked = Asked.quarter(quarter);
        ListHistory history = history(knownAt);
        return Reply.open(headers, request)
                .read(history.published().stream()
                        .filter(list -> list.quarter().equals(asked))
                        .findFirst()
                        .map(list -> view(list, history))
                        .orElseThrow(() -> ProblemException.notFound(quarter)));
    }

    /** Publishes a list. */
    @POST
    @Path("{quarter}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "publishList", summary = "Publishes the list of a quarter whose subjects were told; once")
    @SecurityRequirement(name = "bearer", scopes = "LIST_WRITE")
    @ApiResponse(
            responseCode = "201",
            description = "It is out",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response publish(
            @PathParam("quarter") String quarter,
            InputStream list,
            @Context HttpHeaders headers,
            @Context Request request) {
        house.enterEverywhere(headers, Scope.LIST_WRITE);
        Quarter about = Asked.quarter(quarter);
        QuarterlyList read = Facts.read(Json.fields(list, house.largestBody()), given -> list(about, given));
        Decision<QuarterlyList> decision = lists.publish(read, house.now());
        if (!decision.isGranted()) {
            throw ProblemException.of(decision);
        }
        ListHistory history = history(null);
        return Reply.closed(headers, request).decided(201, view(decision.getOrElseThrow(), history));
    }

    private static QuarterlyList list(Quarter quarter, CaseInput given) {
        QuarterlyList.Builder list = QuarterlyList.builder();
        list.quarter(quarter)
                .stage(QuarterlyList.Stage.NOTIFIED)
                .noticeOn(given.day("noticeOn"))
                .objectionsUntil(given.day("objectionsUntil"));
        given.list("lines").forEach(line -> list.addEntry(entry(line)));
        given.list("objections").forEach(objection -> list.addObjection(objection(objection)));
        return list.build();
    }

    private static ListEntry entry(CaseInput line) {
        return new ListEntry(subject(line), line.choice("side", ListSide.class));
    }

    private static ListSubject subject(CaseInput given) {
        return new ListSubject(
                Asked.provider(given.text("provider")),
                given.findText("complex").map(Asked::complex));
    }

    private static ListObjection objection(CaseInput given) {
        return new ListObjection(given.text("id"), subject(given), given.day("filedOn"), given.findFlag("upheld"));
    }

    private ListHistory history(@Nullable String knownAt) {
        AsOf asOf = Asked.asOf(null, knownAt, house.clock());
        return listings.history(asOf.knownAt());
    }

    private static View view(ListPublished list, ListHistory history) {
        return view(list.quarter(), list.on(), history);
    }

    private static View view(QuarterlyList list, ListHistory history) {
        return view(list.quarter(), list.publishedOn().orElseThrow(), history);
    }

    private static View view(Quarter quarter, LocalDate on, ListHistory history) {
        return new View(
                quarter.toString(),
                on.toString(),
                history.standing(quarter).stream().map(ListResource::line).collect(toImmutableList()));
    }

    private static Line line(ListEntry entry) {
        return new Line(
                entry.subject().provider().code(), entry.subject().complex().map(ComplexId::value), entry.side());
    }
}
